import { scaleLinear } from 'd3-scale'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { type Tick, Ticks } from './ticks.tsx'
import { useCursor } from './use-cursor.ts'
import './bars.css'
import './words.css'

/** A column of a chart: what it counts, bottom first where it is made of several parts. */
export interface Bar {
  readonly key: string
  readonly parts: readonly number[]
}

interface BarsProps {
  readonly label: string
  readonly bars: readonly Bar[]
  readonly ticks: readonly Tick[]
  /** A column in words, for the line under the chart and for screen readers. */
  readonly words: (at: number) => string
  readonly number: (value: number) => string
  /** Names of the parts, bottom first, where there are several. */
  readonly parts?: readonly string[]
  /** Said where no column is pointed at: what can be done here. */
  readonly hint?: string
  readonly onChoose?: (at: number) => void
  /** Told of a stretch of columns that was drawn over, or marked with Shift and the arrow keys. */
  readonly onSelect?: (from: number, to: number) => void
  readonly look?: 'tall' | 'low'
}

export const totalOf = ({ parts }: Bar): number => parts.reduce((sum, part) => sum + part, 0)

/** Columns over an axis in order. One tab stop; the arrow keys walk from column to column, and each is told in words. */
export function Bars({ label, bars, ticks, words, number, parts, hint = '', onChoose, onSelect, look = 'tall' }: BarsProps) {
  const cursor = useCursor(bars.length, Math.max(2, Math.round(bars.length / 10)))
  const [pointed, setPointed] = useState<number | null>(null)
  const [anchor, setAnchor] = useState<number | null>(null)
  const area = useRef<HTMLDivElement>(null)
  const most = Math.max(1, ...bars.map(totalOf))
  const plain = scaleLinear([0, most], [0, 100])
  // A low chart has no room for a scale: it tells how much its longest column is.
  const scale = look === 'tall' ? plain.nice(4) : plain
  const lines = look === 'tall' ? scale.ticks(4).filter((line) => line > 0 && Number.isInteger(line)) : [most]
  const told = pointed ?? cursor.at
  const stretch = anchor === null || told === null || anchor === told ? null : ([Math.min(anchor, told), Math.max(anchor, told)] as const)

  const under = ({ clientX }: PointerEvent): number => {
    const box = area.current?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return 0
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((clientX - box.left) / box.width) * bars.length)))
  }
  const finish = (): void => {
    if (stretch !== null) onSelect?.(...stretch)
    else if (told !== null) onChoose?.(told)
    setAnchor(null)
  }
  const onKey = (event: KeyboardEvent): void => {
    const before = cursor.place
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      finish()
    } else if (event.key === 'Escape' && anchor !== null) {
      event.stopPropagation()
      setAnchor(null)
    } else if (cursor.walk(event) !== null) {
      if (!event.shiftKey || onSelect === undefined) setAnchor(null)
      else if (anchor === null) setAnchor(before)
    }
  }

  return (
    <div className={`chart ${look}`}>
      {parts !== undefined && (
        <ul className="chart-legend">
          {parts.map((part, index) => (
            <li key={part}>
              <span className={`chart-sign part-${index}`} />
              {part}
            </li>
          ))}
        </ul>
      )}
      <div className="chart-body" style={{ maxInlineSize: `${bars.length * 5 + 4}rem` }}>
        <div className="chart-scale" data-widest={number(lines.at(-1) ?? most)} aria-hidden>
          {lines.map((line) => (
            <span key={line} style={{ insetBlockEnd: `${scale(line)}%` }}>
              {number(line)}
            </span>
          ))}
        </div>
        <div
          ref={area}
          className="chart-area"
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={Math.max(0, bars.length - 1)}
          aria-valuenow={cursor.place}
          aria-valuetext={words(cursor.place)}
          data-can={onChoose !== undefined || undefined}
          onKeyDown={onKey}
          onFocus={() => cursor.set(cursor.place)}
          onBlur={() => {
            cursor.set(null)
            setAnchor(null)
          }}
          onPointerDown={(event) => {
            if (onSelect !== undefined) event.currentTarget.setPointerCapture(event.pointerId)
            setPointed(under(event))
            setAnchor(onSelect === undefined ? null : under(event))
          }}
          onPointerMove={(event) => setPointed(under(event))}
          onPointerUp={finish}
          onPointerLeave={() => {
            setPointed(null)
            setAnchor(null)
          }}
        >
          {lines.map((line) => (
            <span key={line} className="chart-line" style={{ insetBlockEnd: `${scale(line)}%` }} />
          ))}
          <svg viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" aria-hidden="true">
            {stretch !== null && <rect className="chart-stretch" x={stretch[0]} width={stretch[1] - stretch[0] + 1} y={0} height={100} />}
            {told !== null && stretch === null && <rect className="chart-stretch" x={told} width={1} y={0} height={100} />}
            {bars.map((bar, at) => (
              <Column key={bar.key} bar={bar} at={at} count={bars.length} height={(value) => scale(value)} told={at === told} />
            ))}
          </svg>
        </div>
        <Ticks ticks={ticks} columns={bars.length} />
      </div>
      <p className="chart-words" aria-hidden>
        {told === null ? hint : stretch === null ? words(told) : `${words(stretch[0])} – ${words(stretch[1])}`}
      </p>
    </div>
  )
}

interface ColumnProps {
  readonly bar: Bar
  readonly at: number
  readonly count: number
  readonly height: (value: number) => number
  readonly told: boolean
}

function Column({ bar, at, count, height, told }: ColumnProps) {
  const gap = count > 200 ? 0 : count > 60 ? 0.1 : 0.16
  let below = 0
  return bar.parts.map((part, index) => {
    const from = below
    below += part
    if (part === 0) return null
    // However few they are, they are seen.
    const tall = Math.max(1, height(below) - height(from))
    return (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a column are told apart by nothing but their order.
        key={index}
        className={`chart-bar part-${index}`}
        data-told={told || undefined}
        x={at + gap / 2}
        width={1 - gap}
        y={100 - height(from) - tall}
        height={tall}
      />
    )
  })
}
