import { heading, list, paragraph } from '../blocks.ts'
import type { LetterBlock } from '../letter.ts'
import type { AuthoritySlot, LetterFrame, LetterSlots, LetterWords } from '../slots.ts'
import { answerChannel, archive, duets, enumerate, identifiers } from './common.ts'

/** The two laws that share these words, and where they part: how they are called, and where the term and the complaint stand. */
export type GdprVariant = 'GDPR' | 'UK GDPR'

/** Erasure under Article 17 of the GDPR or the UK GDPR, in English. */
export function erasureGdprEnglish(slots: LetterSlots, frame: LetterFrame, law: GdprVariant): LetterWords {
  return {
    article: `Article 17 ${law}`,
    subject: `Request for erasure of my personal data under Article 17 ${law} – account ${slots.username}`,
    salutation: 'Dear Sir or Madam,',
    closing: 'Yours faithfully,',
    blocks: [
      ...request(slots, law),
      heading('account-heading', 'My account'),
      identifiers(slots),
      ...archive(slots, frame),
      ...extent(slots),
      heading('grounds-heading', 'Grounds'),
      ...grounds(slots, law),
      heading('recipients-heading', 'Recipients and public copies'),
      paragraph(
        'recipients',
        'essential',
        `Please communicate the erasure to every recipient to whom the data have been disclosed, and tell me who those recipients are (Article 19 ${law}).`,
        `Where you have made the data public, please take reasonable steps to inform other controllers that I have requested the erasure of any links to them and of any copies or replications (Article 17(2) ${law}).`,
      ),
      duets(slots),
      heading('answer-heading', 'Your answer'),
      paragraph('answer', 'essential', 'Please confirm to me in writing:'),
      list('answer-points', 'essential', [
        'which data you have erased, and on which date',
        'which recipients you have informed of the erasure',
        'which data you are keeping, under which exception, and for how long',
      ]),
      paragraph(
        'exceptions',
        'essential',
        `If you rely on an exception (Article 17(3) ${law}), please name it and give your reasons separately for each kind of data concerned, and erase everything else.`,
      ),
      term(slots, law),
      paragraph(
        'identity',
        'optional',
        'The details above identify the account. I have not enclosed a copy of an identity document.',
        `If you have reasonable doubts about my identity, please tell me what they rest on and which further information you need (Article 12(6) ${law}); a confirmation through the contact details held for the account should be enough.`,
      ),
      answerChannel(slots),
      complaint(slots.authority, law),
    ],
  }
}

function request(slots: LetterSlots, law: GdprVariant): readonly LetterBlock[] {
  const { scope } = slots
  if (scope.kind === 'all') {
    return [
      paragraph(
        'request',
        'essential',
        `Under Article 17 ${law}, I request that you erase without undue delay all personal data concerning me that you process or have processed on your behalf.`,
      ),
    ]
  }
  return [
    paragraph(
      'request',
      'essential',
      `Under Article 17 ${law}, I request that you erase without undue delay the personal data concerning me in the following categories:`,
    ),
    list(
      'categories',
      'essential',
      scope.categories.map(({ name }) => name),
    ),
    paragraph('account-stays', 'essential', 'This request is not a request to close my account.'),
  ]
}

function extent(slots: LetterSlots): readonly LetterBlock[] {
  if (slots.scope.kind === 'categories') return []
  return [
    heading('extent-heading', 'Extent'),
    paragraph('extent', 'essential', 'My request covers in particular:'),
    list('extent-list', 'essential', [
      'the account and the profile, with contact details and settings',
      'content that I published, drafted or uploaded, such as videos, photos, comments and sound recordings',
      'messages, searches, likes, favourites, and the lists of followers and of accounts that I follow',
      'the viewing history and other usage data',
      'device, network, location and log-in data',
      'data that you received from others, such as advertising and measurement partners or the address books of other people',
      'data inferred about me, such as presumed interests, estimates of age and gender, and advertising profiles',
    ]),
  ]
}

const allShow = 'The data show over a long time what I watched, searched for and shared, and so'
const someShow = 'These data'

function grounds(slots: LetterSlots, law: GdprVariant): readonly LetterBlock[] {
  const all = slots.scope.kind === 'all'
  return [
    paragraph(
      'no-longer-needed',
      'essential',
      `The data are no longer necessary for the purposes for which they were collected (Article 17(1)(a) ${law})${all ? ': I no longer wish to use your service' : ''}.`,
    ),
    paragraph(
      'consent',
      'essential',
      all
        ? `I withdraw, with effect for the future, every consent that I have given you to the processing of my personal data, in particular for personalised advertising (Article 7(3) ${law}).`
        : `So far as you process these data on the basis of my consent, I withdraw that consent with effect for the future (Article 7(3) ${law}).`,
      `Where there is no other legal ground, the data are to be erased for that reason as well (Article 17(1)(b) ${law}).`,
    ),
    paragraph(
      'objection',
      'essential',
      `On grounds relating to my particular situation, I object to ${all ? 'all processing' : 'any processing of these data'} that you base on legitimate interests, in particular to the measurement of advertising, to advertising that is not personalised, and to the improvement and training of models (Article 21(1) ${law}).`,
      slots.objectionReason ??
        `${all ? allShow : someShow} allow conclusions about my private life; for me this weighs more than the interests named.`,
      `The data are to be erased for this reason too (Article 17(1)(c) ${law}).`,
    ),
    paragraph(
      'marketing',
      'essential',
      `I further object to the processing of my personal data for direct marketing, including any profiling related to it (Article 21(2) and (3) ${law}). This objection needs no reasons.`,
    ),
  ]
}

function term(slots: LetterSlots, law: GdprVariant): LetterBlock {
  const articles = law === 'UK GDPR' ? 'Articles 12(3) and 12A UK GDPR' : 'Article 12(3) GDPR'
  const counted =
    slots.channel === 'form'
      ? `Counted from today’s submission through your web form, that period is expected to end on ${slots.expectedBy}.`
      : `If this letter reaches you on ${slots.receivedOn}, that period is expected to end on ${slots.expectedBy}.`
  return paragraph(
    'term',
    'essential',
    `Please inform me of the action taken without undue delay, and at the latest one month from receipt of this request (${articles}).`,
    counted,
    'Should you need to extend the period, please tell me so within that month and give the reasons.',
  )
}

function complaint(authority: AuthoritySlot, law: GdprVariant): LetterBlock {
  if (law === 'UK GDPR') {
    return paragraph(
      'complaint',
      'essential',
      'If you do not act on my request, please tell me why (Article 12(4) UK GDPR).',
      `I may make a complaint to you (section 164A Data Protection Act 2018) and to the ${names(authority)} (section 165 of that Act).`,
    )
  }
  return paragraph(
    'complaint',
    'essential',
    'If you do not act on my request, please tell me why (Article 12(4) GDPR).',
    `I have the right to lodge a complaint with a supervisory authority (Article 77 GDPR), ${names(authority)}.`,
  )
}

function names(authority: AuthoritySlot): string {
  switch (authority.kind) {
    case 'own':
      return enumerate(authority.names)
    case 'own-and-lead':
      return `such as that of my place of residence – ${authority.own} – or the ${authority.lead} in Ireland, which is your lead authority`
    case 'land-and-lead':
      return `such as the data protection authority of my Land in Germany or the ${authority.lead} in Ireland, which is your lead authority`
    case 'lead-is-own':
      return `such as the ${authority.lead} in Ireland`
  }
}
