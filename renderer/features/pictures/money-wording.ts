import type { Money } from '@shared/contract/insights.ts'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/view.ts'
import { useSectionName } from './use-section-name.ts'

export type Sum = Money['sums'][number]

/** What tells one sum from all others. */
export const sumKey = ({ section, status, unit, currency }: Sum): string => [section, status, unit, currency].join(' ')

const order: Readonly<Record<Sum['unit'], number>> = { currency: 0, coins: 1, untold: 2 }

/** Money of a currency says more than coins, and coins more than numbers of which nothing is known. */
export const inOrder = (sums: readonly Sum[]): readonly Sum[] => [...sums].sort((a, b) => order[a.unit] - order[b.unit])

/** How sums and their amounts are written. */
export interface MoneyWording {
  /** The currency, or that it is coins or not told. */
  readonly unit: (sum: Sum) => string
  /** The kind of data, with TikTok's word for the status where there is one. */
  readonly what: (sum: Sum) => string
  /** An exact decimal with the signs of the language. What is no number, such as a token, stays. */
  readonly amount: (decimal: string) => string
}

export function useMoneyWording(): MoneyWording {
  const { t } = useTranslation()
  const nameOf = useSectionName()
  const { language } = useView()
  return {
    unit: ({ unit, currency }) => currency ?? t(`pictures.money.unit.${unit === 'coins' ? 'coins' : 'untold'}`),
    what: ({ section, status }) => {
      const name = nameOf(section)
      return status === null ? name : t('pictures.money.withStatus', { name, status })
    },
    amount: (decimal) => written(decimal, language),
  }
}

function written(decimal: string, language: string): string {
  const [, sign = '', whole = '', , places = ''] = /^(-?)(\d+)(\.(\d+))?$/.exec(decimal) ?? []
  if (whole === '') return decimal
  const [group, point] = language === 'de' ? ['.', ','] : [',', '.']
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${places === '' ? '' : `${point}${places}`}`
}
