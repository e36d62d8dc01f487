import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, Label, SelectValue } from 'react-aria-components/Select'
import './select.css'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly name: string
}

interface SelectProps<Id extends string> {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  readonly icon?: ReactNode
  /** `in-bar` stands in the top or status bar, its label unseen; `in-form` stands in a form under its label. */
  readonly look?: 'in-bar' | 'in-form'
}

/** One of a few. */
export function Select<Id extends string>({ label, choices, chosen, onChoose, icon, look = 'in-bar' }: SelectProps<Id>) {
  return (
    <AriaSelect
      className={`select ${look}`}
      value={chosen}
      onChange={(key) => {
        const choice = choices.find(({ id }) => id === key)
        if (choice !== undefined) onChoose(choice.id)
      }}
    >
      <Label className={look === 'in-bar' ? 'unseen' : 'field-label'}>{label}</Label>
      <Button className="select-button">
        {icon}
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <ListBox className="options" items={choices}>
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
    </AriaSelect>
  )
}
