/** An exact decimal number: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** An amount as an archive writes it, with what stands beside the number. */
export interface Amount {
  readonly value: Decimal
  /** An ISO 4217 code or what else is written there; null where nothing is. */
  readonly currency: string | null
}

const written = /^([^\d+-]*)([+-]?)\s*(\d[\d.,'\u00a0\u202f ]*)([^\d]*)$/u

/**
 * Reads an amount: `10.68 USD`, `€ 1.234,56`, `0.07`. Null where there is none, or where it can be read in two ways: `1,234` is a thousand
 * to some and little more than one to others.
 */
export function amountOf(text: string): Amount | null {
  const [, before = '', sign = '', number = '', after = ''] = written.exec(text.trim()) ?? []
  const beside = `${before}${after}`.trim()
  if (before.trim() !== '' && after.trim() !== '') return null
  const value = decimalOf(number.replace(/[\s']/gu, ''))
  if (value === null || beside.length > 12) return null
  return { value: sign === '-' ? { ...value, digits: -value.digits } : value, currency: currencyOf(beside) }
}

function decimalOf(number: string): Decimal | null {
  const separators = number.replace(/\d/gu, '')
  if (number === '' || !/^\d/u.test(number) || !/\d$/u.test(number)) return null
  if (separators === '') return { digits: BigInt(number), scale: 0 }
  const point = separators.at(-1) ?? '.'
  const kinds = new Set(separators)
  const groups = number.split(/[.,]/u)
  const last = groups.at(-1) ?? ''
  if (kinds.size === 1) {
    // One kind of separator, more than once: it sets thousands apart.
    if (separators.length > 1) return inThousands(groups) ? { digits: BigInt(groups.join('')), scale: 0 } : null
    if (last.length === 3 && /^[1-9]\d{0,2}$/u.test(groups[0] ?? '')) return null
    return { digits: BigInt(groups.join('')), scale: last.length }
  }
  const whole = number.slice(0, number.lastIndexOf(point)).split(/[.,]/u)
  if (separators.split(point).length > 2 || !inThousands(whole)) return null
  return { digits: BigInt(groups.join('')), scale: last.length }
}

function inThousands(groups: readonly string[]): boolean {
  return groups.every((group, index) => (index === 0 ? group.length > 0 && group.length <= 3 : group.length === 3))
}

/** Only signs that mean one currency are read as its code: there are many dollars. */
function currencyOf(beside: string): string | null {
  if (beside === '') return null
  if (beside === '€') return 'EUR'
  return /^[a-z]{3}$/iu.test(beside) ? beside.toUpperCase() : beside
}

export const zero: Decimal = { digits: 0n, scale: 0 }

/** The exact sum. */
export function plus(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale)
  return { digits: scaled(one, scale) + scaled(other, scale), scale }
}

/** So many of the same amount. */
export function times(one: Decimal, count: number): Decimal {
  return { digits: one.digits * BigInt(count), scale: one.scale }
}

/** Below zero where `one` is the smaller, above where it is the greater. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const scale = Math.max(one.scale, other.scale)
  const difference = scaled(one, scale) - scaled(other, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The number written out, with a point and as many places as it has. */
export function decimalText({ digits, scale }: Decimal): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  return `${digits < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(-scale)}`}`
}

const scaled = ({ digits, scale }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - scale)
