import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { EnglishWords } from './words.ts'
import { cite, date, enumerate, ref, span } from './words.ts'

export function answer(w: EnglishWords): Phrasing<AnswerPhrases> {
  const day = (iso: string) => date(iso, w)
  const kind = w.personal === 'personal data' ? 'kind of data' : 'kind of information'
  return {
    'answer-heading': 'Your answer',
    'answer-intro': 'Please confirm to me in writing:',
    'answer-erased': `which data you have ${w.erased}, and on which date`,
    'answer-informed': `which recipients you have informed of the ${w.erasure}`,
    'answer-kept': 'which data you are keeping, under which exception, and for how long',
    'answer-destroyed': 'which data you have destroyed or de-identified, and on which date',
    'answer-passed-on': 'to whom you have passed this request on',
    'answer-still-needed': 'which data you still need, for which purpose, and for how long',
    'answer-provided': 'that the data you provide are complete',
    'answer-withheld': 'which data you withhold, if any, and on which legal ground',
    'answer-corrected': 'which data you have corrected or added, and on which date',
    'answer-correction-passed-on': 'to whom you have passed the correction on',
    'answer-restricted': 'for which data the processing is restricted, and since which date',
    'answer-ceased': 'which processing you have ceased, and on which date',
    'answer-going-on': 'which processing goes on, if any, and for which reasons',
    'answer-opted-out': 'from which date you follow this choice',
    'answer-opt-out-passed-on': 'to whom you have passed it on',
    'answer-consents': 'which consents you had on record',
    'answer-consent-ended': 'which processing has ended as a result, and on which date',

    exceptions: ({ under }) =>
      `If you rely on an exception${ref(under)}, please name it and give your reasons separately for each ${kind} concerned, and ${w.erase} everything else.`,
    'exceptions-california':
      'If you rely on an exception in the CCPA, please name it and explain it separately for each kind of information concerned, delete everything else, and use what you keep for no other purpose.',
    'refusal-in-part': `Should you comply only in part, please name the provision that you rely on and give your reasons separately for each ${kind} concerned.`,

    'term-undue-delay': ({ under, span: term }) =>
      `Please inform me of the action taken without undue delay, and at the latest ${span(term)} from receipt of this request${ref(under)}.`,
    'term-statute': ({ under, span: term }) => `The term for your answer is ${span(term)} from receipt of this request${ref(under)}.`,
    'term-in-law': ({ under }) => `Please answer within the time that the law sets for such requests${ref(under)}.`,
    'term-ends-form': ({ by }) => `Counted from today’s submission through your web form, that period is expected to end on ${day(by)}.`,
    'term-ends-post': ({ by, received }) => `If this letter reaches you on ${day(received)}, that period is expected to end on ${day(by)}.`,
    'term-acknowledgement': ({ under, by, span: term }) =>
      `Please confirm receipt within ${span(term)}, which I expect to be by ${day(by)}, with information on how you will process this request${ref(under)}.`,
    'term-extension': 'Should you need to extend the period, please tell me so before it ends and give the reasons.',
    'term-asked': ({ by }) => `I ask for your answer by ${day(by)}.`,
    'term-prompt': 'Please answer without undue delay.',

    'identity-nothing-enclosed': 'No copy of an identity document is enclosed.',
    'identity-doubt': ({ under }) =>
      `If you have reasonable doubts about ${w.self ? 'my identity' : 'the identity of those concerned'}, please tell me what they rest on and which further information you need${ref(under)}${w.account ? '; a confirmation through the contact details held for the account should be enough' : ''}.`,
    'identity-confirmable': w.self
      ? 'I am ready to confirm this request through the contact details held for the account or by signing in to it.'
      : 'This request can be confirmed through the contact details held for the account.',
    'identity-plain': 'If you need anything else to verify this request, please tell me what and why.',
    'proof-child-enclosed': 'Proof of my authority as a parent or legal guardian is enclosed.',
    'proof-child-later': 'I will provide proof of my authority as a parent or legal guardian if you ask for it.',
    'proof-deceased-enclosed': 'Proof of the death and of my relationship to the deceased is enclosed.',
    'proof-deceased-later': 'I will provide proof of the death and of my relationship to the deceased if you ask for it.',
    'proof-client-enclosed': 'My written authority (power of attorney) is enclosed.',
    'proof-client-later': 'I will provide my written authority (power of attorney) if you ask for it.',

    'answer-email': ({ email }) => `Please answer in English and in writing, to ${email}.`,
    'answer-postal': ({ address }) => `Please answer in English and in writing, to my postal address: ${address}.`,
    'answer-account': 'Please answer in English and in writing, to the contact details that you hold for the account.',
    'answer-this-way': 'Please answer in English and in writing, in the same way as this request has reached you.',
    'answer-not-in-app': 'Please do not answer in the app alone: once the account is gone I can no longer read messages there.',
    'answer-no-new-account': `I do not wish to open ${w.account ? 'a new' : 'an'} account for this purpose.`,

    'refusal-reasons': ({ under }) => `If you do not act on this request, in whole or in part, please tell me why${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead }) =>
      `I have the right to lodge a complaint with a supervisory authority${ref(under)}, such as that of my place of residence – ${own} – or the ${lead} in Ireland, which is your lead authority.`,
    'complaint-land-and-lead': ({ under, lead }) =>
      `I have the right to lodge a complaint with a supervisory authority${ref(under)}, such as the data protection authority of my Land in Germany or the ${lead} in Ireland, which is your lead authority.`,
    'complaint-lead': ({ under, lead }) =>
      `I have the right to lodge a complaint with a supervisory authority${ref(under)}, such as the ${lead} in Ireland.`,
    'complaint-both': ({ names, company, authority }) =>
      `I may make a complaint to you (${cite(company)}) and to the ${enumerate(names)} (${cite(authority)}).`,
    'complaint-at': ({ under, names }) => `I may submit a complaint to ${enumerate(names.map((name) => `the ${name}`))}${ref(under)}.`,
    'complaint-turn-to': ({ names }) => `I may also turn to ${enumerate(names.map((name) => `the ${name}`))}.`,
    'complaint-where-i-live': 'I may also turn to the authority that is competent where I live.',
    appeal: ({ under }) => `Please also tell me how I can appeal your decision${ref(under)}.`,
    'appeal-policy': 'Please also tell me how I can appeal your decision.',
  }
}
