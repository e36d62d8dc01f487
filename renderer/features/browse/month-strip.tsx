import type { Filter, Sort } from '@shared/contract/archive.ts'
import { type CSSProperties, type KeyboardEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { everyMonth, type MonthBar } from './months.ts'
import { useLastShown } from './use-last-shown.ts'
import './month-strip.css'

interface MonthStripProps {
  readonly section: string
  readonly sort: Sort | null
  readonly filter: Filter | null
  readonly onJump: (at: number) => void
}

/** How the records are spread over the months, as a strip to point at or to walk along with the arrow keys: it leads to the month's records. */
export function MonthStrip({ section, sort, filter, onJump }: MonthStripProps) {
  const view = useView()
  const answer = useAnswer(
    'months',
    useMemo(() => ({ section, view, sort, filter }), [section, view, sort, filter]),
  )
  const months = useLastShown(answer, `${section} ${view.zone}`)
  const bars = useMemo(() => (months === null ? [] : everyMonth(months)), [months])
  return bars.length < 2 ? null : <Strip bars={bars} onJump={onJump} />
}

function Strip({ bars, onJump }: { readonly bars: readonly MonthBar[]; readonly onJump: (at: number) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [walked, setWalked] = useState<number | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const most = Math.max(...bars.map(({ count }) => count))
  const last = bars.length - 1
  const at = Math.min(walked ?? last, last)
  const inWords = (place: number): string => {
    const bar = bars[place]
    return bar === undefined ? '' : t('records.months.of', { month: format.month(bar.month), count: bar.count })
  }
  const jump = (place: number): void => {
    const offset = bars[place]?.offset ?? null
    if (offset !== null) onJump(offset)
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -12,
    PageUp: 12,
    Home: -bars.length,
    End: bars.length,
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (event.key === 'Enter') jump(at)
    if (step === undefined) return
    event.preventDefault()
    setWalked(Math.min(last, Math.max(0, at + step)))
  }
  const told = pointed ?? walked
  return (
    <section className="months" aria-labelledby="months-title">
      <h2 id="months-title" className="unseen">
        {t('records.blocks.picture')}
      </h2>
      <div
        className="month-bars"
        role="slider"
        tabIndex={0}
        aria-label={t('records.months.label')}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={inWords(at)}
        onKeyDown={onKey}
        onFocus={() => setWalked(at)}
        onBlur={() => setWalked(null)}
        onPointerLeave={() => setPointed(null)}
      >
        {bars.map(({ month, count }, place) => (
          <div
            key={month}
            className={place === told ? 'month-bar told' : 'month-bar'}
            style={{ '--share': count / most } as CSSProperties}
            data-empty={count === 0 || undefined}
            onPointerEnter={() => setPointed(place)}
            onPointerDown={() => jump(place)}
          />
        ))}
      </div>
      <p className="month-words small quiet" aria-hidden>
        {told === null ? (
          <>
            <span>{format.month(bars[0]?.month ?? '')}</span>
            <span>{format.month(bars[last]?.month ?? '')}</span>
          </>
        ) : (
          <>
            <span>{inWords(told)}</span>
            <span>{t('records.months.hint')}</span>
          </>
        )}
      </p>
    </section>
  )
}
