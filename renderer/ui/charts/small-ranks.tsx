import type { CSSProperties } from 'react'
import './small.css'

interface SmallRanksProps {
  readonly ranks: readonly { readonly key: string; readonly name: string; readonly value: number; readonly shown: string }[]
}

/** The first lines of a list in order, each with a stroke as long as its number. */
export function SmallRanks({ ranks }: SmallRanksProps) {
  const most = Math.max(1, ...ranks.map(({ value }) => value))
  return (
    <span className="small-ranks" aria-hidden>
      {ranks.map(({ key, name, value, shown }) => (
        <span key={key} className="small-rank" data-none={value === 0 || undefined} style={{ '--share': value / most } as CSSProperties}>
          <bdi>{name}</bdi>
          <span>{shown}</span>
        </span>
      ))}
    </span>
  )
}
