import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { placeName } from './places.ts'
import type { SpanishWords } from './words.ts'
import { accordingTo, capital, cite, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) => `${text}${accordingTo(under)}${account === null ? '' : ` – cuenta ${account}`}`
}

/** The name of the person for whom the letter speaks, or what stands in for it. */
const named = ({ name }: Represented, otherwise: string) => name ?? otherwise

export function opening(w: SpanishWords): Phrasing<OpeningPhrases> {
  return {
    salutation: 'Estimados señores:',
    closing: 'Atentamente,',
    'reference-line': ({ reference }) => `Mi referencia: ${reference}`,
    'copy-line': ({ name, lines }) => `Copia a: ${name}, ${lines.join(', ')}`,

    'subject-erasure': subject(`Solicitud de supresión de ${w.myData}`),
    'subject-end-of-keeping': subject(`Solicitud de cese de la conservación de ${w.myData}`),
    'subject-access': subject(`Solicitud de acceso a ${w.myData}`),
    'subject-portability': subject(`Solicitud de portabilidad de ${w.myData}`),
    'subject-rectification': subject(`Solicitud de rectificación de ${w.myData}`),
    'subject-restriction': subject(`Solicitud de limitación del tratamiento de ${w.myData}`),
    'subject-objection': subject(`Oposición al tratamiento de ${w.myData}`),
    'subject-opt-out': subject(`Exclusión (opt-out) relativa a ${w.myData}`),
    'subject-withdraw-consent': subject(`Retirada del consentimiento para el tratamiento de ${w.myData}`),

    'for-child': (who) =>
      `Ejerzo la patria potestad o la tutela sobre ${named(who, 'una persona menor de edad')} (en adelante, «el menor») y presento esta solicitud en su nombre.`,
    'for-deceased': (who) =>
      `Presento esta solicitud como familiar de ${named(who, 'una persona')}, que ha fallecido (en adelante, «la persona fallecida»), respecto de sus datos personales.`,
    'for-client': (who) =>
      `Presento esta solicitud en nombre de ${named(who, 'una persona')} (en adelante, «la persona representada»), que me ha otorgado poder para ello, respecto de sus datos personales.`,
    'child-rights-of-parent': ({ under }) =>
      `La ley permite que quien ejerce la patria potestad o la tutela haga uso de los derechos del menor${ref(under)}.`,
    'child-under-13': ({ under }) =>
      `El menor no ha cumplido 13 años; quien ejerce la patria potestad o la tutela puede examinar los datos recogidos y pedir su supresión${ref(under)}.`,
    'child-california-content': ({ under }) => `En cuanto a los contenidos publicados por el menor, me baso también en ${cite(under)}.`,

    'deceased-not-covered': ({ law }) =>
      `${theLaw(law)} no se aplica a los datos personales de personas fallecidas, y esta solicitud no lo invoca.`,
    'deceased-national-law':
      'La ley del país en que residía la persona fallecida reconoce a los familiares derechos propios sobre estos datos, a los que me acojo.',
    'deceased-request': 'En la medida en que la ley me reconozca derechos como familiar, me acojo a ellos.',
    'deceased-goodwill': 'En lo demás, les ruego que atiendan voluntariamente esta solicitud.',

    resident: ({ residence }) => capital(`${w.reside} en ${placeName(residence)}.`),
    'as-far-as-it-applies': 'Presento esta solicitud en la medida en que dicha ley les sea aplicable.',
    'law-not-in-force': ({ under }) => `La ley prevé este derecho${ref(under)}, pero la disposición aún no está en vigor.`,
    'own-policy': 'Presento esta solicitud al amparo de su propia política de privacidad.',
    'law-not-researched':
      'Este escrito no cita ningún precepto legal porque no se ha examinado la ley del lugar de residencia; los derechos que esta reconozca quedan a salvo.',
  }
}
