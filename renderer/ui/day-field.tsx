import { useEffect, useState } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { useLocale } from 'react-aria-components/I18nProvider'
import { Input, Label, TextField } from 'react-aria-components/TextField'
import { readDay, writtenDay } from './written-day.ts'
import './text-field.css'

interface DayFieldProps {
  readonly label: string
  /** `2025-03-06`, or null where no day is entered. */
  readonly value: string | null
  /** Told of every whole day, and of null once the field is emptied. */
  readonly onChange: (day: string | null) => void
  /** What is said of a text that is no day, with a day to copy the form from. */
  readonly problem: (example: string) => string
  readonly autoFocus?: boolean
}

const example = '2025-12-31'

/**
 * A day, typed as the person's language writes it. The date field of the library cannot be used: it empties its announcements by
 * `innerHTML`, which the content security policy forbids.
 */
export function DayField({ label, value, onChange, problem, autoFocus = false }: DayFieldProps) {
  const { locale } = useLocale()
  const [typed, setTyped] = useState(value === null ? '' : writtenDay(value, locale))
  const [left, setLeft] = useState(false)
  const isDay = typed.trim() === '' || readDay(typed, locale) !== null
  const form = writtenDay(example, locale)

  // What is set from elsewhere shows; what is being typed stays as it is.
  useEffect(() => {
    setTyped((before) => (readDay(before, locale) === value ? before : value === null ? '' : writtenDay(value, locale)))
  }, [value, locale])

  return (
    <TextField
      className="text-field"
      value={typed}
      onChange={(text) => {
        setTyped(text)
        setLeft(false)
        const day = readDay(text, locale)
        if (day !== null || text.trim() === '') onChange(day)
      }}
      onBlur={() => setLeft(true)}
      isInvalid={left && !isDay}
      validationBehavior="aria"
      autoComplete="off"
      autoFocus={autoFocus}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field" placeholder={form} />
      <FieldError className="field-problem">{problem(form)}</FieldError>
    </TextField>
  )
}
