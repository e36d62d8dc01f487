import { provided } from './basis.ts'
import type { Occasion } from './occasion.ts'
import type { PlannedBlock, Said } from './say.ts'
import { paragraph, say } from './say.ts'

/** By when an answer is due: claimed where a statute sets it, asked for where nobody does. */
export function term(occasion: Occasion): readonly PlannedBlock[] {
  const { acknowledgement, extension, basis } = occasion.term
  return paragraph(
    'term',
    'essential',
    ...(acknowledgement === null
      ? []
      : [say('term-acknowledgement', { under: provided(occasion, 'acknowledgement'), ...acknowledgement })]),
    ...length(occasion),
    basis === 'set' && extension ? say('term-extension') : null,
  )
}

function length(occasion: Occasion): readonly Said[] {
  const { basis, span, received, due } = occasion.term
  const { right, row } = occasion
  // The provision on the term is that of requests; an opt-out with a term of its own does not stand there.
  const under = right === 'opt-out' && row.optOut !== null ? [] : provided(occasion, 'answer-term')
  if (due === null || basis === 'none') return [say('term-prompt')]
  if (basis === 'asked') return [say('term-asked', { by: due })]
  if (span === null) return [say('term-in-law', { under }), say('term-asked', { by: due })]
  const stated = occasion.family === 'gdpr' ? say('term-undue-delay', { under, span }) : say('term-statute', { under, span })
  return [stated, occasion.channel === 'form' ? say('term-ends-form', { by: due }) : say('term-ends-post', { by: due, received })]
}
