import type { Origins } from '@shared/contract/insights.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { lands, mapSize, WorldMap } from '../../ui/charts/world-map.tsx'
import { Figure } from './figure.tsx'
import { OwnCountries } from './own-countries.tsx'
import { useWording } from './wording.ts'

interface CountriesProps {
  readonly origins: Origins
  readonly onTable: () => void
}

/** In which countries the addresses are registered: a list, and beside it a map. */
export function Countries({ origins: { countries, table, own }, onTable }: CountriesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const known = knownIn(countries)
  const about = t('pictures.origins.table', { date: format.isoDate(table.date) })
  const [first] = known
  const name = ({ country, certain }: Origins['countries'][number]): string => {
    if (country === null) return t('pictures.origins.notCertain')
    return certain ? wording.country(country) : t('pictures.origins.uncertain', { country: wording.country(country) })
  }
  const when = (instant: string | null): string => (instant === null ? '–' : format.shortDay(instant))
  return (
    <Figure
      title={t('pictures.origins.countries')}
      finding={
        first === undefined
          ? t('pictures.origins.noCountry')
          : t('pictures.origins.countriesFinding', {
              countries: t('pictures.origins.countriesCount', { count: known.length }),
              first: wording.country(first.country),
              most: t('pictures.origins.logins', { count: first.logins }),
            })
      }
      caution={[t('pictures.origins.mayBeWrong'), about, ...(known.length > 0 ? [t('pictures.origins.borders')] : [])].join(' ')}
      figure="origins"
      table={{
        columns: [
          { name: t('pictures.columns.registered'), kind: 'text' },
          { name: t('pictures.columns.logins'), kind: 'number' },
          { name: t('pictures.columns.addresses'), kind: 'number' },
          { name: t('pictures.columns.first'), kind: 'instant' },
          { name: t('pictures.columns.last'), kind: 'instant' },
        ],
        rows: countries.map((one) => [name(one), one.logins, one.addresses, one.first, one.last]),
      }}
      marks={
        known.length === 0
          ? null
          : () => ({ kind: 'map', size: mapSize, lands, values: new Map(known.map(({ country, logins }) => [country, logins])) })
      }
    >
      {countries.length > 0 && (
        <RankTable
          caption={t('pictures.origins.countries')}
          heads={[
            t('pictures.columns.registered'),
            t('pictures.columns.logins'),
            t('pictures.columns.addresses'),
            t('pictures.columns.first'),
            t('pictures.columns.last'),
          ]}
          ranks={countries.map((one) => ({
            key: `${one.country} ${one.certain}`,
            name: name(one),
            value: one.logins,
            shown: format.number(one.logins),
            more: [format.number(one.addresses), when(one.first), when(one.last)],
          }))}
          all={(count) => t('pictures.all', { count })}
        />
      )}
      {known.length > 0 && (
        <WorldMap
          label={t('pictures.origins.map')}
          values={known.map(({ country, logins }) => ({ code: country, value: logins }))}
          words={(at) =>
            t('pictures.valueOf', {
              what: wording.country(known[at]?.country ?? ''),
              value: t('pictures.origins.logins', { count: known[at]?.logins ?? 0 }),
            })
          }
          hint={t('pictures.origins.mapHint')}
        />
      )}
      <OwnCountries own={own} onChange={onTable} />
    </Figure>
  )
}

/** The countries that are told, each once, the most logins first: with a table of the person's own, one may be told with certainty and without. */
function knownIn(countries: Origins['countries']): readonly { readonly country: string; readonly logins: number }[] {
  const logins = new Map<string, number>()
  for (const { country, logins: from } of countries) if (country !== null) logins.set(country, (logins.get(country) ?? 0) + from)
  return [...logins].map(([country, from]) => ({ country, logins: from })).sort((a, b) => b.logins - a.logins)
}
