import type { Origins, People, Reported, Rhythm, Searched, Values, Watched } from '@shared/contract/insights.ts'
import { useTranslation } from 'react-i18next'
import { useFormat, useView } from '../../app/view.ts'
import { knownCountries } from './known-countries.ts'
import { type Sum, useMoneyWording } from './money-wording.ts'
import { useTies } from './ties.ts'
import { useWording } from './wording.ts'

/** What the values of a field are, for the sentence about the most frequent one. */
export type ValuesOf = 'methods' | 'shared' | 'devices' | 'systems' | 'networks' | 'carriers' | 'events'

/** What pictures show, in a sentence or two: the same wherever one is drawn, whole or in small. */
export interface Findings {
  readonly hours: (figures: Rhythm) => string
  /** Null where the age of no video is known. */
  readonly age: (age: Watched['age']) => string | null
  readonly searched: (figures: Searched) => string
  /** Null where nobody is listed. In privacy view numbers are only as large as they say at least. */
  readonly partners: (messages: People['messages']) => string | null
  readonly list: (list: Pick<People['lists'][number], 'count' | 'undated'>) => string
  readonly countries: (countries: Origins['countries']) => string
  /** Null where no record names a value. */
  readonly values: (values: Values, of: ValuesOf) => string | null
  readonly sources: (reported: Reported['sections'][number]) => string
  /** Names the first three of the sums. */
  readonly sums: (sums: readonly Sum[]) => string
}

/** Sums that the sentence names. */
const mostNamed = 3

export function useFindings(): Findings {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const { mask } = useView()
  const money = useMoneyWording()
  const withTies = useTies()
  return {
    hours: ({ cells, count }) => {
      const most = Math.max(...cells.flat())
      const day = cells.findIndex((hours) => hours.includes(most))
      const hour = (cells[day] ?? []).indexOf(most)
      const when = { weekday: wording.weekday(day, 'long'), from: wording.hour(hour), to: wording.hour(hour + 1) }
      if (count === 1) return t('pictures.rhythm.oneHour', when)
      if (most === 1) return t('pictures.rhythm.hoursEven', { records: t('browse.count', { count }) })
      const night = cells.reduce((sum, hours) => sum + hours.slice(0, 5).reduce((all, value) => all + value, 0), 0)
      const busiest = t('pictures.rhythm.hoursFinding', {
        ...when,
        records: t('browse.count', { count: most }),
        all: format.number(count),
      })
      return `${withTies(busiest, cells.flat())} ${t('pictures.rhythm.nightShare', { night: wording.percent(night / count) })}`
    },
    age: ({ bins, quantiles }) => {
      if (quantiles === null) return null
      const videos = bins.reduce((all, { count }) => all + count, 0)
      const [half, tenth] = [wording.length(quantiles.p50), wording.length(quantiles.p10)]
      if (videos === 1) return t('pictures.watched.oneAge', { age: half })
      // Of less than ten, one in ten is none.
      return t(videos < 10 || half === tenth ? 'pictures.watched.ageHalf' : 'pictures.watched.ageFinding', { half, tenth })
    },
    searched: ({ records, different, groups }) => {
      const [first] = groups
      if (first === undefined) return t('pictures.nothing')
      if (records === 1) return t('pictures.searched.findingOne', { first: first.name })
      const counted = {
        searches: t('pictures.searched.searches', { count: records }),
        different: t('pictures.searched.different', { count: different }),
      }
      if (first.count === 1) return t('pictures.searched.findingEach', counted)
      const most = { first: first.name, times: t('pictures.searched.times', { count: first.count }) }
      return withTies(
        t('pictures.searched.finding', { ...counted, ...most }),
        groups.map(({ count }) => count),
      )
    },
    partners: ({ count, partners, morePartners }) => {
      const [first] = partners
      if (first === undefined) return null
      const people = partners.length + morePartners
      const sentence = people === 1 ? 'onePartner' : !mask && first.count === 1 ? 'partnersEven' : 'partnersFinding'
      const told = t(`pictures.people.${sentence}`, {
        messages: t('browse.lists.messages', { count }),
        people: t('pictures.people.withPeople', { count: people }),
        first: first.name,
        most: mask ? t('pictures.people.messagesAtLeast', { count: first.count }) : t('browse.lists.messages', { count: first.count }),
      })
      const counts = partners.map(({ count: messages }) => messages)
      return sentence === 'partnersFinding' ? withTies(told, counts) : told
    },
    list: ({ count, undated }) =>
      t('pictures.people.list', {
        count,
        people: t('pictures.people.inList', { count }),
        undated: undated > 0 ? t('pictures.people.undated', { count: undated }) : '',
      }).trim(),
    countries: (countries) => {
      const known = knownCountries(countries)
      const [first] = known
      if (first === undefined) return t('pictures.origins.noCountry')
      const told = t(known.length === 1 ? 'pictures.origins.countriesOne' : 'pictures.origins.countriesFinding', {
        countries: t('pictures.origins.countriesCount', { count: known.length }),
        first: wording.country(first.country),
        most: t('pictures.origins.logins', { count: first.logins }),
      })
      return withTies(
        told,
        known.map(({ logins }) => logins),
      )
    },
    values: ({ values, more, moreRecords }, of) => {
      const [first] = values
      if (first === undefined) return null
      const all = values.reduce((sum, { count }) => sum + count, moreRecords)
      const different = values.length + more
      return [
        all === 1
          ? t(`pictures.values.only.${of}`, { first: first.value })
          : withTies(
              t(`pictures.values.most.${of}`, { first: first.value, share: wording.percent(first.count / all) }),
              values.map(({ count }) => count),
            ),
        ...(different > 1 ? [t('pictures.values.different', { count: different })] : []),
      ].join(' ')
    },
    sources: ({ records, named, unnamed }) =>
      t(`pictures.reported.${sourcesSentence(named.sources, unnamed.sources)}`, {
        records: t('browse.count', { count: records }),
        named: t('pictures.reported.named', { count: named.sources }),
        unnamed: t('pictures.reported.unnamed', { count: unnamed.sources }),
        alone: t('pictures.reported.unnamedAlone', { count: unnamed.sources }),
      }),
    sums: (sums) => {
      if (sums.length === 0) return t('pictures.money.none')
      const named = sums
        .slice(0, mostNamed)
        .map((sum) => t('pictures.money.part', { total: money.amount(sum.total), unit: money.unit(sum), what: money.what(sum) }))
      const others = sums.length > mostNamed ? [t('pictures.money.others', { count: sums.length - mostNamed })] : []
      return t('pictures.money.finding', { sums: format.list([...named, ...others]) })
    },
  }
}

/** The sentence that is true of so many sources with a name, and so many that are bare numbers. */
function sourcesSentence(named: number, unnamed: number): 'finding' | 'findingNamed' | 'findingUnnamed' | 'findingNone' {
  if (named === 0) return unnamed === 0 ? 'findingNone' : 'findingUnnamed'
  return unnamed === 0 ? 'findingNamed' : 'finding'
}
