import * as z from 'zod/mini'
import { addressKinds } from '../../insights/address-kinds.ts'
import { count, span, valuesSchema } from './parts.ts'

/** Where the account was logged in from, as TikTok recorded it. */
export const originsSchema = z.object({
  logins: count,
  ...span,
  /** Every address, the most frequent first; tokens in privacy view. At most as many as were asked for. */
  addresses: z.array(
    z.object({
      address: z.string(),
      kind: z.enum(addressKinds),
      /** Where it is registered, ISO 3166-1 alpha-2; null where that is not certain. */
      country: z.nullable(z.string()),
      /** Whether two independent tables name the same country. A person's own table alone is never certain. */
      certain: z.boolean(),
      count,
      ...span,
    }),
  ),
  /** Addresses in all, and the logins from those that are not listed. */
  differentAddresses: count,
  moreAddressLogins: count,
  kinds: z.array(z.object({ kind: z.enum(addressKinds), addresses: count, logins: count })),
  /** Countries of public addresses, the most logins first; null for those of which it is not certain. */
  countries: z.array(z.object({ country: z.nullable(z.string()), certain: z.boolean(), addresses: count, logins: count, ...span })),
  devices: valuesSchema,
  systems: valuesSchema,
  networks: valuesSchema,
  carriers: valuesSchema,
  /** The table behind the countries: the day of its data, where it comes from, under which licences. */
  table: z.object({
    date: z.string(),
    sources: z.array(z.object({ name: z.string(), version: z.string() })),
    licences: z.string(),
  }),
})
export type Origins = z.infer<typeof originsSchema>
