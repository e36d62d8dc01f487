import type { CSSProperties } from 'react'
import './shade-key.css'

interface ShadeKeyProps {
  /** The shades of which chart. */
  readonly look: 'heat-scale' | 'world-scale'
  readonly least: number
  readonly most: number
  /** How dark a number is drawn, from 0 to 1. */
  readonly share: (value: number) => number
  readonly number: (value: number) => string
}

/** Shades that stand for the way from few to many. */
const steps = [0, 0.25, 0.5, 0.75, 1]

/** What the lightest and the darkest shade of a chart stand for, and those between. */
export function ShadeKey({ look, least, most, share, number }: ShadeKeyProps) {
  return (
    <p className={`shade-key ${look}`}>
      {number(least)}
      {steps.map((step) => (
        <span key={step} style={{ '--share': share(least) + (1 - share(least)) * step } as CSSProperties} />
      ))}
      {number(most)}
    </p>
  )
}
