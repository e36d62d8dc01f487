import { scaleSqrt } from 'd3-scale'
import type { CSSProperties } from 'react'
import './small.css'

interface SmallCellsProps {
  /** Row by row. */
  readonly cells: readonly (readonly number[])[]
  /** What stands left of the first and the last row. */
  readonly rows: readonly [string, string]
  /** What stands below some of the columns. */
  readonly columns: readonly { readonly at: number; readonly label: string }[]
}

/** Counts as cells that are the darker the more they hold, too small to be pointed at: what they show is said beside them. */
export function SmallCells({ cells, rows, columns }: SmallCellsProps) {
  const width = cells[0]?.length ?? 0
  const share = scaleSqrt([0, Math.max(1, ...cells.flat())], [0, 1])
  return (
    <span className="small-chart with-rows" aria-hidden>
      <span className="small-rows">
        <span>{rows[0]}</span>
        <span>{rows[1]}</span>
      </span>
      <svg className="small-drawing" viewBox={`0 0 ${width} ${cells.length}`} preserveAspectRatio="none" aria-hidden="true">
        {cells.flatMap((values, row) =>
          values.map((value, column) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place.
              key={`${row} ${column}`}
              className={value > 0 ? 'small-cell' : 'small-cell small-none'}
              style={{ '--share': share(value) } as CSSProperties}
              x={column + 0.07}
              y={row + 0.07}
              width={0.86}
              height={0.86}
            />
          )),
        )}
      </svg>
      <span className="small-columns">
        {columns.map(({ at, label }) => (
          <span key={at} style={{ insetInlineStart: `${(at / width) * 100}%` }}>
            {label}
          </span>
        ))}
      </span>
    </span>
  )
}
