import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { Button } from '../button.tsx'
import { useOverflow } from './use-overflow.ts'
import './rank-table.css'

/** One line of a list in order. */
export interface Rank {
  readonly key: string
  readonly name: ReactNode
  readonly value: number
  readonly shown: string
  /** What stands behind it, a cell each. */
  readonly more: readonly ReactNode[]
}

/** A list so long that its lines are written only as far as they are shown. */
export interface LongRanks {
  readonly length: number
  /** The greatest value. */
  readonly most: number
  /** The lines before a place. */
  readonly upTo: (end: number) => readonly Rank[]
}

interface RankTableProps {
  readonly caption: string
  /** Heads of the name, the number and what stands behind. */
  readonly heads: readonly string[]
  readonly ranks: readonly Rank[] | LongRanks
  /** How many of the cells behind hold numbers; they come first. */
  readonly numbers?: number
  /** What the button says that shows the rest. */
  readonly all: (count: number) => string
  /** What it says where the rest is too long to be shown at once; so many are still to come. */
  readonly more?: (count: number) => string
  readonly few?: number
}

/** Lines that a window adds without a halt. */
const mostAtOnce = 1000

/** A list in order with a stroke as long as each number: a table that is a picture. A long one begins short, and shows all when asked. */
export function RankTable({ caption, heads, ranks, numbers = 0, all, more, few = 10 }: RankTableProps) {
  const [added, setAdded] = useState(0)
  const place = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(place)
  const most = Math.max(1, ...('most' in ranks ? [ranks.most] : ranks.map(({ value }) => value)))
  const end = ranks.length <= few + 2 ? ranks.length : few + added
  const shown = 'most' in ranks ? ranks.upTo(end) : ranks.slice(0, end)
  const left = ranks.length - shown.length
  const step = more === undefined ? left : Math.min(left, mostAtOnce)
  return (
    <div className="ranks-place">
      <div ref={place} className="ranks-scroll" {...(scrolls ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}>
        <table className="ranks">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head, index) => (
                <th key={head} scope="col" data-number={(index > 1 && index < 2 + numbers) || undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, name, value, shown: text, more: cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="rank-value" style={{ '--share': value / most } as CSSProperties}>
                  <span className="rank-line" aria-hidden />
                  <span>{text}</span>
                </td>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells are told apart by their column.
                  <td key={index} data-number={index < numbers || undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <Button look="quiet" onPress={() => setAdded(added + step)}>
          {more === undefined || step === left ? all(ranks.length) : more(left)}
        </Button>
      )}
    </div>
  )
}
