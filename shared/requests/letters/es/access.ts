import type { AccessPhrases } from '../phrases/access.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { declaredEs } from './declared.ts'
import type { SpanishWords } from './words.ts'
import { count, date, enumerate, lead, ref } from './words.ts'

export function access(w: SpanishWords): Phrasing<AccessPhrases> {
  const about = `los datos personales ${w.concerning}`
  const inAnnex = `${about} contenidos en los registros que el anexo describe por categoría, número y período`
  const ported = 'en un formato estructurado, de uso común y lectura mecánica'
  return {
    'ask-access-all': ({ under }) =>
      lead(under, `solicito que me confirmen si tratan datos personales ${w.concerning} y, en tal caso, que me den acceso a todos ellos.`),
    'ask-access-some': ({ under }) => lead(under, `solicito el acceso a ${about} en las siguientes categorías:`),
    'ask-access-records': ({ under }) => lead(under, `solicito el acceso a ${inAnnex}.`),
    'access-copy': 'Les ruego que me faciliten una copia completa de los datos en un formato electrónico de uso común.',

    'info-heading': 'Información sobre el tratamiento',
    'info-intro': ({ under }) =>
      `Les ruego que me faciliten además la siguiente información${under.length === 0 ? ', en la medida en que la ley lo prevea' : ref(under)}:`,
    'info-purposes': 'los fines del tratamiento de cada tipo de datos',
    'info-recipients': ({ under, court }) => {
      const judgment = court ? 'sentencia del Tribunal de Justicia de la Unión Europea en el asunto C-154/21' : null
      const basis = ref(under)
      const said = judgment === null ? basis : basis === '' ? ` (${judgment})` : `${basis.slice(0, -1)}; ${judgment})`
      return `los destinatarios a los que se hayan comunicado o vayan a comunicarse los datos, por su nombre y no solo por categorías${said}`
    },
    'info-period': 'el plazo de conservación de los datos o los criterios utilizados para determinarlo',
    'info-source': `el origen de los datos que no se hayan obtenido ${w.fromMe}`,
    'info-automated':
      'si se adoptan decisiones automatizadas, incluida la elaboración de perfiles, así como la lógica aplicada y las consecuencias previstas',
    'info-transfers': 'los terceros países a los que se transfieran los datos y las garantías en que se basen las transferencias',
    'unnamed-sources': ({ numbers, more }) => {
      const total = numbers.length + more
      const listed = enumerate(numbers)
      const ask = 'Solicito el nombre y los datos de contacto'
      if (total === 1)
        return `En el archivo que han facilitado, una fuente de datos sobre ${w.me} figura únicamente como número: ${listed}. ${ask} de esa fuente.`
      const told = `En el archivo que han facilitado, ${count(total)} fuentes de datos sobre ${w.me} figuran únicamente como números. ${ask} de cada una de ellas`
      return more === 0 ? `${told}: ${listed}.` : `${told}. Los números con más registros son ${listed}.`
    },

    'gap-heading': 'Datos que declara su política de privacidad',
    'gap-declares': ({ policyDate, archive }) =>
      archive
        ? `Su política de privacidad de ${date(policyDate)} menciona los siguientes tipos de datos, que el archivo facilitado no contiene o contiene solo en parte.`
        : `Su política de privacidad de ${date(policyDate)} menciona los siguientes tipos de datos.`,
    'gap-ask': `Les ruego que me indiquen, para cada uno de ellos, si tratan tales datos sobre ${w.me} y, en tal caso, que me faciliten una copia.`,
    'gap-provided': 'Datos facilitados al utilizar el servicio:',
    'gap-automatic': 'Datos recogidos automáticamente:',
    'gap-inferred': 'Datos deducidos:',
    'gap-from-others': 'Datos recibidos de terceros:',
    'gap-item': ({ id, generated, partly }) => {
      const label = declaredEs[id] ?? id
      return `${generated ? 'datos generados por el servicio: ' : ''}${label}${partly ? ' (en lo que el archivo no los contiene)' : ''}`
    },
    'gap-watch-time': 'Dentro de las interacciones con los contenidos, solicito también el tiempo durante el que se vio cada vídeo.',
    'gap-not-only-download':
      'Les ruego que no se remitan únicamente a la descarga de datos de la aplicación, ya que estos datos no figuran en ella o no figuran por completo.',

    'ask-portability-all': ({ under }) =>
      lead(under, `solicito recibir ${ported} los datos personales ${w.self ? 'que les he facilitado' : `que les ha facilitado ${w.me}`}.`),
    'ask-portability-some': ({ under }) => lead(under, `solicito recibir ${ported} ${about} en las siguientes categorías:`),
    'ask-portability-records': ({ under }) => lead(under, `solicito recibir ${ported} ${inAnnex}.`),
    'portability-format':
      'Les ruego que utilicen JSON u otro formato comparable, con una descripción de los campos y con la fecha y la hora de cada registro.',
    'portability-media': 'Les ruego que incluyan los propios vídeos, fotografías y grabaciones de sonido, y no solo enlaces a ellos.',
  }
}
