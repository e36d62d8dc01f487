import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { EnglishWords } from './words.ts'
import { lead, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function correction(w: EnglishWords): Phrasing<CorrectionPhrases> {
  const about = `${w.personal} ${w.american ? 'about' : 'concerning'} ${w.me}`
  return {
    'ask-rectification-pairs': ({ under }) => lead(under, `request that you correct the ${about} as follows, without undue delay:`),
    pair: ({ held, correct }) => `Held: “${held}”. Correct: “${correct}”.`,
    'pair-added': ({ correct }) => `To be added: “${correct}”.`,
    'ask-rectification-details': ({ under }) =>
      lead(
        under,
        `request that you check the details that you hold about ${w.me}, and correct without undue delay whatever differs from these:`,
      ),
    'detail-name': labelled('Name'),
    'detail-email': labelled('E-mail address'),
    'detail-phone': labelled('Telephone number'),
    'detail-address': labelled('Address'),
    'rectification-everywhere': `Please make the correction wherever you use ${w.these}, and in what you have derived from ${w.them}.`,
    'rectification-recipients': ({ under }) =>
      `Please communicate it to every recipient to whom ${w.data} ${w.have} been disclosed, and tell me who those recipients are${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `While you verify whether ${w.data} ${w.are} accurate, please restrict the processing of ${w.them}${ref(under)}.`,

    'ask-restriction-all': ({ under }) => lead(under, `request that you restrict the processing of all ${about}.`),
    'ask-restriction-some': ({ under }) =>
      lead(under, `request that you restrict the processing of the ${about} in the following categories:`),
    'ask-restriction-records': ({ under }) =>
      lead(
        under,
        `request that you restrict the processing of the ${about} in the records that the annex describes by category, number and period.`,
      ),
    'restriction-accuracy': ({ under }) =>
      `I contest the accuracy of ${w.data}; the restriction is to last for as long as you need to verify it${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `In my view the processing is unlawful. I do not wish ${w.data} to be ${w.erased} at present, and request that ${w.their} use be restricted instead${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `You no longer need ${w.data}, but ${w.self ? 'I need' : `${w.I} needs`} ${w.them} for the establishment, exercise or defence of legal claims${ref(under)}.`,
    'restriction-objection': ({ under }) =>
      `The processing is to be restricted until it has been verified whether your legitimate grounds override ${w.self ? 'mine' : `those of ${w.me}`}${ref(under)}.`,
    'restriction-unneeded': `This concerns ${w.data} that ${w.are} unneeded, excessive or processed unlawfully.`,
    'restriction-storage-only': `Until the restriction ends, please do no more than store ${w.data}, so far as the law does not allow otherwise.`,
    'restriction-lifting': ({ under }) => `Please inform me before the restriction is lifted${ref(under)}.`,
  }
}
