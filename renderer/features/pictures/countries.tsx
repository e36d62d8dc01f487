import type { Origins } from '@shared/contract/insights.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { lands, mapSize, WorldMap } from '../../ui/charts/world-map.tsx'
import { Figure } from './figure.tsx'
import { useWording } from './wording.ts'

/** In which countries the addresses are registered: a list, and beside it a map. */
export function Countries({ origins: { countries, table } }: { readonly origins: Origins }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const known = countries.flatMap(({ country, ...rest }) => (country === null ? [] : [{ country, ...rest }]))
  const about = t('pictures.origins.table', { date: format.isoDate(table.date) })
  const [first] = known
  const name = (code: string | null): string => (code === null ? t('pictures.origins.notCertain') : wording.country(code))
  const when = (instant: string | null): string => (instant === null ? '–' : format.day(instant))
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
      figure="origins"
      table={{
        columns: [
          { name: t('pictures.columns.registered'), kind: 'text' },
          { name: t('pictures.columns.logins'), kind: 'number' },
          { name: t('pictures.columns.addresses'), kind: 'number' },
          { name: t('pictures.columns.first'), kind: 'instant' },
          { name: t('pictures.columns.last'), kind: 'instant' },
        ],
        rows: countries.map((one) => [name(one.country), one.logins, one.addresses, one.first, one.last]),
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
            key: one.country ?? '?',
            name: name(one.country),
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
      <p className="figure-note">
        {t('pictures.origins.mayBeWrong')} {about} {known.length > 0 && t('pictures.origins.borders')}
      </p>
    </Figure>
  )
}
