import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { EnglishWords } from './words.ts'
import { lead, ref } from './words.ts'

export function advertising(w: EnglishWords): Phrasing<AdvertisingPhrases> {
  const mine = `${w.my} ${w.personal}`
  const needless = 'for purposes that the service itself does not need'
  // Article 18, § 2, LGPD reaches no further.
  const lawless = 'that takes place without consent and does not comply with the law'
  return {
    'ask-objection': ({ under }) =>
      `On grounds relating to ${w.my} particular situation, I object to the following processing of ${mine}, which you base on legitimate interests${ref(under)}:`,
    'processing-ads': `advertising that is not ${w.personalised}`,
    'processing-measurement': 'the measurement of advertising',
    'processing-models': 'the improvement and training of models',
    'ask-objection-plain': ({ under }) =>
      lead(
        under,
        `object to the processing of ${mine} ${under.some(({ law }) => law === 'lgpd') ? lawless : needless}, in particular for advertising, for its measurement, and for the training of models.`,
      ),
    'ask-objection-automated': ({ under }) =>
      lead(
        under,
        `object to adverse results that follow from an analysis of ${mine} by automated systems alone, such as assigned interests and profiles.`,
      ),
    'objection-cease': ({ under }) =>
      `Please cease this processing. Should you believe that compelling legitimate grounds override ${w.self ? 'my interests' : `the interests of ${w.me}`}, please name them separately for each kind of processing${ref(under)}.`,
    'objection-cease-plain':
      'Please cease this processing. Should you continue it in part, please give your reasons separately for each kind of processing.',
    'consent-ads-also': ({ under }) =>
      `According to your privacy policy, ${w.personalised} advertising rests on consent. ${w.self ? 'I withdraw my' : `On behalf of ${w.me}, I withdraw that`} consent with effect for the future${ref(under)}.`,
    'advertising-heading': `Marketing and ${w.personalised} advertising`,

    'ask-opt-out': ({ under }) => lead(under, `opt out of the following uses of ${mine}:`),
    'opt-out-also': ({ under }) => `I also opt out of the following uses of ${mine}${ref(under)}:`,
    'opt-out-heading': 'Opt-out',
    'opt-out-sale': 'sale to third parties',
    'opt-out-sharing': 'sharing for cross-context behavioral advertising',
    'opt-out-targeted-advertising': 'targeted advertising',
    'opt-out-profiling': 'profiling in furtherance of decisions that produce legal or similarly significant effects',
    'opt-out-own-request': 'Please treat this as a request of its own, whatever you decide about the deletion.',
    'opt-out-no-verification': 'This choice needs no verification of identity.',
    'limit-sensitive': ({ under }) =>
      `I also direct you to limit the use and disclosure of ${w.my} sensitive ${w.personal} to what is necessary to provide the service${ref(under)}.`,
    'opt-out-pass-on': `Please tell those to whom you have sold ${w.data}, or with whom you have shared ${w.them}, that they are to follow this choice as well.`,
    'no-retaliation': ({ under }) =>
      `${w.self ? 'I' : `${w.I[0]?.toUpperCase()}${w.I.slice(1)}`} may not be treated worse because of this request${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      lead(under, `withdraw, with effect for the future, every consent given to you to the processing of ${mine}, in particular for:`),
    'consent-ads': `${w.personalised} advertising`,
    'consent-device': 'access to functions of the device, such as contacts, location, camera and microphone',
    'consent-cards': 'the storage of payment cards',
    'withdrawal-stop': 'Please stop all processing that rests on consent.',
    'withdrawal-erase': ({ under }) =>
      `Please ${w.erase} the data that were processed on that basis, where there is no other legal ground for the processing${ref(under)}.`,
  }
}
