import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import './checkbox.css'

interface CheckboxProps {
  readonly isSelected: boolean
  /** Some of what it stands for is chosen, not all. */
  readonly isIndeterminate?: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

/** A box to tick. */
export function Checkbox({ isSelected, isIndeterminate = false, onChange, children }: CheckboxProps) {
  return (
    <AriaCheckbox className="checkbox" isSelected={isSelected} isIndeterminate={isIndeterminate} onChange={onChange}>
      <span className="checkbox-box" aria-hidden>
        {isIndeterminate ? <Minus size={14} strokeWidth={3} /> : isSelected && <Check size={14} strokeWidth={3} />}
      </span>
      <span className="checkbox-text">{children}</span>
    </AriaCheckbox>
  )
}
