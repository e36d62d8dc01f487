import type { Section } from '@shared/contract/archive.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../app/use-answer.ts'
import { useView } from '../../../app/view.ts'
import { SmallCells } from '../../../ui/charts/small-cells.tsx'
import { useFindings } from '../findings.ts'
import { useWording } from '../wording.ts'
import { SmallPicture } from './small-picture.tsx'
import { SmallWaiting } from './small-waiting.tsx'

const labelled = [0, 6, 12, 18]

/** When the records of a section were made, by hour and weekday. */
export function SmallHours({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const findings = useFindings()
  const wording = useWording()
  const view = useView()
  const answer = useAnswer(
    'rhythm',
    useMemo(() => ({ view, section: section.id, gap: 30, longest: 0 }), [view, section.id]),
  )
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  if (answer.result.count === 0) return null
  return (
    <SmallPicture title={t('pictures.rhythm.hours')} finding={findings.hours(answer.result)} to="rhythm" search={{ section: section.id }}>
      <SmallCells
        cells={answer.result.cells}
        rows={[wording.weekday(0, 'short'), wording.weekday(6, 'short')]}
        columns={labelled.map((at) => ({ at, label: String(at) }))}
      />
    </SmallPicture>
  )
}
