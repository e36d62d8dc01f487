import type { Section } from '@shared/contract/archive.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../app/use-answer.ts'
import { useFormat, useView } from '../../../app/view.ts'
import { SmallBars } from '../../../ui/charts/small-bars.tsx'
import { SmallRanks } from '../../../ui/charts/small-ranks.tsx'
import { useFindings } from '../findings.ts'
import { everyMonth } from '../months.ts'
import { useWording } from '../wording.ts'
import { SmallPicture } from './small-picture.tsx'
import { SmallWaiting } from './small-waiting.tsx'

function usePeople() {
  const view = useView()
  return useAnswer(
    'people',
    useMemo(() => ({ view, list: null, most: 3 }), [view]),
  )
}

/** With whom most messages were exchanged. In privacy view numbers about others are only as large as they say at least. */
export function SmallPartners() {
  const { t } = useTranslation()
  const format = useFormat()
  const findings = useFindings()
  const { mask } = useView()
  const answer = usePeople()
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  const { messages } = answer.result
  const finding = findings.partners(messages)
  if (finding === null) return null
  const shown = (count: number): string => (mask ? t('pictures.people.atLeast', { count }) : format.number(count))
  return (
    <SmallPicture title={t('pictures.people.partners')} finding={finding} to="people">
      <SmallRanks ranks={messages.partners.map(({ list, name, count }) => ({ key: `${list}`, name, value: count, shown: shown(count) }))} />
    </SmallPicture>
  )
}

/** How a list of people grew. */
export function SmallList({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const findings = useFindings()
  const wording = useWording()
  const answer = usePeople()
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  const list = answer.result.lists.find((one) => one.section === section.id)
  if (list === undefined || list.months.length === 0) return null
  const months = everyMonth(list.months, (month, before) => ({ month, count: 0, total: before?.total ?? 0 }))
  return (
    <SmallPicture title={t('pictures.small.list')} finding={findings.list(list)} to="people">
      {months.length > 1 && (
        <SmallBars
          values={months.map(({ total }) => total)}
          ends={[wording.shortMonth(months[0]?.month ?? ''), wording.shortMonth(months.at(-1)?.month ?? '')]}
        />
      )}
    </SmallPicture>
  )
}
