import type { Origins as OriginsFigures } from '@shared/contract/insights.ts'
import { Fragment, lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { useOrigins } from './use-origins.ts'
import { ValuesFigure } from './values-figure.tsx'
import { useWording } from './wording.ts'

// The shapes of the world are larger than all other pictures together.
const Countries = lazy(() => import('./countries.tsx').then(({ Countries: component }) => ({ default: component })))

/** Where the account was logged in from, as TikTok recorded it: every address in a list, and the countries where they are registered beside a map. */
export function Origins() {
  // Another table of countries is another question, though its words are the same.
  const [turn, setTurn] = useState(0)
  return <OriginsNow key={turn} onTable={() => setTurn(turn + 1)} />
}

function OriginsNow({ onTable }: { readonly onTable: () => void }) {
  const { t } = useTranslation()
  const answer = useOrigins()
  return (
    <Asked answer={answer}>
      {(origins) => (
        <>
          <Addresses origins={origins} />
          <Suspense fallback={<p className="picture-waiting quiet">{t('pictures.counting')}</p>}>
            <Countries origins={origins} onTable={onTable} />
          </Suspense>
          <div className="figure-pairs">
            <ValuesFigure title={t('pictures.origins.devices')} values={origins.devices} of="devices" figure="origins" />
            <ValuesFigure title={t('pictures.origins.systems')} values={origins.systems} of="systems" figure="origins" />
            <ValuesFigure title={t('pictures.origins.networks')} values={origins.networks} of="networks" figure="origins" />
            <ValuesFigure title={t('pictures.origins.carriers')} values={origins.carriers} of="carriers" figure="origins" />
          </div>
        </>
      )}
    </Asked>
  )
}

function Addresses({ origins }: { readonly origins: OriginsFigures }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const { addresses, differentAddresses, moreAddressLogins, logins, kinds } = origins
  const [first] = addresses
  if (first === undefined) return <p className="picture-nothing">{t('pictures.nothing')}</p>
  const when = (instant: string | null): string => (instant === null ? '–' : format.shortDay(instant))
  const countryWords = ({ country, certain }: OriginsFigures['countries'][number]): string => {
    if (country === null) return t('pictures.origins.notCertain')
    return certain ? wording.country(country) : t('pictures.origins.uncertain', { country: wording.country(country) })
  }
  const wordsOf = new Map(origins.countries.map((one) => [`${one.country} ${one.certain}`, countryWords(one)]))
  const where = ({ country, certain, kind }: OriginsFigures['addresses'][number]): string =>
    kind === 'ipv4' || kind === 'ipv6' ? (wordsOf.get(`${country} ${certain}`) ?? '') : '–'
  const sentence = differentAddresses === 1 ? 'oneAddress' : first.count === 1 ? 'findingEach' : 'finding'
  // Private and reserved addresses are registered nowhere: a column of dashes would say no more than their kind does.
  const hasCountry = addresses.some(({ kind }) => kind === 'ipv4' || kind === 'ipv6')
  const kindWords = new Map(kinds.map(({ kind }) => [kind, t(`pictures.origins.kind.${kind}`)]))
  return (
    <Figure
      title={t('pictures.origins.addresses')}
      finding={t(`pictures.origins.${sentence}`, {
        address: first.address,
        logins: t('pictures.origins.logins', { count: logins }),
        addresses: t('pictures.origins.fromAddresses', { count: differentAddresses }),
        most: t('pictures.origins.logins', { count: first.count }),
      })}
      {...(hasCountry
        ? { caution: `${t('pictures.origins.mayBeWrong')} ${t('pictures.origins.table', { date: format.isoDate(origins.table.date) })}` }
        : {})}
      figure="origins"
      table={{
        columns: [
          { name: t('pictures.columns.address'), kind: 'text' },
          { name: t('pictures.columns.logins'), kind: 'number' },
          { name: t('pictures.columns.kindOfAddress'), kind: 'text' },
          { name: t('pictures.columns.registered'), kind: 'text' },
          { name: t('pictures.columns.first'), kind: 'instant' },
          { name: t('pictures.columns.last'), kind: 'instant' },
        ],
        rows: addresses.map((one) => [one.address, one.count, kindWords.get(one.kind) ?? '', where(one), one.first, one.last]),
      }}
      marks={() => ({
        kind: 'ranks',
        ranks: addresses
          .slice(0, 25)
          .map((one) => ({ key: one.address, name: one.address, value: one.count, shown: format.number(one.count) })),
      })}
    >
      <RankTable
        caption={t('pictures.origins.addresses')}
        heads={[
          t('pictures.columns.address'),
          t('pictures.columns.logins'),
          t('pictures.columns.kindOfAddress'),
          ...(hasCountry ? [t('pictures.columns.registered')] : []),
          t('pictures.columns.first'),
          t('pictures.columns.last'),
        ]}
        ranks={{
          length: addresses.length,
          most: first.count,
          upTo: (end) =>
            addresses.slice(0, end).map((one) => ({
              key: one.address,
              name: <Address text={one.address} />,
              value: one.count,
              shown: format.number(one.count),
              more: [kindWords.get(one.kind) ?? '', ...(hasCountry ? [where(one)] : []), when(one.first), when(one.last)],
            })),
        }}
        all={(count) => t('pictures.all', { count })}
        more={(count) => t('pictures.figure.more', { count })}
      />
      {moreAddressLogins > 0 && <p className="figure-note">{t('pictures.origins.more', { count: moreAddressLogins })}</p>}
      <h3>{t('pictures.origins.kinds')}</h3>
      <RankTable
        caption={t('pictures.origins.kinds')}
        heads={[
          t('pictures.columns.kindOfAddress'),
          t('pictures.columns.logins'),
          t('pictures.columns.addresses'),
          t('pictures.columns.meaning'),
        ]}
        ranks={[...kinds]
          .sort((a, b) => b.logins - a.logins)
          .map(({ kind, addresses: of, logins: from }) => ({
            key: kind,
            name: t(`pictures.origins.kind.${kind}`),
            value: from,
            shown: format.number(from),
            more: [
              format.number(of),
              <span key={kind} className="rank-prose">
                {t(`pictures.origins.kindAbout.${kind}`)}
              </span>,
            ],
          }))}
        numbers={1}
        all={(count) => t('pictures.all', { count })}
      />
    </Figure>
  )
}

/** An address that breaks between its groups, not within one. */
function Address({ text }: { readonly text: string }) {
  return text.split(/(?<=:)(?!:)/u).map((group, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the groups of an address have no other name, and do not change.
    <Fragment key={at}>
      {group}
      <wbr />
    </Fragment>
  ))
}
