import { scaleLinear, scaleSqrt } from 'd3-scale'
import { type Bar, totalOf } from './bars.tsx'
import type { Tick } from './ticks.tsx'
import type { Land } from './world-map.tsx'

/** What a drawing shows, for a file that stands alone. */
export type Marks =
  | {
      readonly kind: 'bars'
      readonly bars: readonly Bar[]
      readonly ticks: readonly Tick[]
      readonly parts: readonly string[]
      readonly number: (value: number) => string
    }
  | {
      readonly kind: 'cells'
      readonly columns: readonly string[]
      readonly rows: readonly string[]
      readonly cells: readonly (readonly (number | null)[])[]
      readonly most: number
      readonly number: (value: number) => string
      /** What stands above the names of the rows. */
      readonly corner?: string
    }
  | {
      readonly kind: 'ranks'
      readonly ranks: readonly { readonly name: string; readonly value: number; readonly shown: string }[]
    }
  | {
      /** For what is read rather than seen: the first column is the wider one. */
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | {
      readonly kind: 'map'
      readonly size: { readonly width: number; readonly height: number }
      readonly lands: readonly Land[]
      readonly values: ReadonlyMap<string, number>
      readonly number: (value: number) => string
    }

export interface Drawing {
  readonly title: string
  /** The finding, under the title. */
  readonly text: string
  /** Where it comes from, under the picture. */
  readonly source: string
  readonly marks: Marks
}

const width = 960
const margin = 40
const inner = width - 2 * margin
/** Paper and ink, as the light window has them: a file has one look, whoever opens it. */
const colour = {
  paper: '#faf8f3',
  ink: '#1f1c18',
  soft: '#59534a',
  rule: '#dfd8ca',
  edge: '#8b8376',
  mark: '#1d4f7c',
  empty: '#f2eee5',
} as const
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"
const sans = "'Atkinson Hyperlegible Next', 'Helvetica Neue', Arial, sans-serif"

/** The picture as an SVG file of its own: title, finding, marks, source. It refers to nothing outside of itself. */
export function drawingSvg({ title, text, source, marks }: Drawing): string {
  const lines = wrapped(text, 96)
  const top = margin + 34 + lines.length * 25 + 18
  const { body, height } = draw(marks)
  const foot = wrapped(source, 140)
  const whole = Math.ceil(top + height + 34 + foot.length * 17 + margin / 2)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${width}" height="${whole}" fill="${colour.paper}"/>`,
    label(margin, margin + 14, title, { size: 26, family: serif, fill: colour.ink }),
    ...lines.map((line, at) => label(margin, margin + 44 + at * 25, line, { size: 17, family: sans, fill: colour.ink })),
    `<g transform="translate(${margin} ${top})">${body}</g>`,
    ...foot.map((line, at) => label(margin, top + height + 40 + at * 17, line, { size: 12, family: sans, fill: colour.soft })),
    '</svg>',
  ].join('\n')
}

interface Drawn {
  readonly body: string
  readonly height: number
}

function draw(marks: Marks): Drawn {
  switch (marks.kind) {
    case 'bars':
      return drawBars(marks)
    case 'cells':
      return drawCells(marks)
    case 'ranks':
      return drawRanks(marks)
    case 'table':
      return drawTable(marks)
    case 'map':
      return drawMap(marks)
  }
}

/** A column alone is no wall. */
const widestColumn = 84

function drawBars({ bars, ticks, parts, number }: Extract<Marks, { kind: 'bars' }>): Drawn {
  const [left, height] = [56, 280]
  const legend = parts.length > 1 ? 30 : 0
  const step = Math.min(widestColumn, (inner - left) / Math.max(1, bars.length))
  const right = left + step * bars.length
  const scale = scaleLinear([0, Math.max(1, ...bars.map(totalOf))], [0, height]).nice(4)
  const bottom = legend + height
  const lines = scale.ticks(4).filter(Number.isInteger)
  const columns = bars.flatMap((bar, at) => {
    let below = 0
    return bar.parts.map((part, index) => {
      const from = below
      below += part
      if (part === 0) return ''
      const tall = Math.max(1, scale(below) - scale(from))
      return rectangle(left + at * step + step * 0.08, bottom - scale(from) - tall, step * 0.84, tall, partLook(index))
    })
  })
  const signs = parts.map(
    (part, index) =>
      `${rectangle(left + index * 190, 0, 13, 13, partLook(index))}${label(left + index * 190 + 20, 12, part, { size: 13, family: sans, fill: colour.ink })}`,
  )
  return {
    height: bottom + 24,
    body: [
      ...(legend > 0 ? signs : []),
      ...lines.map(
        (line) =>
          `<path d="M${left} ${round(bottom - scale(line))}H${round(right)}" stroke="${line === 0 ? colour.edge : colour.rule}"/>${label(left - 8, bottom - scale(line) + 4, number(line), { size: 12, family: sans, fill: colour.soft, anchor: 'end' })}`,
      ),
      ...columns,
      ...ticks.map(({ at, label: text }) =>
        label(left + (at + 0.5) * step, bottom + 20, text, { size: 12, family: sans, fill: colour.soft, anchor: 'middle' }),
      ),
    ].join(''),
  }
}

function partLook(index: number): string {
  if (index === 1) return `fill="${colour.paper}" stroke="${colour.mark}" stroke-width="1.25"`
  return `fill="${index === 0 ? colour.mark : colour.edge}"`
}

function drawCells({ columns, rows, cells, most, number, corner = '' }: Extract<Marks, { kind: 'cells' }>): Drawn {
  const longest = Math.max(...rows.map((row) => row.length))
  const left = Math.min(260, Math.max(96, longest * 7 + 14))
  // Names of columns that are longer than a square is wide have columns to their measure.
  const square = columns.some((name) => name.length > 6) ? 76 : 34
  const wide = Math.min((inner - left) / Math.max(1, columns.length), square)
  const tall = Math.min(wide, 34)
  const scale = scaleSqrt([0, Math.max(1, most)], [0.08, 1])
  const top = 22
  const bottom = top + rows.length * tall
  const text = { size: 12, family: sans, fill: colour.soft } as const
  return {
    height: bottom + (most > 1 ? 30 : 0),
    body: [
      label(left - 10, 12, corner, { ...text, anchor: 'end' }),
      ...columns.map((name, at) =>
        label(left + (wide < 20 ? at : at + 0.5) * wide, 12, name, { ...text, size: 11, anchor: wide < 20 ? 'start' : 'middle' }),
      ),
      ...rows.map((name, row) => label(left - 10, top + (row + 0.5) * tall + 4, shortened(name, 36), { ...text, anchor: 'end' })),
      ...cells.flatMap((values, row) =>
        values.map((value, column) => {
          if (value === null) return ''
          const look =
            value === 0
              ? `fill="${colour.empty}"`
              : `fill="${colour.mark}" fill-opacity="${round(scale(value))}" stroke="${colour.mark}" stroke-opacity="0.72"`
          return rectangle(left + column * wide + 1, top + row * tall + 1, wide - 2, tall - 2, look)
        }),
      ),
      drawKey({ right: left + columns.length * wide, top: bottom + 12, least: 1, most, number, opacity: scale }),
    ].join(''),
  }
}

interface Key {
  readonly right: number
  readonly top: number
  readonly least: number
  readonly most: number
  readonly number: (value: number) => string
  readonly opacity: (value: number) => number
}

/** What the lightest and the darkest shade stand for; nothing where there is only one. It ends at `right`. */
function drawKey({ right, top, least, most, number, opacity }: Key): string {
  if (most <= least) return ''
  const [steps, size, step] = [5, 12, 15]
  const last = number(most)
  const from = right - last.length * 7 - 6 - steps * step
  const shades = Array.from({ length: steps }, (_, at) => {
    const value = least + (most - least) * (at / (steps - 1)) ** 2
    const look = `fill="${colour.mark}" fill-opacity="${round(opacity(value))}" stroke="${colour.mark}" stroke-opacity="0.72"`
    return rectangle(from + at * step, top, size, size, look)
  })
  const text = { size: 12, family: sans, fill: colour.soft } as const
  return [
    label(from - 6, top + 10, number(least), { ...text, anchor: 'end' }),
    ...shades,
    label(from + steps * step + 3, top + 10, last, text),
  ].join('')
}

function drawRanks({ ranks }: Extract<Marks, { kind: 'ranks' }>): Drawn {
  const step = 26
  const longest = Math.max(0, ...ranks.map(({ name }) => Math.min(42, [...name].length)))
  const left = Math.min(290, Math.max(96, longest * 7 + 12))
  const most = Math.max(1, ...ranks.map(({ value }) => value))
  return {
    height: ranks.length * step,
    body: ranks
      .map(({ name, value, shown }, at) => {
        const long = Math.max(2, ((inner - left - 90) * value) / most)
        return [
          label(left - 12, at * step + 16, shortened(name, 42), { size: 13, family: sans, fill: colour.ink, anchor: 'end' }),
          rectangle(left, at * step + 4, long, 15, `fill="${colour.mark}"`),
          label(left + long + 8, at * step + 16, shown, { size: 13, family: sans, fill: colour.ink }),
        ].join('')
      })
      .join(''),
  }
}

function drawTable({ columns, rows }: Extract<Marks, { kind: 'table' }>): Drawn {
  if (rows.length === 0) return { height: 0, body: '' }
  const step = 28
  const wide = inner * (columns.length > 3 ? 0.28 : 0.4)
  const narrow = (inner - wide) / Math.max(1, columns.length - 1)
  const fitted = (text: string, column: number): string => shortened(text, Math.floor((column === 0 ? wide : narrow) / 7))
  const at = (column: number): number => (column === 0 ? 0 : wide + (column - 1) * narrow)
  return {
    height: (rows.length + 1) * step,
    body: [
      ...columns.map((text, column) => label(at(column), 14, fitted(text, column), { size: 12, family: sans, fill: colour.soft })),
      ...rows.flatMap((cells, row) => [
        `<path d="M0 ${(row + 1) * step - 6}H${inner}" stroke="${colour.rule}"/>`,
        ...cells.map((text, column) =>
          label(at(column), (row + 1) * step + 13, fitted(text, column), { size: 13, family: sans, fill: colour.ink }),
        ),
      ]),
    ].join(''),
  }
}

function drawMap({ size, lands, values, number }: Extract<Marks, { kind: 'map' }>): Drawn {
  const factor = inner / size.width
  const scale = scaleSqrt([0, Math.max(1, ...values.values())], [0.3, 1])
  const paths = lands.map(({ code, path }) => {
    const value = code === null ? undefined : values.get(code)
    return value === undefined
      ? `<path d="${path}" fill="${colour.empty}" stroke="${colour.edge}" stroke-width="0.4"/>`
      : `<path d="${path}" fill="${colour.mark}" fill-opacity="${round(scale(value))}" stroke="${colour.mark}" stroke-width="0.5"/>`
  })
  // What is too small to be seen by its shape has a ring around it, as in the window.
  const rings = lands.flatMap(({ code, middle: [x, y], small }) =>
    small && code !== null && values.has(code)
      ? [`<circle cx="${round(x)}" cy="${round(y)}" r="7" fill="none" stroke="${colour.mark}" stroke-width="1.5"/>`]
      : [],
  )
  const [least, most] = [Math.min(...values.values()), Math.max(...values.values())]
  const height = size.height * factor
  return {
    height: height + (most > least ? 24 : 0),
    body: `<g transform="scale(${round(factor)})">${paths.join('')}${rings.join('')}</g>${drawKey({ right: inner, top: height + 8, least, most, number, opacity: scale })}`,
  }
}

interface TextLook {
  readonly size: number
  readonly family: string
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

function label(x: number, y: number, text: string, { size, family, fill, anchor = 'start' }: TextLook): string {
  if (text === '') return ''
  return `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`
}

function rectangle(x: number, y: number, w: number, h: number, look: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" ${look}/>`
}

const round = (value: number): number => Math.round(value * 100) / 100

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** XML 1.0 has no place for control characters, and one would make the whole file unreadable. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

const shortened = (text: string, most: number): string => {
  const signs = [...text]
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`
}

/** Lines of at most so many signs, broken at spaces. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(shortened(word, most))
  }
  return lines
}
