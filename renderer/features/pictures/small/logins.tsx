import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../app/use-answer.ts'
import { useFormat, useView } from '../../../app/view.ts'
import { SmallRanks } from '../../../ui/charts/small-ranks.tsx'
import { useFindings } from '../findings.ts'
import { knownCountries } from '../known-countries.ts'
import { useWording } from '../wording.ts'
import { SmallPicture } from './small-picture.tsx'
import { SmallWaiting } from './small-waiting.tsx'
import { SmallValues } from './values.tsx'

/** In which countries the addresses of logins are registered, and with which systems they were made. */
export function SmallLogins() {
  const { t } = useTranslation()
  const format = useFormat()
  const findings = useFindings()
  const wording = useWording()
  const view = useView()
  const answer = useAnswer(
    'origins',
    useMemo(() => ({ view, most: 3 }), [view]),
  )
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  const { countries, systems } = answer.result
  const known = knownCountries(countries).slice(0, 3)
  return (
    <>
      <SmallPicture title={t('pictures.small.countries')} finding={findings.countries(countries)} to="origins">
        {known.length > 0 && (
          <SmallRanks
            ranks={known.map(({ country, logins }) => ({
              key: country,
              name: wording.country(country),
              value: logins,
              shown: format.number(logins),
            }))}
          />
        )}
      </SmallPicture>
      <SmallValues title={t('pictures.origins.systems')} values={systems} of="systems" to="origins" />
    </>
  )
}
