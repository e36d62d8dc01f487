import type { Reported } from '@shared/contract/insights.ts'
import { fieldLimits } from '@shared/requests/letters/field-limits.ts'
import type { UnnamedInLetter } from '@shared/requests/letters/request.ts'

/** The numbers with the most records, as many as a letter lists, and how many more there are; null where every source has a name. */
export function unnamedInLetter({ numbers, differentNumbers }: Pick<Reported, 'numbers' | 'differentNumbers'>): UnnamedInLetter | null {
  const listed = numbers
    .map(({ number }) => number)
    .filter((number) => number.length <= fieldLimits.unnamedDigits)
    .slice(0, fieldLimits.unnamed)
  return listed.length === 0 ? null : { numbers: listed, more: differentNumbers - listed.length }
}
