import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { placeName } from './places.ts'
import type { SpanishWords } from './words.ts'
import { count, date } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function account(w: SpanishWords): Phrasing<AccountPhrases & AnnexPhrases> {
  return {
    'account-heading': w.self ? 'Mi cuenta' : 'La cuenta',
    'account-holder': labelled(w.account ? 'Titular de la cuenta' : 'Nombre'),
    'account-username': labelled('Nombre de usuario'),
    'account-profile': labelled('Perfil'),
    'account-email': labelled('Correo electrónico de la cuenta'),
    'account-phone': labelled('Teléfono de la cuenta'),
    'account-residence': ({ residence }) => `Lugar de residencia: ${placeName(residence)}`,

    'identifiers-heading': 'Cómo localizar los datos',
    'no-account': `${w.self ? 'No tengo' : 'No existe'} cuenta en TikTok. No obstante, es posible que hayan recibido datos, por ejemplo a través de otros sitios web y aplicaciones o de anunciantes. Les ruego que los busquen con los siguientes identificadores:`,
    'identifier-email': labelled('Correo electrónico'),
    'identifier-email-sha256': labelled('Correo electrónico como hash SHA-256'),
    'identifier-phone': labelled('Número de teléfono'),
    'identifier-phone-sha256': labelled('Número de teléfono como hash SHA-256'),
    'identifier-cookie': labelled('Identificador de cookie'),
    'identifier-advertising': labelled('Identificador publicitario del dispositivo'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` de la cuenta @${name}`
      const span = first === null || last === null ? '' : `, del ${date(first)} al ${date(last)}`
      return `El archivo${of} que han facilitado contiene ${records === 1 ? 'un registro' : `${count(records)} registros`}${span}.`
    },
    'archive-annex': 'El anexo enumera las categorías, sin su contenido.',
    'archive-beyond': 'Les ruego que no se limiten a lo que figura en ese archivo.',
    'older-operator': ({ name, until }) =>
      `Una parte de los datos es anterior al ${date(until)}, cuando ${name} prestaba el servicio. Esta solicitud los comprende en la medida en que ustedes los conserven.`,

    'annex-caption': 'Anexo: los datos según el archivo',
    'annex-chosen-caption': 'Anexo: los registros a los que se refiere esta solicitud',
    'annex-list-caption': 'Anexo: los registros uno por uno',
    'annex-category': 'Categoría',
    'annex-records': 'Registros',
    'annex-period': 'Período',
    'annex-day': 'Fecha',
    'annex-entry': 'Registro',
    'annex-count': ({ count: records }) => count(records),
    'annex-span': ({ first, last }) => `del ${date(first)} al ${date(last)}`,
    'annex-on': ({ day }) => date(day),
    'annex-undated': 'sin fecha',
  }
}
