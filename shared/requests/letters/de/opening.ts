import { residenceByCode, residenceName } from '../../residence.ts'
import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { GermanWords } from './words.ts'
import { capital, nach, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) => `${text}${nach(under)}${account === null ? '' : ` – Konto ${account}`}`
}

/** Whom somebody with a power of attorney writes for: by name, or by the account, or by the letter itself. */
function client({ name, account }: Represented): string {
  if (name !== null) return name
  return account === null ? 'die Person mit den unten genannten Kennungen' : `die Person mit dem Konto ${account}`
}

export function opening(w: GermanWords): Phrasing<OpeningPhrases> {
  return {
    salutation: 'Sehr geehrte Damen und Herren,',
    closing: `Mit freundlichen Grü${w.ss}en`,
    'reference-line': ({ reference }) => `Mein Zeichen: ${reference}`,
    'copy-line': ({ name, lines }) => `In Kopie an: ${name}, ${lines.join(', ')}`,

    'subject-erasure': subject(`Antrag auf Löschung ${w.ofMine}`),
    'subject-end-of-keeping': subject(`Antrag auf Beendigung der Speicherung ${w.ofMine}`),
    'subject-access': subject(`Antrag auf Auskunft über ${w.mine}`),
    'subject-portability': subject(`Antrag auf Herausgabe ${w.ofMine}`),
    'subject-rectification': subject(`Antrag auf Berichtigung ${w.ofMine}`),
    'subject-restriction': subject(`Antrag auf Einschränkung der Verarbeitung ${w.ofMine}`),
    'subject-objection': subject(`Widerspruch gegen die Verarbeitung ${w.ofMine}`),
    'subject-opt-out': subject(`Untersagung der Verwendung ${w.ofMine}`),
    'subject-withdraw-consent': subject(`Widerruf der Einwilligung in die Verarbeitung ${w.ofMine}`),

    'for-child': ({ name }) =>
      `Ich schreibe als sorgeberechtigte Person für mein Kind${name === null ? '' : ` ${name}`}, dessen Daten dieses Schreiben betrifft.`,
    'for-deceased': ({ name }) =>
      `Ich schreibe als angehörige Person zu den Daten ${name === null ? 'einer verstorbenen Person' : `von ${name}, einer verstorbenen Person`} (im Folgenden: die verstorbene Person).`,
    'for-client': (who) => `Ich bin bevollmächtigt, ${client(who)} zu vertreten (im Folgenden: die betroffene Person).`,
    'child-rights-of-parent': ({ under }) => `Sorgeberechtigte können die Rechte eines Kindes in dessen Namen ausüben${ref(under)}.`,
    'child-under-13': ({ under }) =>
      `Mein Kind ist jünger als 13 Jahre; als sorgeberechtigte Person kann ich die von meinem Kind erhobenen Daten einsehen und löschen lassen${ref(under)}.`,
    'child-california-content': ({ under }) =>
      `Soweit es um Inhalte geht, die mein Kind veröffentlicht hat, berufe ich mich auch auf ${nach(under).slice(6)}.`,

    'deceased-not-covered': ({ law }) => `Mir ist bekannt, dass ${theLaw(law)} für die personenbezogenen Daten Verstorbener nicht gilt.`,
    'deceased-national-law':
      'Das Recht des Staates, in dem die verstorbene Person gelebt hat, gibt Angehörigen eigene Rechte an solchen Daten; darauf berufe ich mich.',
    'deceased-request': 'Soweit mir als angehöriger Person Rechte zustehen, mache ich sie geltend.',
    'deceased-goodwill': 'Im Übrigen bitte ich Sie, diesem Antrag von sich aus zu entsprechen.',

    resident: ({ residence }) => {
      const place = residenceByCode(residence)
      const name = place === null ? residence : residenceName(place, 'de')
      return `${capital(w.I)} ${w.have} ${w.self ? 'meinen' : w.person === 'child' ? 'seinen' : 'ihren'} Wohnsitz in ${name}.`
    },
    'as-far-as-it-applies': 'Ich stelle diesen Antrag, soweit das genannte Gesetz auf Sie anwendbar ist.',
    'law-not-in-force': ({ under }) => `Das Gesetz sieht ein solches Recht vor${ref(under)}; die Vorschrift ist aber noch nicht in Kraft.`,
    'own-policy': 'Ich stütze diesen Antrag auf Ihre eigene Datenschutzerklärung.',
    'law-not-researched':
      'Eine gesetzliche Vorschrift nennt dieses Schreiben nicht, weil das Recht des Wohnsitzes dafür nicht ermittelt wurde. Rechte nach diesem Recht bleiben unberührt.',
  }
}
