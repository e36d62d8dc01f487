import * as z from 'zod/mini'

const words = z.string().check(z.trim(), z.minLength(1))
const number = z.string().check(z.regex(/^[0-9]+[A-Za-z]*$|^[IVX]+$|^[0-9]+\.[0-9]+$/))

/**
 * The laws whose articles every language writes in its own way ("Article 12(3) GDPR", "Art. 12 Abs. 3 DSGVO", "article 12, paragraphe 3, du RGPD"):
 * the GDPR, the UK GDPR, Switzerland's FADP, Brazil's LGPD, Quebec's private sector act (P-39.1), Japan's APPI, South Korea's PIPA, Türkiye's KVKK.
 */
export const articleLaws = ['gdpr', 'uk-gdpr', 'fadp', 'lgpd', 'quebec-act', 'appi', 'pipa', 'kvkk'] as const
export type ArticleLaw = (typeof articleLaws)[number]

/**
 * Where something stands in a law.
 * - With an `ArticleLaw`: the article (a section in Quebec), its paragraph, and the point or item in it: 17, 1, a. In the LGPD `paragraph` is the §
 *   and `point` the inciso (IV). No signs, no brackets, no words: these belong to the language that cites.
 * - `named`: the whole citation as the place itself writes it, for laws that no language writes differently ("Iowa Code § 715D.3(1)(b) (ICDPA)").
 *   `french` is the same in French, for laws whose French text is official as well (Canada).
 */
export const citationSchema = z.discriminatedUnion('law', [
  z.strictObject({
    law: z.enum(articleLaws),
    article: number,
    paragraph: z.optional(number),
    point: z.optional(z.string().check(z.regex(/^[a-z]$|^[IVX]+$/))),
  }),
  z.strictObject({ law: z.literal('named'), text: words, french: z.optional(words) }),
])
export type Citation = z.infer<typeof citationSchema>

/** At least one place in a law. */
export const citationsSchema = z.array(citationSchema).check(z.minLength(1))

/** A place that is cited as the law's own country writes it, and as that country writes it in French. */
export function named(text: string, french?: string): Citation {
  return { law: 'named', text, ...(french === undefined ? {} : { french }) }
}

/** A function that cites one law: `gdpr(17, 1, 'a')`, `gdpr(7, 3)`, `gdpr(19)`. */
export function citing(law: ArticleLaw): (article: number | string, paragraph?: number | null, point?: string) => Citation {
  return (article, paragraph, point) => ({
    law,
    article: String(article),
    ...(paragraph == null ? {} : { paragraph: String(paragraph) }),
    ...(point === undefined ? {} : { point }),
  })
}
