import { scaleSqrt } from 'd3-scale'
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { ShadeKey } from './shade-key.tsx'
import './heat-table.css'
import './words.css'

/** A row or a column of a table of cells. */
export interface Head {
  readonly key: string
  /** Its name, for those who hear it. */
  readonly name: string
  /** What stands there to be seen; empty where the place is too narrow for a name. */
  readonly shown: string
}

interface HeatTableProps {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly Head[]
  readonly rows: readonly Head[]
  /** Row by row; null where there is no such cell. */
  readonly cells: readonly (readonly (number | null)[])[]
  /** What makes the darkest cell; that of several tables side by side is the same. */
  readonly most: number
  readonly words: (row: number, column: number) => string
  readonly number: (value: number) => string
  readonly hint?: string
  readonly onChoose?: (row: number, column: number) => void
  readonly look: 'hours' | 'days' | 'months'
  /** Whether it says beside it what the lightest and the darkest cell hold. */
  readonly scale?: boolean
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/** Counts as a table whose cells are the darker the more they hold. It is its own data table: one tab stop, the arrow keys go from cell to cell. */
export function HeatTable({
  caption,
  corner,
  columns,
  rows,
  cells,
  most,
  words,
  number,
  hint = '',
  onChoose,
  look,
  scale = false,
}: HeatTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState<readonly [number, number]>(() => firstCell(cells))
  const [told, setTold] = useState<readonly [number, number] | null>(null)
  const share = scaleSqrt([0, Math.max(1, most)], [0, 1])

  const go = (row: number, column: number): void => {
    setStop([row, column])
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus()
  }
  const onKey = (event: KeyboardEvent): void => {
    const [row, column] = stop
    const move = moves[event.key]
    if (move !== undefined) {
      event.preventDefault()
      let [r, c] = [row + move[0], column + move[1]]
      // Where a year begins or ends within a week there are places without a day.
      while (cells[r]?.[c] === null) [r, c] = [r + move[0], c + move[1]]
      if (cells[r]?.[c] !== undefined) go(r, c)
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      const there = (cells[row] ?? []).flatMap((value, at) => (value === null ? [] : [at]))
      go(row, (event.key === 'Home' ? there[0] : there.at(-1)) ?? column)
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onChoose?.(row, column)
    }
  }

  const onClick = ({ target }: MouseEvent): void => {
    const [row, column] = (target instanceof Element ? (target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '') : '').split(' ')
    if (row !== undefined && column !== undefined) onChoose?.(Number(row), Number(column))
  }

  return (
    <div className="heat-place" style={look === 'months' ? { maxInlineSize: `${15 + columns.length * 5}rem` } : {}}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that the arrow keys walk through (WAI-ARIA practices). */}
      <table ref={table} role="grid" className={`heat ${look}`} onKeyDown={onKey} onClick={onClick} onPointerLeave={() => setTold(null)}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{corner}</span>
            </th>
            {columns.map(({ key, name, shown }) => (
              <th key={key} scope="col">
                <span aria-hidden>{shown}</span>
                <span className="unseen">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((head, row) => (
            <tr key={head.key}>
              <th scope="row">
                <span aria-hidden>{head.shown}</span>
                <span className="unseen">{head.name}</span>
              </th>
              {columns.map(({ key }, column) => {
                const value = cells[row]?.[column] ?? null
                if (value === null) return <td key={key} />
                return (
                  <td
                    key={key}
                    data-cell={`${row} ${column}`}
                    data-holds={value > 0 || undefined}
                    tabIndex={stop[0] === row && stop[1] === column ? 0 : -1}
                    style={{ '--share': share(value) } as CSSProperties}
                    onFocus={() => {
                      setStop([row, column])
                      setTold([row, column])
                    }}
                    onBlur={() => setTold(null)}
                    onPointerEnter={() => setTold([row, column])}
                  >
                    <span className="unseen">{number(value)}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="chart-foot heat-foot" aria-hidden>
        <p className="chart-words">{told === null ? hint : words(...told)}</p>
        {scale && most > 1 && <ShadeKey look="heat-scale" least={1} most={most} share={share} number={number} />}
      </div>
    </div>
  )
}

function firstCell(cells: readonly (readonly (number | null)[])[]): readonly [number, number] {
  const row = cells.findIndex((values) => values.some((value) => value !== null))
  return row === -1 ? [0, 0] : [row, (cells[row] ?? []).findIndex((value) => value !== null)]
}
