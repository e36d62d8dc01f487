import * as z from 'zod/mini'
import { count, month, monthlySchema, span, valuesSchema } from './parts.ts'

/** What the links of watched videos tell: when each was uploaded, and which came again. */
export const watchedSchema = z.object({
  /** Records of the watch history. */
  records: count,
  /** How long before it was watched a video had been uploaded, in seconds. Worked out from the number in its link. */
  age: z.object({
    /** Records whose age is known: the bins have this sum. */
    count,
    /** Records whose link holds no number that tells a time, and records without a date. */
    unknown: count,
    /** Records whose video was uploaded after it was watched. None has ever been seen; they are in `count` and in the first bin. */
    negative: count,
    quantiles: z.nullable(z.object({ p10: z.number(), p25: z.number(), p50: z.number(), p75: z.number(), p90: z.number() })),
    /** Each bin reaches from where the one before ends to below its `below`; the last has no end. */
    bins: z.array(z.object({ below: z.nullable(count), count })),
  }),
  repeats: z.object({
    /** Different videos. */
    videos: count,
    /** Records whose link names no video. */
    without: count,
    /** Records that repeat another to the second: TikTok wrote them twice, nobody watched twice. They make no repeat. */
    writtenTwice: count,
    /** How many videos were opened at so many different moments; `times` ascending from 1. */
    times: z.array(z.object({ times: count, videos: count })),
    /** Videos opened at most moments, the most first. */
    most: z.array(z.object({ link: z.string(), times: count, ...span })),
  }),
  /** How many different videos stand in both of two sections. */
  together: z.array(z.object({ sections: z.tuple([z.string(), z.string()]), videos: count })),
  /** Where shares went, and what was shared, in TikTok's words. */
  shareMethods: valuesSchema,
  sharedContent: valuesSchema,
})
export type Watched = z.infer<typeof watchedSchema>

const termSchema = z.object({ term: z.string(), count, ...span })

/** What was looked for. */
export const searchedSchema = z.object({
  /** Records of the search history, and those of them without a text. */
  records: count,
  without: count,
  /** Different texts. */
  different: count,
  /** The most frequent texts, verbatim; ties by code point. In privacy view tokens. */
  terms: z.array(termSchema),
  /** Groups of texts: equal when case, accents and white space do not count, or equal in their first word only. */
  groups: z.array(
    z.object({
      /** The most frequent text of the group; of a group by first word, that word as the most frequent text writes it. */
      name: z.string(),
      count,
      ...span,
      /** Different texts in it, and the most frequent of them. */
      different: count,
      terms: z.array(termSchema),
      months: monthlySchema,
    }),
  ),
  /** Groups that are not listed, and their records. */
  moreGroups: count,
  moreGroupRecords: count,
  months: monthlySchema,
})
export type Searched = z.infer<typeof searchedSchema>

const exchange = { sent: count, received: count, unclear: count }

/** With whom messages were exchanged, who follows and is followed, and who was blocked. */
export const peopleSchema = z.object({
  messages: z.object({
    count,
    /** By who wrote them: the account, the partner, or somebody of whom that is not known. */
    ...exchange,
    /**
     * Conversations of one name together, most messages first. `list` is one of theirs. In privacy view names are tokens, counts the power
     * of ten that they reach (0, 1, 10, 100 …), and moments the beginning of their month.
     */
    partners: z.array(z.object({ list: z.int(), name: z.string(), count, ...exchange, ...span })),
    morePartners: count,
    morePartnerMessages: count,
    /** Of the conversation that was asked for, or of all: by hour of the zone's clock, and by month. */
    byHour: z.object({ sent: z.array(count), received: z.array(count), unclear: z.array(count) }),
    byMonth: z.array(z.object({ month, ...exchange })),
  }),
  /** Who stands in the lists today, by the month in which they came. Who left again is in no list. */
  lists: z.array(
    z.object({
      section: z.enum(['followers', 'following', 'blocked-users']),
      count,
      /** Records without a date: they are in no month. */
      undated: count,
      ...span,
      months: z.array(z.object({ month, count, total: count })),
    }),
  ),
})
export type People = z.infer<typeof peopleSchema>
