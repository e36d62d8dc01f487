import type { Section } from '@shared/contract/archive.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../app/use-answer.ts'
import { useFormat, useView } from '../../../app/view.ts'
import { SmallRanks } from '../../../ui/charts/small-ranks.tsx'
import { useFindings } from '../findings.ts'
import { SmallPicture } from './small-picture.tsx'
import { SmallWaiting } from './small-waiting.tsx'

/** Who reported most to TikTok. */
export function SmallSources({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const format = useFormat()
  const findings = useFindings()
  const view = useView()
  const answer = useAnswer(
    'reported',
    useMemo(() => ({ view, most: 3 }), [view]),
  )
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  const reported = answer.result.sections.find((one) => one.section === section.id)
  if (reported === undefined || reported.records === 0) return null
  return (
    <SmallPicture title={t('pictures.reported.sources')} finding={findings.sources(reported)} to="reported">
      <SmallRanks
        ranks={reported.sources.map(({ source, count }) => ({ key: source, name: source, value: count, shown: format.number(count) }))}
      />
    </SmallPicture>
  )
}
