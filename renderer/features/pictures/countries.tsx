import type { Origins } from '@shared/contract/insights.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { lands, mapSize, WorldMap } from '../../ui/charts/world-map.tsx'
import { Figure } from './figure.tsx'
import { useFindings } from './findings.ts'
import { knownCountries } from './known-countries.ts'
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
  const findings = useFindings()
  const known = knownCountries(countries)
  const about = t('pictures.origins.table', { date: format.isoDate(table.date) })
  const name = ({ country, certain }: Origins['countries'][number]): string => {
    if (country === null) return t('pictures.origins.notCertain')
    return certain ? wording.country(country) : t('pictures.origins.uncertain', { country: wording.country(country) })
  }
  const when = (instant: string | null): string => (instant === null ? '–' : format.shortDay(instant))
  return (
    <Figure
      title={t('pictures.origins.countries')}
      finding={findings.countries(countries)}
      caution={known.length === 0 ? about : [t('pictures.origins.mayBeWrong'), about, t('pictures.origins.borders')].join(' ')}
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
          : () => ({
              kind: 'map',
              size: mapSize,
              lands,
              values: new Map(known.map(({ country, logins }) => [country, logins])),
              number: format.number,
            })
      }
    >
      <div className="map-beside">
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
            numbers={1}
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
            number={format.number}
            hint={t('pictures.origins.mapHint')}
          />
        )}
      </div>
      <OwnCountries own={own} onChange={onTable} />
    </Figure>
  )
}
