import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { SpanishWords } from './words.ts'
import { lead, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function correction(w: SpanishWords): Phrasing<CorrectionPhrases> {
  const about = `los datos personales ${w.concerning}`
  return {
    'ask-rectification-pairs': ({ under }) => lead(under, `solicito la rectificación de ${w.myData}, de la siguiente manera:`),
    pair: ({ held, correct }) => `en lugar de «${held}» debe constar «${correct}»`,
    'pair-added': ({ correct }) => `debe añadirse «${correct}»`,
    'ask-rectification-details': ({ under }) =>
      lead(under, `solicito que rectifiquen y completen ${w.myData} de acuerdo con los siguientes datos, que son los correctos:`),
    'detail-name': labelled('Nombre'),
    'detail-email': labelled('Correo electrónico'),
    'detail-phone': labelled('Teléfono'),
    'detail-address': labelled('Dirección postal'),
    'rectification-everywhere':
      'La rectificación debe hacerse en todos los lugares en que se conserven los datos, también en los perfiles elaborados a partir de ellos.',
    'rectification-recipients': ({ under }) =>
      `Solicito que comuniquen la rectificación a cada uno de los destinatarios a los que hayan facilitado los datos y que me indiquen quiénes son${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `Mientras verifican la exactitud de los datos, solicito la limitación de su tratamiento${ref(under)}.`,

    'ask-restriction-all': ({ under }) => lead(under, `solicito la limitación del tratamiento de todos ${about}.`),
    'ask-restriction-some': ({ under }) => lead(under, `solicito la limitación del tratamiento de ${about} en las siguientes categorías:`),
    'ask-restriction-records': ({ under }) =>
      lead(
        under,
        `solicito la limitación del tratamiento de ${about} contenidos en los registros que el anexo describe por categoría, número y período.`,
      ),
    'restriction-accuracy': ({ under }) =>
      `Impugno la exactitud de los datos y solicito la limitación durante el plazo que necesiten para verificarla${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `Considero que el tratamiento es ilícito y, en lugar de la supresión de los datos, solicito la limitación de su uso${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `Ya no necesitan los datos para los fines del tratamiento, pero son necesarios para la formulación, el ejercicio o la defensa de reclamaciones${ref(under)}.`,
    'restriction-objection': ({ under }) => `Solicito la limitación mientras se verifica si sus motivos legítimos prevalecen${ref(under)}.`,
    'restriction-unneeded': 'La solicitud se refiere a los datos innecesarios o excesivos y a los que se traten sin ajustarse a la ley.',
    'restriction-storage-only': 'Mientras dure la limitación, los datos solo deben conservarse, sin utilizarse para ningún otro fin.',
    'restriction-lifting': ({ under }) => `Les ruego que me informen antes de levantar la limitación${ref(under)}.`,
  }
}
