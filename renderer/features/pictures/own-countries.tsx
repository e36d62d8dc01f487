import type { ErrorCode } from '@shared/contract/errors.ts'
import type { Origins } from '@shared/contract/insights.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../app/call-failed.ts'
import { useMain } from '../../app/services.tsx'
import { useFormat } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { CallProblem } from '../browse/call-problem.tsx'

interface OwnCountriesProps {
  readonly own: Origins['own']
  /** Told when another table is in use. */
  readonly onChange: () => void
}

/** Lets a person use a table of countries that they trust more, for this archive and until it is closed. */
export function OwnCountries({ own, onChange }: OwnCountriesProps) {
  const { t } = useTranslation()
  const main = useMain()
  const format = useFormat()
  const [problem, setProblem] = useState<ErrorCode | null>(null)
  const choose = (): void => {
    main.call('countries-choose', null).then(
      (outcome) => {
        setProblem(outcome.state === 'failed' ? outcome.code : null)
        if (outcome.state === 'used') onChange()
      },
      (thrown: unknown) => setProblem(codeOf(thrown)),
    )
  }
  const forget = (): void => {
    main.call('countries-forget', null).then(onChange, (thrown: unknown) => setProblem(codeOf(thrown)))
  }
  return (
    <>
      {own !== null && <p className="figure-note">{t('pictures.origins.own', { name: own.name, date: format.isoDate(own.date) })}</p>}
      <div className="figure-tools">
        <Button look="quiet" onPress={choose}>
          {t('pictures.origins.ownChoose')}
        </Button>
        {own !== null && (
          <Button look="quiet" onPress={forget}>
            {t('pictures.origins.ownForget')}
          </Button>
        )}
      </div>
      {problem !== null && <CallProblem code={problem} what="use" />}
    </>
  )
}
