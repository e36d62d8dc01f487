import type { Money as MoneyFigures } from '@shared/contract/insights.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { MonthsFigure } from './months-figure.tsx'
import { useSectionName } from './use-section-name.ts'

type Sum = MoneyFigures['sums'][number]

/** What was paid, bought and given: exact sums, each of one kind, one status and one currency, never added up. */
export function Money() {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSectionName()
  const view = useView()
  const answer = useAnswer(
    'money',
    useMemo(() => ({ view }), [view]),
  )
  const unit = ({ unit: of, currency }: Sum): string => currency ?? t(`pictures.money.unit.${of === 'coins' ? 'coins' : 'untold'}`)
  const what = ({ section, status }: Sum): string => {
    const name = nameOf(section)
    return status === null ? name : t('pictures.money.withStatus', { name, status })
  }
  return (
    <Asked answer={answer}>
      {({ sums, unread }) => {
        const months = new Map<string, number>()
        for (const { months: of } of sums) for (const { month, count } of of) months.set(month, (months.get(month) ?? 0) + count)
        return sums.length === 0 && unread.length === 0 ? (
          <p className="picture-nothing">{t('pictures.nothing')}</p>
        ) : (
          <>
            <Figure
              title={t('pictures.money.sums')}
              finding={t('pictures.money.finding', {
                sums: t('pictures.money.sumsCount', { count: sums.length }),
                amounts: t('pictures.money.amounts', { count: sums.reduce((all, { count }) => all + count, 0) }),
              })}
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
                rows: sums.map((sum) => [what(sum), sum.total, unit(sum), sum.count, sum.least, sum.greatest, sum.first, sum.last]),
              }}
              marks={null}
            >
              <div className="ranks-scroll">
                <table className="ranks money">
                  <caption className="unseen">{t('pictures.money.sums')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('pictures.columns.kind')}</th>
                      <th scope="col">{t('pictures.columns.sum')}</th>
                      <th scope="col">{t('pictures.columns.amounts')}</th>
                      <th scope="col">{t('pictures.columns.least')}</th>
                      <th scope="col">{t('pictures.columns.greatest')}</th>
                      <th scope="col">{t('pictures.columns.when')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {sums.map((sum) => (
                      <tr key={`${sum.section} ${sum.status} ${sum.unit} ${sum.currency}`}>
                        <th scope="row">{what(sum)}</th>
                        <td>
                          <strong>{written(sum.total, view.language)}</strong> {unit(sum)}
                        </td>
                        <td>{format.number(sum.count)}</td>
                        <td>{written(sum.least, view.language)}</td>
                        <td>{written(sum.greatest, view.language)}</td>
                        <td>{sum.first === null || sum.last === null ? '–' : format.shortRange(sum.first, sum.last)}</td>
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
            <MonthsFigure
              title={t('pictures.money.months')}
              months={[...months].map(([month, count]) => ({ month, parts: [count] })).sort((a, b) => (a.month < b.month ? -1 : 1))}
              parts={[t('pictures.columns.amounts')]}
              figure="money"
            />
          </>
        )
      }}
    </Asked>
  )
}

/** An exact decimal with the signs of the language. What is no number, such as a token, stays. */
function written(decimal: string, language: string): string {
  const [, sign = '', whole = '', , places = ''] = /^(-?)(\d+)(\.(\d+))?$/.exec(decimal) ?? []
  if (whole === '') return decimal
  const [group, point] = language === 'de' ? ['.', ','] : [',', '.']
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${places === '' ? '' : `${point}${places}`}`
}
