import './small.css'

interface SmallBarsProps {
  readonly values: readonly number[]
  /** What stands below the first and the last column. */
  readonly ends: readonly [string, string]
}

/** Columns too small to be pointed at: what they show is said beside them. */
export function SmallBars({ values, ends }: SmallBarsProps) {
  const most = Math.max(1, ...values)
  const gap = values.length > 60 ? 0 : 0.16
  return (
    <span className="small-chart" aria-hidden>
      <svg className="small-drawing" viewBox={`0 0 ${values.length} 100`} preserveAspectRatio="none" aria-hidden="true">
        {values.map((value, at) => {
          // However few they are, they are seen.
          const tall = value === 0 ? 0 : Math.max(3, (value / most) * 100)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place.
            <rect key={at} className="small-bar" x={at + gap / 2} width={1 - gap} y={100 - tall} height={tall} />
          )
        })}
      </svg>
      <span className="small-ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </span>
    </span>
  )
}
