import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { SearchField as AriaSearchField, Input, Label } from 'react-aria-components/SearchField'
import './text-field.css'
import './search-field.css'

interface SearchFieldProps {
  readonly label: string
  readonly placeholder?: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly inputRef?: Ref<HTMLInputElement>
  readonly autoFocus?: boolean
}

/** A box to narrow down what is below it. Esc empties it. */
export function SearchField({ label, placeholder, clearLabel, value, onChange, inputRef, autoFocus = false }: SearchFieldProps) {
  return (
    <AriaSearchField className="search-field" value={value} onChange={onChange} autoFocus={autoFocus}>
      <Label className="unseen">{label}</Label>
      <Search size={16} aria-hidden />
      <Input className="field" placeholder={placeholder ?? label} {...(inputRef === undefined ? {} : { ref: inputRef })} />
      <Button className="search-clear" aria-label={clearLabel}>
        <X size={16} aria-hidden />
      </Button>
    </AriaSearchField>
  )
}
