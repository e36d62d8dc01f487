import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { EnglishWords } from './words.ts'
import { lead, ref } from './words.ts'

/** The GDPR wants erasure without undue delay. */
export function isGdpr(under: readonly Cited[]): boolean {
  return under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')
}

export function erasure(w: EnglishWords): Phrasing<ErasurePhrases> {
  const asked = (under: readonly Cited[], what: string) =>
    lead(under, `request that you ${w.erase}${isGdpr(under) ? ' without undue delay' : ''} ${what}`)
  const ended = (under: readonly Cited[], what: string) => lead(under, `request that you stop keeping, and destroy or de-identify, ${what}`)
  const about = `${w.personal} ${w.american ? 'about' : 'concerning'} ${w.me}`
  const behalf = w.self ? 'I' : `on behalf of ${w.me}, I`
  const leaving = {
    self: ': I no longer wish to use your service',
    child: ': the account is no longer to be used',
    deceased: ': the account is no longer used',
    client: ': my client no longer wishes to use your service',
  }
  const particular = `On grounds relating to ${w.my} particular situation, I object to`
  const interests = `that you base on legitimate interests, in particular to the measurement of advertising, to advertising that is not ${w.personalised}, and to the improvement and training of models`
  const weighs = `${w.allow} conclusions about ${w.my} private life; ${w.self ? 'for me this' : 'this'} weighs more than the interests named.`
  return {
    'ask-erasure-all': ({ under }) =>
      asked(
        under,
        w.american ? `all ${about} that you have collected.` : `all ${about} that you process or have processed on your behalf.`,
      ),
    'ask-erasure-some': ({ under }) => asked(under, `the ${about} in the following categories:`),
    'ask-erasure-records': ({ under }) =>
      asked(under, `the ${about} in the records that the annex describes by category, number and period.`),
    'ask-end-of-keeping-all': ({ under }) => ended(under, `all ${about} that ${w.are} no longer needed.`),
    'ask-end-of-keeping-some': ({ under }) => ended(under, `the ${about} in the following categories:`),
    'ask-end-of-keeping-records': ({ under }) =>
      ended(under, `the ${about} in the records that the annex describes by category, number and period.`),
    'no-right-of-erasure': `I am aware that this law gives no right of erasure as such; it obliges you not to keep ${w.personal} for longer than needed.`,
    'received-and-inferred': `I ask you to ${w.erase} likewise what you have received about ${w.me} from others and what you have inferred about ${w.me}.`,
    'account-stays': 'This request is not a request to close the account.',
    'beyond-provided': `So far as this law reaches only data that ${w.I} provided to you, I ask you to ${w.erase} all other ${about} as well.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `The archive that you provided has given ${w.me} access to ${w.data}${ref(under)}.`
        : `So far as this requires that ${w.I} ${w.self ? 'have' : 'has'} had access to ${w.data}, I ask for that access at the same time${ref(under)}.`,

    'extent-heading': 'Extent',
    'extent-intro': 'This request covers in particular:',
    'extent-account': 'the account and the profile, with contact details and settings',
    'extent-content': w.american
      ? 'content that was published, drafted, or uploaded, such as videos, photos, comments, and sound recordings'
      : 'content that was published, drafted or uploaded, such as videos, photos, comments and sound recordings',
    'extent-messages': w.american
      ? 'messages, searches, likes, favorites, and the lists of followers and of accounts followed'
      : 'messages, searches, likes, favourites, and the lists of followers and of accounts followed',
    'extent-viewing': 'the viewing history and other usage data',
    'extent-devices': w.american ? 'device, network, location, and log-in data' : 'device, network, location and log-in data',
    'extent-others': `${w.american ? 'information' : 'data'} that you received from others, such as advertising and measurement partners or the address books of other people`,
    'extent-inferred': `${w.american ? 'information' : 'data'} inferred about ${w.me}, such as presumed interests, estimates of age and gender, and advertising profiles`,

    'grounds-heading': 'Grounds',
    'ground-no-longer-needed-all': ({ under }) =>
      `${w.Data} ${w.are} no longer necessary for the purposes for which ${w.they} ${w.were} collected${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) =>
      `${w.Data} ${w.are} no longer necessary for the purposes for which ${w.they} ${w.were} collected${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `${sentence(behalf)} withdraw, with effect for the future, every consent given to you to the processing of ${w.my} ${w.personal}, in particular for ${w.personalised} advertising${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `So far as you process ${w.these} on the basis of consent, ${behalf} withdraw that consent with effect for the future${ref(under)}.`,
    'ground-consent-erasure': ({ under }) =>
      `Where there is no other legal ground, ${w.data} ${w.are} to be ${w.erased} for that reason as well${ref(under)}.`,
    'ground-objection-all': ({ under }) => `${particular} all processing of ${w.my} ${w.personal} ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) => `${particular} any processing of ${w.these} ${interests}${ref(under)}.`,
    'reason-all': w.account
      ? `${w.Data} ${w.show} over a long time what ${w.I} watched, searched for and shared, and so ${weighs}`
      : `${sentence(w.these)} ${weighs}`,
    'reason-some': `${sentence(w.these)} ${weighs}`,
    'ground-objection-erasure': ({ under }) => `${w.Data} ${w.are} to be ${w.erased} for this reason too${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `I further object to the processing of ${w.my} ${w.personal} for direct marketing, including any profiling related to it${ref(under)}. This objection needs no reasons.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `${w.Data} ${w.were} collected from a child, and ${w.are} to be ${w.erased} for that reason as well${ref(under)}.`
        : `So far as ${w.data} ${w.were} collected when ${w.I} was still a child, ${w.they} ${w.are} to be ${w.erased} for that reason as well${ref(under)}.`,

    'recipients-heading': 'Recipients and public copies',
    'inform-recipients': ({ under }) =>
      `Please communicate the ${w.erasure} to every recipient to whom ${w.data} ${w.have} been disclosed, and tell me who those recipients are${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Where you have made ${w.data} public, please take reasonable steps to inform other controllers that the ${w.erasure} of any links to ${w.them} and of any copies or replications has been requested${ref(under)}.`,
    'inform-california':
      'Please notify your service providers and contractors, and all third parties to whom you have sold or with whom you have shared the information, that they are to delete it as well, and tell me whom you have notified.',
    'inform-others': `Please pass this request on to everyone to whom you have disclosed ${w.data}, and tell me who they are.`,
    'name-third-parties': ({ under }) =>
      `Please also give me a list of the specific third parties to whom you have disclosed ${w.my} ${w.personal}${ref(under)}.`,
    'duets-all': `${w.self ? 'Content of mine' : 'Content from the account'} may also be part of videos made by other people, for example Duets and Stitches. Please remove it there as well, or tell me for each such video why it stays.`,
    'duets-some':
      'So far as published content is concerned, it may also be part of videos made by other people, for example Duets and Stitches. Please remove it there as well, or tell me for each such video why it stays.',
  }
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
