import { residenceByCode, residenceName } from '../../residence.ts'
import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { EnglishWords } from './words.ts'
import { cite, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) =>
    `${text}${under.length === 0 ? '' : ` under ${cite(under)}`}${account === null ? '' : ` – account ${account}`}`
}

/** ", Robin Sample," or nothing; the name of the person for whom the letter speaks. */
const named = ({ name }: Represented) => (name === null ? '' : `, ${name}`)

export function opening(w: EnglishWords): Phrasing<OpeningPhrases> {
  return {
    salutation: w.american ? 'To whom it may concern:' : 'Dear Sir or Madam,',
    closing: w.american ? 'Sincerely,' : 'Yours faithfully,',
    'reference-line': ({ reference }) => `My reference: ${reference}`,
    'copy-line': ({ name, lines }) => `Copy to: ${name}, ${lines.join(', ')}`,

    'subject-erasure': subject(w.american ? `Request to delete ${w.my} ${w.personal}` : `Request for erasure of ${w.my} ${w.personal}`),
    'subject-end-of-keeping': subject(`Request to stop keeping ${w.my} ${w.personal}`),
    'subject-access': subject(`Request for access to ${w.my} ${w.personal}`),
    'subject-portability': subject(`Request for a portable copy of ${w.my} ${w.personal}`),
    'subject-rectification': subject(`Request to correct ${w.my} ${w.personal}`),
    'subject-restriction': subject(`Request to restrict the processing of ${w.my} ${w.personal}`),
    'subject-objection': subject(`Objection to the processing of ${w.my} ${w.personal}`),
    'subject-opt-out': subject(`Opt-out concerning ${w.my} ${w.personal}`),
    'subject-withdraw-consent': subject(`Withdrawal of consent to the processing of ${w.my} ${w.personal}`),

    'for-child': (who) =>
      `I am writing as a parent or legal guardian on behalf of my child${named(who)}, whose ${w.personal} this request concerns.`,
    'for-deceased': (who) =>
      `I am writing as a relative of a person who has died${named(who)} (in this letter: the deceased), whose ${w.personal} this request concerns.`,
    'for-client': (who) =>
      `I am writing on behalf of my client${named(who)}, who has ${w.authorised} me to make this request and whose ${w.personal} it concerns.`,
    'child-rights-of-parent': ({ under }) => `A parent or guardian may use the rights of a child on its behalf${ref(under)}.`,
    'child-under-13': ({ under }) =>
      `My child is under 13; as a parent or guardian I may review the personal information collected from my child and have it deleted${ref(under)}.`,
    'child-california-content': ({ under }) => `So far as content that my child posted is concerned, I also rely on ${cite(under)}.`,

    'deceased-not-covered': ({ law }) => `I am aware that ${theLaw(law)} does not apply to the personal data of people who have died.`,
    'deceased-national-law':
      'The law of the country where the deceased lived gives relatives rights of their own in such data, and I rely on it.',
    'deceased-request': 'So far as the law gives me rights as a relative, I rely on them.',
    'deceased-goodwill': 'Beyond that, I ask you to grant this request of your own accord.',

    resident: ({ residence }) => {
      const place = residenceByCode(residence)
      const name = place === null ? residence : residenceName(place, 'en')
      return w.self ? `I am a resident of ${name}.` : `${w.I[0]?.toUpperCase()}${w.I.slice(1)} is a resident of ${name}.`
    },
    'as-far-as-it-applies': 'I make this request to the extent that this law applies to you.',
    'law-not-in-force': ({ under }) => `The law provides for such a right${ref(under)}, but that provision is not yet in force.`,
    'own-policy': 'I make this request under your own privacy policy.',
    'law-not-researched':
      'This letter cites no statute: the law of the place of residence was not researched for it. Rights under that law remain unaffected.',
  }
}
