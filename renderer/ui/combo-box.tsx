import { Check, ChevronDown } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox'
import { matching } from './matching.ts'
import './combo-box.css'
import './select.css'
import './text-field.css'

export interface ComboChoice {
  readonly id: string
  readonly name: string
}

interface ComboBoxProps {
  readonly label: string
  readonly placeholder: string
  readonly openLabel: string
  readonly choices: readonly ComboChoice[]
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  readonly nothingFound: ReactNode
  readonly problem?: string | null
}

/** One of many, found by typing. */
export function ComboBox({ label, placeholder, openLabel, choices, chosen, onChoose, nothingFound, problem = null }: ComboBoxProps) {
  const nameOf = (id: string | null): string => choices.find((choice) => choice.id === id)?.name ?? ''
  const [typed, setTyped] = useState(() => nameOf(chosen))
  // Opened by its button, or with a choice made, the list is whole.
  const [whole, setWhole] = useState(false)
  const items = useMemo(() => (whole ? choices : matching(choices, typed)), [whole, choices, typed])
  return (
    <AriaComboBox
      className="combo-box"
      items={items}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const id = key === null ? null : String(key)
        onChoose(id)
        if (id !== null) setTyped(nameOf(id))
      }}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text)
        setWhole(false)
      }}
      onOpenChange={(open, trigger) => open && setWhole(trigger === 'manual')}
      isInvalid={problem !== null}
      validationBehavior="aria"
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className="field-label">{label}</Label>
      <div className="combo-line">
        <Input className="field" placeholder={placeholder} />
        <Button className="combo-open" aria-label={openLabel}>
          <ChevronDown size={18} aria-hidden />
        </Button>
      </div>
      <FieldError className="field-problem">{problem}</FieldError>
      <Popover className="popover combo-popover">
        <ListBox<ComboChoice> className="options" renderEmptyState={() => <p className="combo-none">{nothingFound}</p>}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="option">
              {({ isSelected }) => (
                <>
                  <span>{name}</span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
