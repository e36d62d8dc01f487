import type { People as PeopleFigures } from '@shared/contract/insights.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { Select } from '../../ui/select.tsx'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { useFindings } from './findings.ts'
import { MonthsFigure } from './months-figure.tsx'
import { useTies } from './ties.ts'
import { usePictureSearch } from './use-picture-search.ts'
import { useWording } from './wording.ts'

type Messages = PeopleFigures['messages']

/** With whom messages were exchanged, at which hours and in which months; and who stands in the lists of followers. */
export function People() {
  const { t } = useTranslation()
  const view = useView()
  const findings = useFindings()
  const [{ list = null }] = usePictureSearch()
  const answer = useAnswer(
    'people',
    useMemo(() => ({ view, list, most: 2000 }), [view, list]),
  )
  return (
    <Asked answer={answer}>
      {({ messages, lists }) => (
        <>
          {messages.count > 0 && <Partners messages={messages} />}
          {messages.count > 0 && <When messages={messages} />}
          {lists
            .filter(({ months }) => months.length > 0)
            .map(({ section, count, undated, months }) => (
              <MonthsFigure
                key={section}
                title={t(`categories.name.${section}`)}
                finding={findings.list({ count, undated })}
                months={months.map(({ month, total }) => ({ month, parts: [total] }))}
                parts={[t('pictures.people.total')]}
                counted={(total) => t('pictures.people.inList', { count: total })}
                figure="people"
                growing
              />
            ))}
        </>
      )}
    </Asked>
  )
}

function useParts(messages: Messages): readonly { readonly key: 'sent' | 'received' | 'unclear'; readonly name: string }[] {
  const { t } = useTranslation()
  return (['sent', 'received', 'unclear'] as const)
    .filter((key) => key !== 'unclear' || messages.unclear > 0)
    .map((key) => ({ key, name: t(`pictures.people.${key}`) }))
}

function Partners({ messages }: { readonly messages: Messages }) {
  const { t } = useTranslation()
  const format = useFormat()
  const parts = useParts(messages)
  const { partners, morePartners, morePartnerMessages } = messages
  const finding = useFindings().partners(messages)
  const { mask } = useView()
  // In privacy view a number about somebody else is only as large as it says at least, and a moment a month.
  const number = (count: number): string => (mask && count > 0 ? t('pictures.people.atLeast', { count }) : format.number(count))
  const when = (instant: string | null): string =>
    instant === null ? '–' : mask ? format.month(instant.slice(0, 7)) : format.shortDay(instant)
  const [numbers, moments] = mask ? (['text', 'text'] as const) : (['number', 'instant'] as const)
  const cell = (count: number): string | number => (mask ? number(count) : count)
  if (finding === null) return null
  const ranks = partners.map((one) => ({ key: `${one.list}`, name: one.name, value: one.count, shown: number(one.count) }))
  return (
    <Figure
      title={t('pictures.people.partners')}
      finding={finding}
      figure="people"
      table={{
        columns: [
          { name: t('pictures.columns.person'), kind: 'text' },
          { name: t('pictures.columns.messages'), kind: numbers },
          ...parts.map(({ name }) => ({ name, kind: numbers })),
          { name: t('pictures.columns.first'), kind: moments },
          { name: t('pictures.columns.last'), kind: moments },
        ],
        rows: partners.map((one) => [
          one.name,
          cell(one.count),
          ...parts.map(({ key }) => cell(one[key])),
          mask ? when(one.first) : one.first,
          mask ? when(one.last) : one.last,
        ]),
      }}
      marks={() => ({ kind: 'ranks', ranks: ranks.slice(0, 20) })}
    >
      <RankTable
        caption={t('pictures.people.partners')}
        heads={[
          t('pictures.columns.person'),
          t('pictures.columns.messages'),
          ...parts.map(({ name }) => name),
          t('pictures.columns.first'),
          t('pictures.columns.last'),
        ]}
        ranks={ranks.map((rank, at) => {
          const one = partners[at]
          return {
            ...rank,
            more: [...parts.map(({ key }) => number(one?.[key] ?? 0)), when(one?.first ?? null), when(one?.last ?? null)],
          }
        })}
        numbers={parts.length}
        all={(all) => t('pictures.all', { count: all })}
      />
      {morePartners > 0 && (
        <p className="figure-note">
          {t('pictures.values.more', { count: morePartners, records: t('browse.lists.messages', { count: morePartnerMessages }) })}
        </p>
      )}
      <p className="figure-note">{t('pictures.people.others')}</p>
    </Figure>
  )
}

function When({ messages }: { readonly messages: Messages }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const withTies = useTies()
  const parts = useParts(messages)
  const { mask } = useView()
  const [{ list }, change] = usePictureSearch()
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    key: String(hour),
    parts: parts.map(({ key }) => messages.byHour[key][hour] ?? 0),
  }))
  const sum = (at: number): number => (hours[at]?.parts ?? []).reduce((all, value) => all + value, 0)
  const fullest = hours.reduce((best, _, at) => (sum(at) > sum(best) ? at : best), 0)
  const all = hours.reduce((count, _, at) => count + sum(at), 0)
  const sentence = all === 1 ? 'oneHour' : sum(fullest) === 1 ? 'hoursEven' : 'hoursFinding'
  const told = t(`pictures.people.${sentence}`, {
    from: wording.hour(fullest),
    to: wording.hour(fullest + 1),
    messages: t('browse.lists.messages', { count: sum(fullest) }),
  })
  const ticks = hours.flatMap((_, at) => (at % 3 === 0 ? [{ at, label: wording.hour(at) }] : []))
  const who = mask ? undefined : messages.partners.find((one) => one.list === list)
  const choices = [
    { id: 'all', name: t('browse.lists.all') },
    ...messages.partners.slice(0, 200).map((one) => ({ id: String(one.list), name: one.name })),
  ]
  const names = parts.map(({ name }) => name)
  return (
    <>
      <Figure
        title={who === undefined ? t('pictures.people.hours') : t('pictures.people.hoursWith', { name: who.name })}
        finding={
          sentence === 'hoursFinding'
            ? withTies(
                told,
                Array.from(hours, (_, at) => sum(at)),
              )
            : told
        }
        figure="people"
        tools={
          !mask && (
            <Select
              look="in-form"
              label={t('browse.lists.label')}
              choices={choices}
              chosen={who === undefined ? 'all' : String(who.list)}
              onChoose={(id) => change({ list: id === 'all' ? undefined : Number(id) })}
            />
          )
        }
        table={{
          columns: [{ name: t('pictures.columns.hour'), kind: 'text' }, ...names.map((name) => ({ name, kind: 'number' as const }))],
          rows: hours.map((hour, at) => [wording.hour(at), ...hour.parts]),
        }}
        marks={() => ({ kind: 'bars', bars: hours, ticks, parts: names, number: format.number })}
      >
        <Bars
          label={t('pictures.people.hours')}
          bars={hours}
          ticks={ticks}
          parts={names}
          words={(at) =>
            t('pictures.valueOf', {
              what: t('pictures.hourSpan', { from: wording.hour(at), to: wording.hour(at + 1) }),
              value: names
                .map((name, part) => t('pictures.valueOf', { what: name, value: format.number(hours[at]?.parts[part] ?? 0) }))
                .join(', '),
            })
          }
          number={format.number}
          hint={t('pictures.barsHint')}
        />
      </Figure>
      <MonthsFigure
        title={who === undefined ? t('pictures.people.months') : t('pictures.people.monthsWith', { name: who.name })}
        months={messages.byMonth.map((one) => ({ month: one.month, parts: parts.map(({ key }) => one[key]) }))}
        parts={names}
        counted={(count) => t('browse.lists.messages', { count })}
        figure="people"
      />
    </>
  )
}
