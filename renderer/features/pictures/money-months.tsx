import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat, useView } from '../../app/view.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { Select } from '../../ui/select.tsx'
import { Figure } from './figure.tsx'
import { type Sum, sumKey, useMoneyWording } from './money-wording.ts'
import { everyMonth, ticksAt } from './months.ts'
import { useTies } from './ties.ts'
import { useWording } from './wording.ts'

/** One sum over time. In privacy view amounts are hidden, and the columns tell how many of them there are in a month. */
export function MoneyMonths({ sums }: { readonly sums: readonly Sum[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const withTies = useTies()
  const { mask } = useView()
  const { unit, what, amount } = useMoneyWording()
  const dated = sums.filter(({ months }) => months.length > 0)
  const [chosen, setChosen] = useState<string | null>(null)
  const sum = dated.find((one) => sumKey(one) === chosen) ?? dated.find((one) => one.unit === 'currency') ?? dated[0]
  if (sum === undefined) return null
  const months = everyMonth(sum.months, (month) => ({ month, count: 0, total: '0' }))
  // Only the height of a column is an approximation: every amount that is written keeps its exact decimals.
  const value = ({ count, total }: (typeof months)[number]): number => (mask ? count : Math.max(0, Number(total)))
  const written = ({ count, total }: (typeof months)[number]): string => {
    const amounts = t('pictures.money.amounts', { count })
    return mask ? amounts : t('pictures.money.inMonth', { total: amount(total), unit: unit(sum), amounts })
  }
  const fullest = months.reduce((best, month) => (value(month) > value(best) ? month : best))
  // Where amounts are hidden and every month has one, none has the most.
  const sentence = months.length === 1 ? 'money.oneMonth' : mask && fullest.count === 1 ? 'months.even' : 'money.most'
  const told = t(`pictures.${sentence}`, { month: format.month(fullest.month), amount: written(fullest), records: written(fullest) })
  const bars = months.map((month) => ({ key: month.month, parts: [value(month)] }))
  const ticks = ticksAt(
    months.map(({ month }) => month),
    4,
    (month, whole) => wording.binShort(whole ? 'year' : 'month', month),
  )
  const title = t('pictures.money.monthsOf', { what: what(sum), unit: unit(sum) })
  return (
    <Figure
      title={title}
      finding={sentence === 'money.most' ? withTies(told, months.map(value)) : told}
      figure="money"
      tools={
        dated.length > 1 && (
          <Select
            look="in-form"
            label={t('pictures.columns.sum')}
            choices={dated.map((one) => ({ id: sumKey(one), name: t('pictures.money.monthsOf', { what: what(one), unit: unit(one) }) }))}
            chosen={sumKey(sum)}
            onChoose={setChosen}
          />
        )
      }
      table={{
        columns: [
          { name: t('pictures.columns.month'), kind: 'month' },
          { name: t('pictures.columns.sum'), kind: 'text' },
          { name: t('pictures.columns.unit'), kind: 'text' },
          { name: t('pictures.columns.amounts'), kind: 'number' },
        ],
        rows: months.map(({ month, total, count }) => [month, total, unit(sum), count]),
      }}
      marks={() => ({ kind: 'bars', bars, ticks, parts: [], number: format.number })}
    >
      <Bars
        label={title}
        bars={bars}
        ticks={ticks}
        words={(at) => {
          const month = months[at]
          return month === undefined ? '' : t('pictures.valueOf', { what: format.month(month.month), value: written(month) })
        }}
        number={format.number}
        hint={t('pictures.barsHint')}
      />
    </Figure>
  )
}
