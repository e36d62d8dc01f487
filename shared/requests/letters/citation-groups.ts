import type { ArticleLaw } from '../law/citation.ts'
import type { Cited } from './phrases/facts.ts'

/** One place within an article: its paragraph, and the point in it. */
export interface PlaceInArticle {
  readonly paragraph: string | null
  readonly point: string | null
}

/** What a language cites in one breath: articles of one law, a law as a whole, or a citation that is taken as it stands. */
export type CitedGroup =
  | {
      readonly kind: 'articles'
      readonly law: ArticleLaw
      readonly articles: readonly { readonly article: string; readonly places: readonly PlaceInArticle[] }[]
    }
  | { readonly kind: 'whole'; readonly law: ArticleLaw }
  | { readonly kind: 'named'; readonly text: string; readonly french: string | null }

/** Puts together what belongs to one law and one article, in the order given: "Article 21(2) and (3)", "Articles 12(3) and 12A". */
export function groupsOf(cited: readonly Cited[]): readonly CitedGroup[] {
  const groups: CitedGroup[] = []
  for (const one of cited) {
    const last = groups.at(-1)
    if (one.law === 'named') groups.push({ kind: 'named', text: one.text, french: one.french ?? null })
    else if (one.law === 'whole') groups.push({ kind: 'whole', law: one.of })
    else {
      const place: PlaceInArticle = { paragraph: one.paragraph ?? null, point: one.point ?? null }
      const fresh = { article: one.article, places: [place] }
      if (last?.kind !== 'articles' || last.law !== one.law) groups.push({ kind: 'articles', law: one.law, articles: [fresh] })
      else groups.splice(-1, 1, { ...last, articles: withPlace(last.articles, fresh) })
    }
  }
  return groups
}

type Articles = Extract<CitedGroup, { kind: 'articles' }>['articles']

function withPlace(articles: Articles, fresh: Articles[number]): Articles {
  const last = articles.at(-1)
  if (last?.article !== fresh.article) return [...articles, fresh]
  return [...articles.slice(0, -1), { ...last, places: [...last.places, ...fresh.places] }]
}

/** A citation inside brackets: the short name of a law, itself in brackets, is set off by a comma instead. */
export function insideBrackets(citation: string): string {
  return citation.replace(/ \((\p{Lu}\p{L}+(?: \p{Lu}\p{Ll}+)?)\)/gu, ', $1')
}
