import type { Reported } from '@shared/contract/insights.ts'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../app/copy-button.tsx'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { askForAccess } from '../requests/draft.ts'
import { unnamedInLetter } from './unnamed-sources.ts'

/** The way from reports to a request: a letter for access, which asks who sent data and who got them, and takes the numbers without a name along. */
export function AskForNames({ reported }: { readonly reported: Reported }) {
  const { t } = useTranslation()
  const { mask } = useView()
  const navigate = useNavigate()
  // What privacy view hides goes into no letter.
  const inLetter = mask ? null : unnamedInLetter(reported)
  return (
    <section className="ask-for-names" aria-labelledby="ask-for-names">
      <h2 id="ask-for-names">{t('pictures.reported.action')}</h2>
      <p className="measure">{t('pictures.reported.actionText')}</p>
      {inLetter !== null && (
        <p className="measure">
          {t(`pictures.reported.${inLetter.more === 0 ? 'inLetter' : 'inLetterMost'}`, { count: inLetter.numbers.length })}
        </p>
      )}
      <Button
        look="primary"
        onPress={() => {
          askForAccess(inLetter)
          void navigate({ to: '/request' })
        }}
      >
        {t('pictures.reported.toRequest')}
      </Button>
      {!mask && reported.numbers.length > 0 && <Numbers reported={reported} />}
    </section>
  )
}

function Numbers({ reported: { numbers, differentNumbers } }: { readonly reported: Reported }) {
  const { t } = useTranslation()
  const format = useFormat()
  const when = (instant: string | null): string => (instant === null ? '–' : format.shortDay(instant))
  const more = differentNumbers - numbers.length
  return (
    <>
      <h3>{t('pictures.reported.unnamedList', { count: differentNumbers })}</h3>
      <RankTable
        caption={t('pictures.reported.unnamedList', { count: differentNumbers })}
        heads={[
          t('pictures.columns.number'),
          t('pictures.columns.records'),
          t('pictures.columns.first'),
          t('pictures.columns.last'),
          t('pictures.columns.copy'),
        ]}
        ranks={numbers.map(({ number, records, first, last }) => ({
          key: number,
          name: number,
          value: records,
          shown: format.number(records),
          more: [
            when(first),
            when(last),
            <CopyButton key={number} look="icon" text={number} label={t('pictures.reported.copyNumber', { number })} />,
          ],
        }))}
        all={(count) => t('pictures.all', { count })}
      />
      {more > 0 && <p className="figure-note">{t('pictures.reported.unnamedMore', { count: more })}</p>}
    </>
  )
}
