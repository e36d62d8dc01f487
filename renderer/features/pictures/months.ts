import type { Tick } from '../../ui/charts/ticks.tsx'
import { dayAfter, monthAfter } from '../browse/days.ts'

/** More months than this come from dates that are none. */
const mostMonths = 600

/**
 * Every month from the first to the last with what it holds, so that a gap is seen as one. Where that would be too many, only those
 * that hold something.
 */
export function everyMonth<Held extends { readonly month: string }>(
  months: readonly Held[],
  empty: (month: string, before: Held | null) => Held,
): readonly Held[] {
  const of = new Map(months.map((held) => [held.month, held]))
  const sorted = [...of.keys()].sort()
  const last = sorted.at(-1)
  const filled: Held[] = []
  for (let month = sorted[0]; month !== undefined && last !== undefined && month <= last; month = monthAfter(month)) {
    if (filled.length === mostMonths) return months
    filled.push(of.get(month) ?? empty(month, filled.at(-1) ?? null))
  }
  return filled
}

/** More days than this are too many for a chart to tell apart. */
const mostDays = 400

/** Every day from the first to the last with what ends on it, the empty ones too; where that would be too many, only those that hold something. */
export function everyDay(
  days: readonly { readonly day: string; readonly links: number }[],
): readonly { readonly day: string; readonly links: number }[] {
  const of = new Map(days.map(({ day, links }) => [day, links]))
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  const filled: { readonly day: string; readonly links: number }[] = []
  for (let day = first; day !== undefined && last !== undefined && day <= last; day = dayAfter(day)) {
    if (filled.length === mostDays) return days
    filled.push({ day, links: of.get(day) ?? 0 })
  }
  return filled
}

/** Columns that are few enough for words of their own, rather than those of the larger unit. */
const mostNamed = 24

/**
 * Words under columns, at most so many: at the first column of each larger unit, or where there are few columns or units, at columns evenly
 * apart; a few more of them where all are short.
 *
 * @param keys what each column stands for, as a text whose beginning is the larger unit (`2025-03`)
 * @param larger how many signs of it are the larger unit
 */
export function ticksAt(
  keys: readonly string[],
  larger: number,
  label: (key: string, whole: boolean) => string,
  most = 8,
): readonly Tick[] {
  const turns = keys.flatMap((key, at) => (at > 0 && key.slice(0, larger) === keys[at - 1]?.slice(0, larger) ? [] : [at]))
  // The first column rarely begins a unit: its word would run into the next one.
  const [first = 0, second] = turns
  const near = second !== undefined && second - first < keys.length / most
  const whole = near ? turns.slice(1) : turns
  if (whole.length < 2 || keys.length <= mostNamed) {
    const words = keys.map((key) => label(key, false))
    const fit = words.every((word) => word.length <= 5) ? most + 4 : Math.min(most, 6)
    const step = Math.max(1, Math.ceil(keys.length / fit))
    return words.flatMap((word, at) => (at % step === 0 ? [{ at, label: word }] : []))
  }
  const step = Math.ceil(whole.length / most)
  return whole.flatMap((at, nth) => (nth % step === 0 ? [{ at, label: label(keys[at] ?? '', true) }] : []))
}
