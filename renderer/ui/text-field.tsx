import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, Input, Label, Text } from 'react-aria-components/TextField'
import './text-field.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly hint?: ReactNode
  /** What is wrong with it, in words; null when nothing is. */
  readonly problem?: string | null
  readonly optional?: string
  readonly rows?: number
  readonly type?: 'text' | 'email' | 'tel'
  readonly name?: string
}

/** A line, or with `rows` several lines, of text under its label. What is wrong stands below it and is read with it. */
export function TextField({ label, value, onChange, onBlur, hint, problem = null, optional, rows, type = 'text', name }: TextFieldProps) {
  return (
    <AriaTextField
      className="text-field"
      value={value}
      onChange={onChange}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(name === undefined ? {} : { name })}
      type={type}
      isInvalid={problem !== null}
      validationBehavior="aria"
      autoComplete="off"
    >
      <Label className="field-label">
        {label}
        {optional !== undefined && <span className="field-optional">{optional}</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {rows === undefined ? <Input className="field" /> : <TextArea className="field" rows={rows} />}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  )
}
