import * as z from 'zod/mini'
import { addressKinds } from '../../insights/address-kinds.ts'
import { count, day, instant, month, span, valuesSchema } from './parts.ts'

/** Where the account was logged in from, as TikTok recorded it. */
export const originsSchema = z.object({
  logins: count,
  ...span,
  /** Every address, the most frequent first; tokens in privacy view. At most as many as were asked for, after those that were told before. */
  addresses: z.array(
    z.object({
      address: z.string(),
      kind: z.enum(addressKinds),
      /** Where it is registered, ISO 3166-1 alpha-2; null where that is not certain. With a table of the person's own: what that says. */
      country: z.nullable(z.string()),
      /** Whether the two independent tables that come with Dossier name this country. What only the person's own says is not certain. */
      certain: z.boolean(),
      count,
      ...span,
    }),
  ),
  /** Addresses in all, and the logins from those that come after the listed ones. */
  differentAddresses: count,
  moreAddressLogins: count,
  kinds: z.array(z.object({ kind: z.enum(addressKinds), addresses: count, logins: count })),
  /** Countries of public addresses, the most logins first; null for those of which none is told. With a table of the person's own, one country may stand twice: certain and not. */
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
  /** The person's own table, if one is in use: its file's name and the day on which it was made. */
  own: z.nullable(z.object({ name: z.string(), date: z.string() })),
})
export type Origins = z.infer<typeof originsSchema>

const reportedSectionSchema = z.object({
  section: z.string(),
  records: count,
  ...span,
  /** Who reported, the most records first. `named` is false where TikTok writes a bare number instead of a name. */
  sources: z.array(z.object({ source: z.string(), named: z.boolean(), count, events: count, ...span })),
  /** Sources that are not listed, and their records. */
  moreSources: count,
  moreSourceRecords: count,
  /** Different sources and their records, told apart; and records that name no source at all. */
  named: z.object({ sources: count, records: count }),
  unnamed: z.object({ sources: count, records: count }),
  without: count,
  events: valuesSchema,
  months: z.array(z.object({ month, named: count, unnamed: count })),
})

/** What other apps and sites reported to TikTok. Each section stands for itself: an older one may repeat a newer one. */
export const reportedSchema = z.object({
  sections: z.array(reportedSectionSchema),
  /**
   * The bare numbers of all sections, each once, the most records first, at most as many as were asked for; tokens in privacy view. The
   * records of two sections are not added up, since one may repeat the other: the greater count stands.
   */
  numbers: z.array(z.object({ number: z.string(), records: count, ...span })),
  /** Such numbers in all. */
  differentNumbers: count,
})
export type Reported = z.infer<typeof reportedSchema>

/** An exact decimal: `10.68`, `-3`. In privacy view a token. */
const decimal = z.string()

/** What was paid, bought and given. Every sum is of one section, one status and one currency. */
export const moneySchema = z.object({
  sums: z.array(
    z.object({
      section: z.string(),
      /** A currency, coins of the app, or amounts of which the archive does not tell what they are. */
      unit: z.enum(['currency', 'coins', 'untold']),
      /** As the archive writes it, an ISO code where it is one; null unless `unit` is `currency`. */
      currency: z.nullable(z.string()),
      /** For orders and transactions, which may be cancelled: TikTok's word; else null. */
      status: z.nullable(z.string()),
      count,
      total: decimal,
      least: decimal,
      greatest: decimal,
      ...span,
      months: z.array(z.object({ month, count, total: decimal })),
    }),
  ),
  /** Records whose amount is missing or can be read in two ways; they are in no sum. */
  unread: z.array(z.object({ section: z.string(), count })),
})
export type Money = z.infer<typeof moneySchema>

const dying = {
  /** Addresses with a date, each time that one stands in a record. */
  links: count,
  /** Records that hold one. */
  records: count,
  /** Links that had died by the given moment. */
  dead: count,
  /** When the first and the last of them dies. */
  first: z.nullable(instant),
  last: z.nullable(instant),
}

/** Links that carry in their address the moment at which they stop to work. */
export const expiringSchema = z.object({
  ...dying,
  /** When the next one dies after the given moment. */
  next: z.nullable(instant),
  sections: z.array(z.object({ section: z.string(), ...dying })),
  /** By the day of the zone's calendar on which they die, in order; later days than the list holds are counted in `moreLinks`. */
  days: z.array(z.object({ day, links: count })),
  moreLinks: count,
})
export type Expiring = z.infer<typeof expiringSchema>
