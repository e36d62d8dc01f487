/** A word under the columns, at the column where it begins. */
export interface Tick {
  readonly at: number
  readonly label: string
}

interface TicksProps {
  readonly ticks: readonly Tick[]
  /** Of how many columns. */
  readonly columns: number
}

/** More columns than this are too narrow to have a word below their middle: it begins where they do. */
const mostWide = 31
/** How far along a word would run out of the chart, the lowest and narrowest one too. */
const late = 0.88

/** The words under the columns of a chart, none of them beyond its end. */
export function Ticks({ ticks, columns }: TicksProps) {
  const narrow = columns > mostWide
  return (
    <div className="chart-ticks" aria-hidden hidden={ticks.length === 0}>
      {ticks.map(({ at, label }) =>
        !narrow && at === columns - 1 ? (
          <span key={at} data-last style={{ inlineSize: `${100 / columns}%` }}>
            <bdi>{label}</bdi>
          </span>
        ) : (
          <span
            key={at}
            style={{ insetInlineStart: `${((at + (narrow ? 0 : 0.5)) / columns) * 100}%` }}
            data-start={(narrow && at / columns <= late) || undefined}
            data-end={(narrow && at / columns > late) || undefined}
          >
            {label}
          </span>
        ),
      )}
    </div>
  )
}
