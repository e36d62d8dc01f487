import type { Watched as WatchedFigures } from '@shared/contract/insights.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { useFindings } from './findings.ts'
import { useSectionName } from './use-section-name.ts'
import { ValuesFigure } from './values-figure.tsx'
import { useWording } from './wording.ts'

/** What the links of watched videos tell: how old they were, which came again; and where shares went. */
export function Watched() {
  const { t } = useTranslation()
  const view = useView()
  const answer = useAnswer(
    'watched',
    useMemo(() => ({ view, most: 200 }), [view]),
  )
  return (
    <Asked answer={answer}>
      {(figures) => (
        <>
          <Age age={figures.age} />
          {figures.repeats.videos > 1 && <Repeats figures={figures} />}
          <ValuesFigure title={t('pictures.watched.methods')} values={figures.shareMethods} of="methods" figure="watched" />
          <ValuesFigure title={t('pictures.watched.shared')} values={figures.sharedContent} of="shared" figure="watched" />
        </>
      )}
    </Asked>
  )
}

function Age({ age }: { readonly age: WatchedFigures['age'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const finding = useFindings().age(age)
  const { bins, unknown, negative } = age
  if (finding === null) return null
  const name = (at: number): string => {
    const [least, below] = [bins[at - 1]?.below ?? 0, bins[at]?.below ?? null]
    if (below === null) return t('pictures.watched.atLeast', { least: wording.length(least) })
    if (at === 0) return t('pictures.watched.below', { below: wording.length(below) })
    return t('pictures.watched.between', { least: wording.length(least), below: wording.length(below) })
  }
  const bars = bins.map(({ below, count }) => ({ key: String(below), parts: [count] }))
  const ticks = bins.flatMap(({ below }, at) => {
    if (below === null) return [{ at, label: `≥ ${wording.length(bins[at - 1]?.below ?? 0)}` }]
    return at % 2 === 1 ? [] : [{ at, label: `< ${wording.length(below)}` }]
  })
  return (
    <Figure
      title={t('pictures.watched.age')}
      finding={finding}
      caution={t('pictures.watched.noTitles')}
      figure="watched"
      table={{
        columns: [
          { name: t('pictures.columns.age'), kind: 'text' },
          { name: t('pictures.columns.records'), kind: 'number' },
        ],
        rows: bins.map(({ count }, at) => [name(at), count]),
      }}
      marks={() => ({ kind: 'bars', bars, ticks, parts: [], number: format.number })}
    >
      <Bars
        label={t('pictures.watched.age')}
        bars={bars}
        ticks={ticks}
        words={(at) => t('pictures.valueOf', { what: name(at), value: t('browse.count', { count: bins[at]?.count ?? 0 }) })}
        number={format.number}
        hint={t('pictures.barsHint')}
      />
      {unknown > 0 && <p className="figure-note">{t('pictures.watched.unknown', { count: unknown })}</p>}
      {negative > 0 && <p className="figure-note">{t('pictures.watched.negative', { count: negative })}</p>}
    </Figure>
  )
}

function Repeats({ figures: { repeats, together: pairs } }: { readonly figures: WatchedFigures }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSectionName()
  const again = repeats.times.filter(({ times }) => times > 1).reduce((sum, { videos }) => sum + videos, 0)
  const when = (instant: string | null): string => (instant === null ? '–' : format.instant(instant))
  if (repeats.videos === 0) return null
  const together = pairs.filter(({ videos }) => videos > 0)
  const ranks = repeats.most.map(({ link, times, first, last }) => ({
    key: link,
    name: link,
    value: times,
    shown: format.number(times),
    more: [when(first), when(last)],
  }))
  return (
    <Figure
      title={t('pictures.watched.repeats')}
      finding={
        again === 0
          ? t('pictures.watched.noRepeats', { videos: t('pictures.watched.videos', { count: repeats.videos }) })
          : t('pictures.watched.repeatsFinding', {
              again: t('pictures.watched.videos', { count: again }),
              all: format.number(repeats.videos),
            })
      }
      figure="watched"
      table={{
        columns: [
          { name: t('pictures.columns.link'), kind: 'text' },
          { name: t('pictures.columns.times'), kind: 'number' },
          { name: t('pictures.columns.first'), kind: 'instant' },
          { name: t('pictures.columns.last'), kind: 'instant' },
        ],
        rows: repeats.most.map(({ link, times, first, last }) => [link, times, first, last]),
      }}
      marks={ranks.length === 0 ? null : () => ({ kind: 'ranks', ranks: ranks.slice(0, 20) })}
    >
      {ranks.length > 0 && (
        <RankTable
          caption={t('pictures.watched.repeats')}
          heads={[t('pictures.columns.link'), t('pictures.columns.times'), t('pictures.columns.first'), t('pictures.columns.last')]}
          ranks={ranks}
          all={(count) => t('pictures.all', { count })}
        />
      )}
      {together.length > 0 && (
        <ul className="figure-note">
          {together.map(({ sections: [one, other], videos }) => (
            <li key={`${one} ${other}`}>
              {t('pictures.watched.together', {
                videos: t('pictures.watched.videos', { count: videos }),
                one: nameOf(one),
                other: nameOf(other),
              })}
            </li>
          ))}
        </ul>
      )}
      {repeats.writtenTwice > 0 && <p className="figure-note">{t('pictures.watched.writtenTwice', { count: repeats.writtenTwice })}</p>}
      {repeats.without > 0 && <p className="figure-note">{t('pictures.watched.without', { count: repeats.without })}</p>}
    </Figure>
  )
}
