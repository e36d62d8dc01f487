import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { SpanishWords } from './words.ts'
import { lead, ref } from './words.ts'

export function advertising(w: SpanishWords): Phrasing<AdvertisingPhrases> {
  return {
    'ask-objection': ({ under }) =>
      lead(
        under,
        `me opongo, por motivos relacionados con ${w.situation}, al tratamiento de ${w.myData} que se base en intereses legítimos, en particular con los siguientes fines:`,
      ),
    'processing-ads': 'la publicidad no personalizada',
    'processing-measurement': 'la medición de la publicidad',
    'processing-models': 'la mejora y el entrenamiento de modelos',
    'ask-objection-plain': ({ under }) => lead(under, `me opongo al tratamiento de ${w.myData}.`),
    'ask-objection-automated': ({ under }) =>
      lead(
        under,
        `me opongo a todo resultado desfavorable para ${w.me} que se derive exclusivamente del análisis de los datos por sistemas automatizados.`,
      ),
    'objection-cease': ({ under }) => `Les ruego que pongan fin a ese tratamiento${ref(under)}.`,
    'objection-cease-plain': 'Les ruego que pongan fin a ese tratamiento.',
    'consent-ads-also': ({ under }) =>
      `Además, retiro con efectos para el futuro el consentimiento prestado para la publicidad personalizada${ref(under)}.`,
    'advertising-heading': 'Publicidad',

    'ask-opt-out': ({ under }) => lead(under, `solicito que ${w.myData} queden excluidos de lo siguiente:`),
    'opt-out-also': ({ under }) => `Solicito además que ${w.myData} queden excluidos de lo siguiente${ref(under)}:`,
    'opt-out-heading': 'Venta y cesión de los datos',
    'opt-out-sale': 'la venta de los datos personales',
    'opt-out-sharing': 'la cesión de los datos personales para la publicidad basada en el comportamiento en distintos servicios',
    'opt-out-targeted-advertising': 'la publicidad dirigida',
    'opt-out-profiling': 'la elaboración de perfiles para decisiones con efectos jurídicos o de importancia similar',
    'opt-out-own-request': 'Les ruego que lo tramiten como solicitud independiente.',
    'opt-out-no-verification': 'Para ello no se requiere la verificación de la identidad.',
    'limit-sensitive': ({ under }) =>
      `Solicito asimismo que limiten el uso y la comunicación de los datos personales sensibles a lo necesario para prestar el servicio${ref(under)}.`,
    'opt-out-pass-on': 'Les ruego que trasladen esta exclusión a los terceros a los que hayan vendido o cedido los datos.',
    'no-retaliation': ({ under }) => `El ejercicio de este derecho no debe dar lugar a un trato desfavorable${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      lead(under, `retiro con efectos para el futuro el consentimiento prestado para el tratamiento de ${w.myData}, en particular para:`),
    'consent-ads': 'la publicidad personalizada',
    'consent-device':
      'el acceso a funciones y datos del dispositivo, como la ubicación, los contactos, la cámara, el micrófono y las fotografías',
    'consent-cards': 'la conservación de los datos de tarjetas de pago',
    'withdrawal-stop': 'Les ruego que pongan fin a todo tratamiento basado en ese consentimiento.',
    'withdrawal-erase': ({ under }) =>
      `Solicito además la supresión de los datos tratados sobre esa base, siempre que no exista otro fundamento jurídico${ref(under)}.`,
  }
}
