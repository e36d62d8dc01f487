import { Check, ChevronDown } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { type Findable, matching } from './matching.ts'
import { SearchField } from './search-field.tsx'
import './select.css'
import './picker.css'

export interface PickerChoice extends Findable {
  readonly id: string
  /** A second line. */
  readonly about: string
}

interface PickerProps {
  readonly label: string
  /** Names the box to search in. */
  readonly findLabel: string
  readonly icon: ReactNode
  /** What is chosen now, as the button says it. */
  readonly shown: string
  readonly chosen: string
  /** Asked for when the list opens, for it may be long in the making. */
  readonly choices: () => readonly PickerChoice[]
  readonly onChoose: (id: string) => void
  readonly clearLabel: string
  readonly nothingFound: string
}

/** In pixels; the popover sets its own limit on the element. */
const tallest = 460

/** One of very many, in a bar: a button that opens a list with a box to search in. */
export function Picker({ label, icon, shown, ...list }: PickerProps) {
  const [open, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="select-button" aria-label={`${label}: ${shown}`}>
        {icon}
        <span>{shown}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover picker" placement="top end" maxHeight={tallest}>
        <Dialog className="picker-dialog" aria-label={label}>
          <PickerList label={label} {...list} onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type PickerListProps = Omit<PickerProps, 'icon' | 'shown'> & { readonly onDone: () => void }

function PickerList({ label, findLabel, chosen, choices, onChoose, clearLabel, nothingFound, onDone }: PickerListProps) {
  const [all] = useState(choices)
  const [typed, setTyped] = useState('')
  const items = useMemo(() => matching(all, typed), [all, typed])
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField label={findLabel} clearLabel={clearLabel} value={typed} onChange={setTyped} autoFocus />
      <ListBox<PickerChoice>
        className="options"
        aria-label={label}
        items={items}
        selectionMode="single"
        selectedKeys={[chosen]}
        disallowEmptySelection
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys]
          if (id !== undefined) onChoose(String(id))
          onDone()
        }}
        renderEmptyState={() => <p className="picker-none">{nothingFound}</p>}
      >
        {({ id, name, about }) => (
          <ListBoxItem id={id} textValue={name} className="option">
            {({ isSelected }) => (
              <>
                <span className="option-text">
                  <Text slot="label">{name}</Text>
                  <Text slot="description" className="option-about">
                    {about}
                  </Text>
                </span>
                {isSelected && <Check size={16} aria-hidden />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  )
}
