import type { Origins } from '@shared/contract/insights.ts'

/** The countries that are told, each once, the most logins first: with a table of the person's own, one may be told with certainty and without. */
export function knownCountries(countries: Origins['countries']): readonly { readonly country: string; readonly logins: number }[] {
  const logins = new Map<string, number>()
  for (const { country, logins: from } of countries) if (country !== null) logins.set(country, (logins.get(country) ?? 0) + from)
  return [...logins].map(([country, from]) => ({ country, logins: from })).sort((a, b) => b.logins - a.logins)
}
