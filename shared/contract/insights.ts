import * as z from 'zod/mini'
import { binSizes } from '../insights/bin-sizes.ts'
import { wantedInstant } from './archive.ts'
import { peopleSchema, searchedSchema, watchedSchema } from './figures/content.ts'
import { expiringSchema, moneySchema, originsSchema, reportedSchema } from './figures/sources.ts'
import { daySchema, rhythmSchema, timelineSchema } from './figures/time.ts'
import { viewSchema } from './view.ts'

export type { People, Searched, Watched } from './figures/content.ts'
export type { Values } from './figures/parts.ts'
export type { Expiring, Money, Origins, Reported } from './figures/sources.ts'
export type { DayFigures, Rhythm, Timeline } from './figures/time.ts'

const sectionId = z.string().check(z.minLength(1), z.maxLength(200))
/** How many entries a list has at most; what is not listed is counted. */
const most = z.int().check(z.nonnegative(), z.maximum(100_000))

/** A day that a person asks for, on the calendar of the view's zone. */
export const wantedDay = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/u),
  z.refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)),
)

/** What the window may ask about figures. Every one leaves out records without a date where it is about time, and says how it counts in docs/method.md. */
export const insightCalls = {
  timeline: {
    params: z.object({
      view: viewSchema,
      /** The span: `from` belongs to it, `to` does not; null for the first and the last dated record. */
      from: z.nullable(wantedInstant),
      to: z.nullable(wantedInstant),
      /** The wanted size of the bins; null for the finest that makes at most `bins`. */
      bin: z.nullable(z.enum(binSizes)),
      bins: z.int().check(z.positive(), z.maximum(2000)),
    }),
    result: timelineSchema,
  },
  day: { params: z.object({ view: viewSchema, day: wantedDay }), result: daySchema },
  /** `bad-request` where the archive has no such section. */
  rhythm: {
    params: z.object({
      view: viewSchema,
      section: sectionId,
      /** Minutes without a record that end a session. */
      gap: z.number().check(z.positive(), z.maximum(1440)),
      /** How many of the longest sessions are listed. */
      longest: z.int().check(z.nonnegative(), z.maximum(200)),
    }),
    result: rhythmSchema,
  },
  /** Empty where the archive has none of it; so with the calls below. */
  /** `skip`: so many addresses were told before; a very long list comes in parts. */
  origins: { params: z.object({ view: viewSchema, most, skip: z.optional(z.int().check(z.nonnegative())) }), result: originsSchema },
  watched: { params: z.object({ view: viewSchema, most }), result: watchedSchema },
  /** `by`: texts equal but for case, accents and white space, or texts that begin with the same word. */
  searched: { params: z.object({ view: viewSchema, by: z.enum(['text', 'first-word']), most }), result: searchedSchema },
  /** `list`: one conversation, as `partners` and `lists` name it, whose hours and months are wanted; null for all, as always in privacy view. */
  people: { params: z.object({ view: viewSchema, list: z.nullable(z.int()), most }), result: peopleSchema },
  reported: { params: z.object({ view: viewSchema, most }), result: reportedSchema },
  money: { params: z.object({ view: viewSchema }), result: moneySchema },
  /** `now`: the moment that tells dead links from living ones. */
  expiring: { params: z.object({ view: viewSchema, now: wantedInstant }), result: expiringSchema },
} as const

export type InsightCall = keyof typeof insightCalls
export const insightCallNames = Object.keys(insightCalls).filter((name): name is InsightCall => Object.hasOwn(insightCalls, name))
