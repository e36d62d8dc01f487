import type { Reported } from '@shared/contract/insights.ts'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../app/copy-button.tsx'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { askForAccess } from '../requests/draft.ts'
import { type UnnamedSource, unnamedSources } from './unnamed-sources.ts'

/** Numbers that are written out in the paragraph. */
const mostNumbers = 30

/** The way from reports to a request: a letter for access, which asks who sent data and who got them, and the numbers that have no name. */
export function AskForNames({ sections }: { readonly sections: Reported['sections'] }) {
  const { t } = useTranslation()
  const { mask } = useView()
  const navigate = useNavigate()
  // In privacy view the numbers are hidden, and a list of tokens would ask for nothing.
  const unnamed = mask ? [] : unnamedSources(sections)
  return (
    <section className="ask-for-names" aria-labelledby="ask-for-names">
      <h2 id="ask-for-names">{t('pictures.reported.action')}</h2>
      <p className="measure">{t('pictures.reported.actionText')}</p>
      <Button
        look="primary"
        onPress={() => {
          askForAccess()
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
  const paragraph = t('pictures.reported.paragraph', {
    count: unnamed.length,
    numbers: format.list(unnamed.slice(0, mostNumbers).map(({ number }) => number)),
  })
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
      <p className="measure">{t('pictures.reported.unlisted', { count: unnamed.length })}</p>
      {unnamed.length > mostNumbers && <p className="small quiet">{t('pictures.reported.mostNumbers', { count: mostNumbers })}</p>}
      <CopyButton look="plain" text={paragraph} said={t('pictures.reported.copied')}>
        {t('pictures.reported.copy')}
      </CopyButton>
    </>
  )
}
