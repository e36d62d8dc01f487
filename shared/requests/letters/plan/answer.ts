import type { Right } from '../../right.ts'
import type { PhraseId } from '../phrases/phrases.ts'
import { provided } from './basis.ts'
import type { Occasion } from './occasion.ts'
import type { PlannedBlock, Said } from './say.ts'
import { heading, list, paragraph, say } from './say.ts'
import { term } from './term.ts'

type AnswerPoint = PhraseId & `answer-${string}`

const points = {
  erasure: ['answer-erased', 'answer-informed', 'answer-kept'],
  access: ['answer-provided', 'answer-withheld'],
  portability: ['answer-provided', 'answer-withheld'],
  rectification: ['answer-corrected', 'answer-correction-passed-on'],
  restriction: ['answer-restricted', 'answer-going-on'],
  objection: ['answer-ceased', 'answer-going-on'],
  'opt-out': ['answer-opted-out', 'answer-opt-out-passed-on'],
  'withdraw-consent': ['answer-consents', 'answer-consent-ended'],
} as const satisfies Readonly<Record<Right, readonly AnswerPoint[]>>

const dutyPoints = ['answer-destroyed', 'answer-passed-on', 'answer-still-needed'] as const

/** What is asked for in return: confirmation, reasons, the term, identity, and where the answer goes. */
export function answer(occasion: Occasion): readonly PlannedBlock[] {
  const { family, right } = occasion
  const asked = family === 'duty' && right === 'erasure' ? dutyPoints : points[right]
  return [
    heading('answer-heading'),
    ...paragraph('answer', 'essential', say('answer-intro')),
    ...list(
      'answer-points',
      'essential',
      asked.map((id) => say(id)),
    ),
    ...paragraph('exceptions', 'essential', exceptions(occasion)),
    ...term(occasion),
    ...paragraph('identity', 'optional', ...identity(occasion)),
    ...paragraph('authority-to-act', 'essential', proof(occasion)),
    ...paragraph('answer-channel', 'essential', ...channel(occasion)),
  ]
}

function exceptions(occasion: Occasion): Said {
  const { family, right, row } = occasion
  if (right !== 'erasure' || family === 'duty') return say('refusal-in-part')
  return family === 'us' && row.code === 'US-CA'
    ? say('exceptions-california')
    : say('exceptions', { under: provided(occasion, 'exceptions') })
}

function identity(occasion: Occasion): readonly (Said | null)[] {
  const { family, right, row, account } = occasion
  if (right === 'opt-out' && row.code === 'US-CA') return []
  const nothing = say('identity-nothing-enclosed')
  if (family === 'gdpr') return [nothing, say('identity-doubt', { under: provided(occasion, 'identity') })]
  return [nothing, account !== null && family !== 'deceased' ? say('identity-confirmable') : null, say('identity-plain')]
}

function proof({ person }: Occasion): Said | null {
  return person.kind === 'self' ? null : say(`proof-${person.kind}-${person.proof}`)
}

function channel(occasion: Occasion): readonly (Said | null)[] {
  const { writer, account, person, right, scope, family } = occasion
  const closing = right === 'erasure' && family !== 'duty' && scope.kind === 'all' && account !== null && person.kind === 'self'
  return [whereTo(occasion), closing ? say('answer-not-in-app') : null, say('answer-no-new-account')]

  function whereTo(of: Occasion): Said {
    if (writer.email !== null) return say('answer-email', { email: writer.email })
    if (writer.postalAddress !== null) return say('answer-postal', { address: writer.postalAddress })
    return of.account !== null && of.person.kind === 'self' ? say('answer-account') : say('answer-this-way')
  }
}
