import type { Reported } from '@shared/contract/insights.ts'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../app/copy-button.tsx'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { askForAccess } from '../requests/draft.ts'
import { type UnnamedSource, unnamedInLetter, unnamedSources } from './unnamed-sources.ts'

/** The way from reports to a request: a letter for access, which asks who sent data and who got them, and takes the numbers without a name along. */
export function AskForNames({ sections }: { readonly sections: Reported['sections'] }) {
  const { t } = useTranslation()
  const { mask } = useView()
  const navigate = useNavigate()
  // What privacy view hides goes into no letter.
  const unnamed = mask ? [] : unnamedSources(sections)
  const inLetter = mask ? null : unnamedInLetter(sections)
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
      {unnamed.length > 0 && <Numbers unnamed={unnamed} />}
    </section>
  )
}

function Numbers({ unnamed }: { readonly unnamed: readonly UnnamedSource[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const when = (instant: string | null): string => (instant === null ? '–' : format.shortDay(instant))
  return (
    <>
      <h3>{t('pictures.reported.unnamedList', { count: unnamed.length })}</h3>
      <RankTable
        caption={t('pictures.reported.unnamedList', { count: unnamed.length })}
        heads={[
          t('pictures.columns.number'),
          t('pictures.columns.records'),
          t('pictures.columns.first'),
          t('pictures.columns.last'),
          t('pictures.columns.copy'),
        ]}
        ranks={unnamed.map(({ number, records, first, last }) => ({
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
    </>
  )
}
