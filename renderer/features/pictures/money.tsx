import type { Money as MoneyFigures } from '@shared/contract/insights.ts'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { useFindings } from './findings.ts'
import { MoneyMonths } from './money-months.tsx'
import { inOrder, type Sum, sumKey, useMoneyWording } from './money-wording.ts'
import { useSectionName } from './use-section-name.ts'

/** What was paid, bought and given: exact sums, each of one kind, one status and one currency, never added up. */
export function Money() {
  const { t } = useTranslation()
  const view = useView()
  const answer = useAnswer(
    'money',
    useMemo(() => ({ view }), [view]),
  )
  return (
    <Asked answer={answer}>
      {({ sums, unread }) =>
        sums.length === 0 && unread.length === 0 ? (
          <p className="picture-nothing">{t('pictures.nothing')}</p>
        ) : (
          <>
            <Sums sums={sums} unread={unread} />
            <MoneyMonths sums={sums} />
          </>
        )
      }
    </Asked>
  )
}

function Sums({ sums, unread }: MoneyFigures) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSectionName()
  const { unit, what, amount } = useMoneyWording()
  const findings = useFindings()
  const sorted = inOrder(sums)
  const when = ({ first, last }: Sum): string => (first === null || last === null ? '–' : format.shortRange(first, last))
  return (
    <Figure
      title={t('pictures.money.sums')}
      finding={findings.sums(sorted)}
      figure="money"
      table={{
        columns: [
          { name: t('pictures.columns.kind'), kind: 'text' },
          { name: t('pictures.columns.sum'), kind: 'text' },
          { name: t('pictures.columns.unit'), kind: 'text' },
          { name: t('pictures.columns.amounts'), kind: 'number' },
          { name: t('pictures.columns.least'), kind: 'text' },
          { name: t('pictures.columns.greatest'), kind: 'text' },
          { name: t('pictures.columns.first'), kind: 'instant' },
          { name: t('pictures.columns.last'), kind: 'instant' },
        ],
        rows: sorted.map((sum) => [what(sum), sum.total, unit(sum), sum.count, sum.least, sum.greatest, sum.first, sum.last]),
      }}
      marks={() => ({
        kind: 'table',
        columns: [t('pictures.columns.kind'), t('pictures.columns.sum'), t('pictures.columns.amounts'), t('pictures.columns.when')],
        rows: sorted.map((sum) => [what(sum), `${amount(sum.total)} ${unit(sum)}`, format.number(sum.count), when(sum)]),
      })}
    >
      <div className="ranks-scroll">
        <table className="ranks money">
          <caption className="unseen">{t('pictures.money.sums')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('pictures.columns.kind')}</th>
              <th scope="col">{t('pictures.columns.sum')}</th>
              <th scope="col" data-number>
                {t('pictures.columns.amounts')}
              </th>
              <th scope="col" data-number>
                {t('pictures.columns.least')}
              </th>
              <th scope="col" data-number>
                {t('pictures.columns.greatest')}
              </th>
              <th scope="col">{t('pictures.columns.when')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((sum) => (
              <tr key={sumKey(sum)}>
                <th scope="row">
                  <Link className="day-line" to="/section/$section" params={{ section: sum.section }} search={{}}>
                    {what(sum)}
                  </Link>
                </th>
                <td>
                  <strong>{amount(sum.total)}</strong> {unit(sum)}
                </td>
                <td data-number>{format.number(sum.count)}</td>
                <td data-number>{amount(sum.least)}</td>
                <td data-number>{amount(sum.greatest)}</td>
                <td>{when(sum)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="figure-note">{t('pictures.money.never')}</p>
      {unread.map(({ section, count }) => (
        <p key={section} className="figure-note">
          {t('pictures.money.unread', { count, section: nameOf(section) })}
        </p>
      ))}
    </Figure>
  )
}
