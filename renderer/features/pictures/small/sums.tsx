import type { Section } from '@shared/contract/archive.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../app/use-answer.ts'
import { useView } from '../../../app/view.ts'
import { useFindings } from '../findings.ts'
import { inOrder, sumKey, useMoneyWording } from '../money-wording.ts'
import { SmallPicture } from './small-picture.tsx'
import { SmallWaiting } from './small-waiting.tsx'

/** What the amounts of a section come to, each sum in its own currency. */
export function SmallSums({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const findings = useFindings()
  const { unit, amount } = useMoneyWording()
  const view = useView()
  const answer = useAnswer(
    'money',
    useMemo(() => ({ view }), [view]),
  )
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  const sums = inOrder(answer.result.sums.filter((sum) => sum.section === section.id))
  if (sums.length === 0) return null
  return (
    <SmallPicture title={t('pictures.money.sums')} finding={findings.sums(sums)} to="money">
      <span className="small-sums" aria-hidden>
        {sums.slice(0, 2).map((sum) => (
          <span key={sumKey(sum)}>
            <strong>{amount(sum.total)}</strong> {unit(sum)} {sum.status !== null && <bdi className="quiet">{sum.status}</bdi>}
          </span>
        ))}
      </span>
    </SmallPicture>
  )
}
