import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { SpanishWords } from './words.ts'
import { cite, date, ref, span } from './words.ts'

/** The authority whose name is Spanish, as the table of law has it. */
const atHome = 'Agencia Española de Protección de Datos'

const inWriting = 'Agradeceré una respuesta por escrito y en español'

export function answer(w: SpanishWords): Phrasing<AnswerPhrases> {
  const right = w.self ? 'Tengo derecho' : 'Existe el derecho'
  const complain = (under: readonly Cited[]) =>
    under.length > 0
      ? `${right} a presentar una reclamación ante una autoridad de control${ref(under)}`
      : 'Puedo dirigirme también a una autoridad de control'
  const doubt = w.self ? 'mi identidad' : 'la identidad de las personas mencionadas'
  return {
    'answer-heading': 'Su respuesta',
    'answer-intro': 'Les ruego que me confirmen por escrito:',
    'answer-erased': 'qué datos han suprimido y en qué fecha',
    'answer-informed': 'a quién han comunicado la supresión',
    'answer-kept': 'qué datos siguen conservando, en virtud de qué excepción y durante cuánto tiempo',
    'answer-destroyed': 'qué datos han destruido o anonimizado y en qué fecha',
    'answer-passed-on': 'a quién han trasladado esta solicitud',
    'answer-still-needed': 'qué datos siguen siendo necesarios, para qué fin y durante cuánto tiempo',
    'answer-withheld': 'qué datos no facilitan y por qué motivo',
    'answer-provided': 'que los datos facilitados están completos',
    'answer-corrected': 'qué datos han rectificado y en qué fecha',
    'answer-correction-passed-on': 'a quién han comunicado la rectificación',
    'answer-restricted': 'de qué datos y desde qué fecha han limitado el tratamiento',
    'answer-ceased': 'qué tratamiento ha cesado y en qué fecha',
    'answer-going-on': 'qué tratamiento continúa y por qué motivo',
    'answer-opted-out': 'desde qué fecha tiene efecto la exclusión',
    'answer-opt-out-passed-on': 'a qué terceros la han comunicado',
    'answer-consents': 'qué consentimientos constaban y desde cuándo',
    'answer-consent-ended': 'desde qué fecha ha cesado el tratamiento basado en ellos',

    exceptions: ({ under }) =>
      `Si se acogen a alguna excepción${ref(under)}, les ruego que la indiquen y la motiven por separado para cada tipo de datos afectado y que supriman todo lo demás.`,
    'exceptions-california':
      'Si se acogen a alguna excepción de la CCPA, les ruego que la indiquen y la motiven por separado para cada tipo de datos afectado, que supriman todo lo demás y que no utilicen para ningún otro fin lo que conserven.',
    'refusal-in-part':
      'Si no pueden atender alguna parte de la solicitud, les agradeceré que indiquen cuál y por qué motivo, y que atiendan todo lo demás.',

    'term-undue-delay': ({ under, span: term }) =>
      `Les ruego que me informen de las medidas adoptadas sin dilación indebida y, a más tardar, en el plazo de ${span(term)} a partir de la recepción de esta solicitud${ref(under)}.`,
    'term-statute': ({ under, span: term }) =>
      `Deben responder a esta solicitud en el plazo de ${span(term)} a partir de su recepción${ref(under)}.`,
    'term-in-law': ({ under }) => `La respuesta debe ajustarse al plazo que fija la ley${ref(under)}.`,
    'term-ends-form': ({ by }) =>
      `Contado desde el envío de hoy mediante su formulario web, ese plazo termina previsiblemente el ${date(by)}.`,
    'term-ends-post': ({ by, received }) =>
      `Si este escrito les llega el ${date(received)}, ese plazo termina previsiblemente el ${date(by)}.`,
    'term-acknowledgement': ({ under, by, span: term }) =>
      `Les ruego que acusen recibo en el plazo de ${span(term)}, previsiblemente hasta el ${date(by)}, con información sobre cómo tramitarán la solicitud${ref(under)}.`,
    'term-extension': 'Si necesitan más tiempo, les ruego que me lo comuniquen dentro de ese plazo con indicación de los motivos.',
    'term-asked': ({ by }) => `Les pido que respondan a más tardar el ${date(by)}.`,
    'term-prompt': 'Les pido que respondan sin demora.',

    'identity-nothing-enclosed': 'No adjunto copia de ningún documento de identidad.',
    'identity-doubt': ({ under }) =>
      `Si albergan dudas razonables sobre ${doubt}, les ruego que me indiquen en qué se basan y qué información adicional necesitan${ref(under)}${
        w.account && w.person !== 'deceased'
          ? '; debería bastar una confirmación a través de los datos de contacto asociados a la cuenta'
          : ''
      }.`,
    'identity-confirmable':
      'Los datos anteriores identifican la cuenta; la solicitud puede confirmarse a través de los datos de contacto asociados a ella o iniciando sesión.',
    'identity-plain': 'Si necesitan algo más para verificar la solicitud, les agradeceré que me indiquen qué y por qué motivo.',
    'proof-child-enclosed': 'Adjunto la acreditación de la patria potestad o de la tutela.',
    'proof-child-later': 'Si la necesitan, les remitiré la acreditación de la patria potestad o de la tutela.',
    'proof-deceased-enclosed': 'Adjunto la acreditación del fallecimiento y del parentesco.',
    'proof-deceased-later': 'Si la necesitan, les remitiré la acreditación del fallecimiento y del parentesco.',
    'proof-client-enclosed': 'Adjunto el poder de representación.',
    'proof-client-later': 'Si lo necesitan, les remitiré el poder de representación.',

    'answer-email': ({ email }) => `${inWriting} dirigida a ${email}.`,
    'answer-postal': ({ address }) => `${inWriting} dirigida a mi dirección postal: ${address}.`,
    'answer-account': `${inWriting} dirigida a los datos de contacto asociados a la cuenta.`,
    'answer-this-way': `${inWriting} por la misma vía por la que reciben esta solicitud.`,
    'answer-not-in-app':
      'Les ruego que no respondan únicamente en la aplicación: una vez suprimida la cuenta, ya no podré leer mensajes en ella.',
    'answer-no-new-account': `No deseo crear una cuenta${w.account ? ' nueva' : ''} para este trámite.`,

    'refusal-reasons': ({ under }) => `Si no dan curso a la solicitud, les ruego que me indiquen los motivos${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead }) =>
      `${complain(under)}, por ejemplo ${own === atHome ? `la ${own}` : `la del lugar de residencia (${own})`} o la autoridad de control principal, en Irlanda (${lead}).`,
    'complaint-land-and-lead': ({ under, lead }) =>
      `${complain(under)}, por ejemplo la del Land alemán de residencia o la autoridad de control principal, en Irlanda (${lead}).`,
    'complaint-lead': ({ under, lead }) => `${complain(under)}, por ejemplo la de Irlanda (${lead}).`,
    'complaint-both': ({ names, company, authority }) =>
      `Puedo presentar una reclamación ante ustedes (${cite(company)}) y ante la autoridad de control (${names.join('; ')}; ${cite(authority)}).`,
    'complaint-at': ({ under, names }) =>
      `Puedo presentar una reclamación${ref(under)} ante ${names.length > 1 ? 'las autoridades competentes' : 'la autoridad competente'}: ${names.join('; ')}.`,
    'complaint-turn-to': ({ names }) =>
      `Puedo dirigirme también a ${names.length > 1 ? 'las siguientes autoridades' : 'la siguiente autoridad'}: ${names.join('; ')}.`,
    'complaint-where-i-live': 'Puedo dirigirme también a las autoridades competentes del lugar de residencia.',
    appeal: ({ under }) => `Les agradeceré que me indiquen también cómo solicitar la revisión de su decisión${ref(under)}.`,
    'appeal-policy': 'Les agradeceré que me indiquen también cómo solicitar la revisión de su decisión.',
  }
}
