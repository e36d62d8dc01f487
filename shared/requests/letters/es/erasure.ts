import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { SpanishWords } from './words.ts'
import { lead, ref } from './words.ts'

const isGdpr = (under: readonly Cited[]) => under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')

const leaving = {
  self: ', pues no deseo seguir utilizando su servicio',
  child: ', pues la cuenta no va a seguir utilizándose',
  deceased: ', pues la cuenta ya no se utiliza',
  client: ', pues la persona representada no desea seguir utilizando su servicio',
} as const

const interests =
  'que se base en intereses legítimos, en particular a la medición de la publicidad, a la publicidad no personalizada y a la mejora y el entrenamiento de modelos'

const duets =
  'pueden formar parte también de vídeos de otras personas, por ejemplo de dúos y de vídeos con Stitch. Les ruego que los retiren también de ellos o que me indiquen, para cada uno de esos vídeos, por qué se mantienen.'

export function erasure(w: SpanishWords): Phrasing<ErasurePhrases> {
  const asked = (under: readonly Cited[], what: string) =>
    lead(under, `solicito que supriman${isGdpr(under) ? ' sin dilación indebida' : ''} ${what}`)
  const ended = (under: readonly Cited[], what: string) =>
    lead(under, `solicito que dejen de conservar ${what}, y que los destruyan o anonimicen`)
  const about = `los datos personales ${w.concerning}`
  const inAnnex = `${about} contenidos en los registros que el anexo describe por categoría, número y período`
  const weighs = `permiten extraer conclusiones sobre ${w.privateLife}; esto pesa más que los intereses mencionados.`
  return {
    'ask-erasure-all': ({ under }) =>
      asked(under, `todos ${about} ${w.andThat} obren en su poder o en el de quienes los traten por su cuenta.`),
    'ask-erasure-some': ({ under }) => asked(under, `${about} en las siguientes categorías:`),
    'ask-erasure-records': ({ under }) => asked(under, `${inAnnex}.`),
    'ask-end-of-keeping-all': ({ under }) => `${ended(under, `todos ${about} ${w.andThat} ya no sean necesarios`)}.`,
    'ask-end-of-keeping-some': ({ under }) =>
      lead(under, `solicito que dejen de conservar, y que destruyan o anonimicen, ${about} en las siguientes categorías:`),
    'ask-end-of-keeping-records': ({ under }) => `${ended(under, inAnnex)}.`,
    'no-right-of-erasure':
      'Esta ley no reconoce como tal un derecho de supresión, pero obliga a no conservar los datos personales más tiempo del necesario.',
    'received-and-inferred': `Les ruego que supriman igualmente lo que hayan recibido de terceros o deducido sobre ${w.me}.`,
    'account-stays': 'Esta solicitud no tiene por objeto el cierre de la cuenta.',
    'beyond-provided': `En la medida en que esta ley solo alcance a los datos facilitados por ${w.me}, les ruego que supriman también todos los demás.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `El archivo que han facilitado ha dado acceso a los datos${ref(under)}.`
        : `En la medida en que para ello sea necesario haber accedido antes a los datos, solicito al mismo tiempo ese acceso${ref(under)}.`,

    'extent-heading': 'Alcance',
    'extent-intro': 'Esta solicitud comprende en particular:',
    'extent-account': 'la cuenta y el perfil, con los datos de contacto y los ajustes',
    'extent-content':
      'los contenidos publicados, subidos o guardados como borrador, como vídeos, fotografías, comentarios y grabaciones de sonido',
    'extent-messages': 'los mensajes, las búsquedas, los «Me gusta», los favoritos y las listas de seguidores y de cuentas seguidas',
    'extent-viewing': 'el historial de reproducciones y los demás datos de uso',
    'extent-devices': 'los datos de dispositivos, redes, ubicación e inicios de sesión',
    'extent-others':
      'los datos recibidos de terceros, por ejemplo de socios publicitarios y de medición o de las agendas de otras personas',
    'extent-inferred': `los datos deducidos sobre ${w.me}, como intereses supuestos, estimaciones de edad y género y perfiles publicitarios`,

    'grounds-heading': 'Motivos',
    'ground-no-longer-needed-all': ({ under }) =>
      `Los datos ya no son necesarios en relación con los fines para los que fueron recogidos${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) =>
      `Los datos ya no son necesarios en relación con los fines para los que fueron recogidos${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `Retiro, con efectos para el futuro, todo consentimiento prestado para el tratamiento de ${w.myData}, en particular para la publicidad personalizada${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `En la medida en que el tratamiento de estos datos se base en el consentimiento, lo retiro con efectos para el futuro${ref(under)}.`,
    'ground-consent-erasure': ({ under }) =>
      `Si no existe otro fundamento jurídico, los datos deben suprimirse también por este motivo${ref(under)}.`,
    'ground-objection-all': ({ under }) =>
      `Por motivos relacionados con ${w.situation}, me opongo a todo tratamiento de ${w.self ? w.myData : 'estos datos'} ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) =>
      `Por motivos relacionados con ${w.situation}, me opongo a todo tratamiento de estos datos ${interests}${ref(under)}.`,
    'reason-all': w.account
      ? `Los datos muestran a lo largo de mucho tiempo qué se ha visto, buscado y compartido, y ${weighs}`
      : `Los datos ${weighs}`,
    'reason-some': `Estos datos ${weighs}`,
    'ground-objection-erasure': ({ under }) => `También por este motivo deben suprimirse los datos${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `Me opongo asimismo al tratamiento de ${w.myData} con fines de mercadotecnia directa, incluida la elaboración de perfiles relacionada con ella${ref(under)}. Esta oposición no requiere motivación.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `Los datos se obtuvieron de un menor y deben suprimirse también por este motivo${ref(under)}.`
        : `En la medida en que los datos se obtuvieron durante ${w.minority}, deben suprimirse también por este motivo${ref(under)}.`,

    'recipients-heading': 'Destinatarios y copias públicas',
    'inform-recipients': ({ under }) =>
      `Solicito que comuniquen la supresión a cada uno de los destinatarios a los que hayan facilitado los datos y que me indiquen quiénes son${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Si han hecho públicos los datos, les ruego que adopten medidas razonables para informar a otros responsables del tratamiento de que se ha solicitado la supresión de cualquier enlace a ellos y de cualquier copia o réplica${ref(under)}.`,
    'inform-california':
      'Les ruego que comuniquen a sus proveedores de servicios y contratistas, y a todos los terceros a los que hayan vendido o cedido los datos, que también deben suprimirlos, y que me indiquen a quién lo han comunicado.',
    'inform-others':
      'Les ruego que trasladen esta solicitud a todos aquellos a quienes hayan comunicado los datos y que me indiquen quiénes son.',
    'name-third-parties': ({ under }) =>
      `Solicito también una lista de los terceros concretos a los que hayan comunicado ${w.myData}${ref(under)}.`,
    'duets-all': `Los contenidos ${w.self ? 'de mi cuenta' : 'de la cuenta'} ${duets}`,
    'duets-some': `Los contenidos publicados a los que se refiere esta solicitud ${duets}`,
  }
}
