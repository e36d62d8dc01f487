import type { PhraseBook } from '../phrase-book.ts'
import type { FactsOf, PhraseId, Phrases } from '../phrases/phrases.ts'

/** What goes into a web form whatever its size, and what may stay out of it. */
export type Weight = 'essential' | 'optional'

/** One thing that the letter says, before it has a language. `id` is `given` for words that are not ours. */
export interface Said {
  readonly id: PhraseId | 'given'
  in(book: PhraseBook): string
}

/** A block of the letter before it has a language; `id` becomes that of the letter's block. */
export type PlannedBlock =
  | { readonly kind: 'heading'; readonly id: string; readonly text: Said }
  | { readonly kind: 'paragraph'; readonly id: string; readonly weight: Weight; readonly sentences: readonly Said[] }
  | { readonly kind: 'list'; readonly id: string; readonly weight: Weight; readonly items: readonly Said[] }
  | {
      readonly kind: 'table'
      readonly id: string
      readonly weight: Weight
      readonly caption: Said
      readonly columns: readonly Said[]
      readonly rows: readonly (readonly Said[])[]
    }

/** A phrase with its facts. */
export function say<Id extends PhraseId>(id: Id, ...facts: FactsOf<Phrases[Id]>): Said {
  return {
    id,
    in: ({ phrases }) => {
      const phrase = phrases[id]
      return typeof phrase === 'string' ? phrase : phrase(...facts)
    },
  }
}

/** Words of the person or of the archive, as they are. */
export function given(text: string): Said {
  return { id: 'given', in: () => text }
}

export function heading(id: PhraseId & `${string}-heading`): PlannedBlock {
  return { kind: 'heading', id, text: say(id) }
}

/** A paragraph; null leaves a sentence out, and a paragraph without sentences is none. */
export function paragraph(id: string, weight: Weight, ...sentences: readonly (Said | null)[]): readonly PlannedBlock[] {
  const kept = sentences.filter((sentence) => sentence !== null)
  return kept.length === 0 ? [] : [{ kind: 'paragraph', id, weight, sentences: kept }]
}

export function list(id: string, weight: Weight, items: readonly (Said | null)[]): readonly PlannedBlock[] {
  const kept = items.filter((item) => item !== null)
  return kept.length === 0 ? [] : [{ kind: 'list', id, weight, items: kept }]
}
