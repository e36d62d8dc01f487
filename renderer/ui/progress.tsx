import { ProgressBar } from 'react-aria-components/ProgressBar'
import { Label } from 'react-aria-components/TextField'
import './progress.css'

interface ProgressProps {
  /** What is under way; only read. */
  readonly label: string
  /** From 0 to 1; null while nobody knows. */
  readonly share: number | null
  /** Two figures under the bar: how much of how much, and what else can be told. */
  readonly done: string
  readonly also?: string
}

/** How far something is. */
export function Progress({ label, share, done, also = '' }: ProgressProps) {
  return (
    <ProgressBar className="progress" isIndeterminate={share === null} value={(share ?? 0) * 100} valueLabel={done}>
      {({ percentage, valueText }) => (
        <>
          <Label className="unseen">{label}</Label>
          <div className="progress-track">
            <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
          <div className="progress-figures small">
            <span>{valueText}</span>
            <span>{also}</span>
          </div>
        </>
      )}
    </ProgressBar>
  )
}
