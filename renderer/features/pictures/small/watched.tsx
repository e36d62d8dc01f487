import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../app/use-answer.ts'
import { useView } from '../../../app/view.ts'
import { SmallBars } from '../../../ui/charts/small-bars.tsx'
import { useFindings } from '../findings.ts'
import { useWording } from '../wording.ts'
import { SmallPicture } from './small-picture.tsx'
import { SmallWaiting } from './small-waiting.tsx'
import { SmallValues } from './values.tsx'

function useWatched() {
  const view = useView()
  return useAnswer(
    'watched',
    useMemo(() => ({ view, most: 3 }), [view]),
  )
}

/** How old videos were when they were opened. */
export function SmallAge() {
  const { t } = useTranslation()
  const findings = useFindings()
  const wording = useWording()
  const answer = useWatched()
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  const { age } = answer.result
  const finding = findings.age(age)
  if (finding === null) return null
  return (
    <SmallPicture title={t('pictures.small.age')} finding={finding} to="watched">
      <SmallBars
        values={age.bins.map(({ count }) => count)}
        ends={[
          t('pictures.watched.below', { below: wording.length(age.bins[0]?.below ?? 0) }),
          t('pictures.watched.atLeast', { least: wording.length(age.bins.at(-2)?.below ?? 0) }),
        ]}
      />
    </SmallPicture>
  )
}

/** Where shares went. */
export function SmallMethods() {
  const { t } = useTranslation()
  const answer = useWatched()
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  return <SmallValues title={t('pictures.watched.methods')} values={answer.result.shareMethods} of="methods" to="watched" />
}
