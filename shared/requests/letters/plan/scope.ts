import type { PhraseId } from '../phrases/phrases.ts'
import { ownBasis } from './basis.ts'
import type { Occasion } from './occasion.ts'
import { after, before } from './opening.ts'
import type { PlannedBlock } from './say.ts'
import { given, list, paragraph, say } from './say.ts'

/** The requests that can be for everything, for categories, or for chosen records. */
type Ask = 'erasure' | 'end-of-keeping' | 'access' | 'portability' | 'restriction'
type AskPhrase = `ask-${Ask}-${'all' | 'some' | 'records'}` & PhraseId

/** What is asked, and about which data. */
export function request(occasion: Occasion, ask: Ask): readonly PlannedBlock[] {
  const { scope } = occasion
  const under = ownBasis(occasion)
  const parts: Readonly<Record<typeof scope.kind, AskPhrase>> = {
    all: `ask-${ask}-all`,
    categories: `ask-${ask}-some`,
    records: `ask-${ask}-records`,
  }
  const asked = say(parts[scope.kind], { under })
  if (scope.kind !== 'categories') return paragraph('request', 'essential', ...before(occasion), asked, ...after(occasion))
  return [
    ...paragraph('request', 'essential', ...before(occasion), asked),
    ...list(
      'categories',
      'essential',
      scope.categories.map(({ name }) => given(name)),
    ),
    ...paragraph('request-basis', 'essential', ...after(occasion)),
  ]
}
