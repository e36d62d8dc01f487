import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import './radio-cards.css'

export interface RadioCard<Id extends string> {
  readonly id: Id
  readonly name: ReactNode
  readonly hint?: ReactNode
}

interface RadioCardsProps<Id extends string> {
  readonly label: string
  /** The label is only read: something beside it says the same. */
  readonly labelUnseen?: boolean
  readonly cards: readonly RadioCard<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** `side-by-side` sets short choices side by side. */
  readonly look?: 'stacked' | 'side-by-side'
}

/** One of a few, each with a word about it. */
export function RadioCards<Id extends string>({
  label,
  labelUnseen = false,
  cards,
  chosen,
  onChoose,
  look = 'stacked',
}: RadioCardsProps<Id>) {
  return (
    <RadioGroup
      className={`radio-cards ${look}`}
      value={chosen}
      onChange={(value) => {
        const card = cards.find(({ id }) => id === value)
        if (card !== undefined) onChoose(card.id)
      }}
    >
      <Label className={labelUnseen ? 'unseen' : 'field-label'}>{label}</Label>
      <div className="radio-list">
        {cards.map(({ id, name, hint }) => (
          <Radio key={id} value={id} className="radio-card">
            <span className="radio-dot" aria-hidden />
            <span className="radio-text">
              <span className="radio-name">{name}</span>
              {hint !== undefined && <span className="radio-hint">{hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
