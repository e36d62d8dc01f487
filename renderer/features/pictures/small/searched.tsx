import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../app/use-answer.ts'
import { useFormat, useView } from '../../../app/view.ts'
import { SmallRanks } from '../../../ui/charts/small-ranks.tsx'
import { useFindings } from '../findings.ts'
import { SmallPicture } from './small-picture.tsx'
import { SmallWaiting } from './small-waiting.tsx'

/** What was looked for most often. */
export function SmallSearched() {
  const { t } = useTranslation()
  const format = useFormat()
  const findings = useFindings()
  const view = useView()
  const answer = useAnswer(
    'searched',
    useMemo(() => ({ view, by: 'text' as const, most: 3 }), [view]),
  )
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  if (answer.result.groups.length === 0) return null
  return (
    <SmallPicture title={t('pages.picture.searched')} finding={findings.searched(answer.result)} to="searched">
      <SmallRanks ranks={answer.result.groups.map(({ name, count }) => ({ key: name, name, value: count, shown: format.number(count) }))} />
    </SmallPicture>
  )
}
