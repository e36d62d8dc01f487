import { heading, list, paragraph } from '../blocks.ts'
import type { LetterBlock } from '../letter.ts'
import type { LetterFrame, LetterSlots, LetterWords } from '../slots.ts'
import { answerChannel, archive, duets, enumerate, identifiers } from './common.ts'

/** Deletion under the CCPA, with the opt-out of sale and sharing, in English. */
export function erasureCaliforniaEnglish(slots: LetterSlots, frame: LetterFrame): LetterWords {
  return {
    article: 'Cal. Civ. Code § 1798.105 (CCPA)',
    subject: `Request to delete my personal information under Cal. Civ. Code § 1798.105 (CCPA) – account ${slots.username}`,
    salutation: 'To whom it may concern:',
    closing: 'Sincerely,',
    blocks: [
      ...request(slots),
      heading('account-heading', 'My account'),
      identifiers(slots),
      ...archive(slots, frame),
      ...olderOperator(slots),
      ...extent(slots),
      heading('opt-out-heading', 'Sale and sharing'),
      paragraph(
        'opt-out',
        'essential',
        'I also direct you not to sell or share my personal information (Cal. Civ. Code § 1798.120). Please treat this as a request of its own, which needs no verification.',
      ),
      heading('recipients-heading', 'Recipients and public copies'),
      paragraph(
        'recipients',
        'essential',
        'Please notify your service providers and contractors, and all third parties to whom you have sold or with whom you have shared the information, that they are to delete it as well, and tell me whom you have notified.',
      ),
      duets(slots),
      heading('answer-heading', 'Your answer'),
      paragraph('answer', 'essential', 'Please confirm to me in writing:'),
      list('answer-points', 'essential', [
        'what you have deleted, and on which date',
        'whom you have notified of the deletion',
        'what you are keeping, under which exception, and for how long',
      ]),
      paragraph(
        'exceptions',
        'essential',
        'If you rely on an exception in the CCPA, please name it and explain it separately for each kind of information concerned, delete everything else, and use what you keep for no other purpose.',
      ),
      ...term(slots),
      paragraph(
        'identity',
        'optional',
        'The details above identify the account, and I am ready to confirm this request through the contact details held for it or by signing in to it.',
        'I have not enclosed a copy of an identity document. If you need anything else to verify this request, please tell me what and why.',
      ),
      answerChannel(slots),
      paragraph(
        'complaint',
        'essential',
        'If you deny this request in whole or in part, please tell me why.',
        `I may submit a complaint to the ${complaintTo(slots)}.`,
      ),
    ],
  }
}

function complaintTo(slots: LetterSlots): string {
  return slots.authority.kind === 'own' ? enumerate(slots.authority.names).replace(' and ', ' and to the ') : 'authority of my state'
}

function request(slots: LetterSlots): readonly LetterBlock[] {
  const { scope } = slots
  if (scope.kind === 'all') {
    return [
      paragraph(
        'request',
        'essential',
        'I am a resident of California. Under Cal. Civ. Code § 1798.105 (CCPA), I request that you delete all personal information about me that you have collected.',
        'I ask you to delete likewise what you have received about me from others and what you have inferred about me.',
      ),
    ]
  }
  return [
    paragraph(
      'request',
      'essential',
      'I am a resident of California. Under Cal. Civ. Code § 1798.105 (CCPA), I request that you delete the personal information about me in the following categories:',
    ),
    list(
      'categories',
      'essential',
      scope.categories.map(({ name }) => name),
    ),
    paragraph('account-stays', 'essential', 'This request is not a request to close my account.'),
  ]
}

function olderOperator(slots: LetterSlots): readonly LetterBlock[] {
  if (slots.olderOperator === null) return []
  const { name, until } = slots.olderOperator
  return [
    paragraph(
      'older-operator',
      'essential',
      `Part of the information dates from before ${until}, when ${name} operated the service. My request includes it, so far as you now hold it.`,
    ),
  ]
}

function extent(slots: LetterSlots): readonly LetterBlock[] {
  if (slots.scope.kind === 'categories') return []
  return [
    heading('extent-heading', 'Extent'),
    paragraph('extent', 'essential', 'My request covers in particular:'),
    list('extent-list', 'essential', [
      'the account and the profile, with contact details and settings',
      'content that I published, drafted, or uploaded, such as videos, photos, comments, and sound recordings',
      'messages, searches, likes, favorites, and the lists of followers and of accounts that I follow',
      'the viewing history and other usage data',
      'device, network, location, and log-in data',
      'information that you received from others, such as advertising and measurement partners or the address books of other people',
      'information inferred about me, such as presumed interests, estimates of age and gender, and advertising profiles',
    ]),
  ]
}

function term(slots: LetterSlots): readonly LetterBlock[] {
  const counted =
    slots.channel === 'form' ? 'Counted from today’s submission through your web form' : `If this letter reaches you on ${slots.receivedOn}`
  const confirmation = slots.acknowledgeBy === null ? '' : `your confirmation by ${slots.acknowledgeBy} and `
  return [
    paragraph(
      'term',
      'essential',
      'Please confirm receipt within 10 business days, with information on how you will process this request (Cal. Code Regs. tit. 11, § 7021(a)), and answer it within 45 calendar days from receipt (§ 7021(b)).',
      `${counted}, I expect ${confirmation}your answer by ${slots.expectedBy}.`,
      'Should you need more time, please tell me so within those 45 days and explain why.',
    ),
  ]
}
