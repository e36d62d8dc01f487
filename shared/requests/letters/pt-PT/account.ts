import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { placeName } from './places.ts'
import type { PortugueseWords } from './words.ts'
import { count, date } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function account(w: PortugueseWords): Phrasing<AccountPhrases & AnnexPhrases> {
  return {
    'account-heading': w.self ? 'A minha conta' : 'A conta',
    'account-holder': labelled(w.account ? 'Titular da conta' : 'Nome'),
    'account-username': labelled('Nome de utilizador'),
    'account-profile': labelled('Perfil'),
    'account-email': labelled('Correio eletrónico da conta'),
    'account-phone': labelled('Telefone da conta'),
    'account-residence': ({ residence }) => `Local de residência: ${placeName(residence)}`,

    'identifiers-heading': 'Como localizar os dados',
    'no-account': `${w.self ? 'Não tenho' : 'Não existe'} conta no TikTok. Ainda assim, é possível que tenham recebido dados, por exemplo através de outros sítios Web e aplicações ou de anunciantes. Agradeço que os procurem com os seguintes identificadores:`,
    'identifier-email': labelled('Correio eletrónico'),
    'identifier-email-sha256': labelled('Correio eletrónico em forma de hash SHA-256'),
    'identifier-phone': labelled('Número de telefone'),
    'identifier-phone-sha256': labelled('Número de telefone em forma de hash SHA-256'),
    'identifier-cookie': labelled('Identificador de cookie'),
    'identifier-advertising': labelled('Identificador de publicidade do dispositivo'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` da conta @${name}`
      const span = first === null || last === null ? '' : `, de ${date(first)} a ${date(last)}`
      return `O arquivo${of} que disponibilizaram contém ${records === 1 ? 'um registo' : `${count(records)} registos`}${span}.`
    },
    'archive-annex': 'O anexo enumera as categorias, sem o respetivo conteúdo.',
    'archive-beyond': 'Agradeço que não se limitem ao que consta desse arquivo.',
    'older-operator': ({ name, until }) =>
      `Parte dos dados é anterior a ${date(until)}, quando o serviço era prestado por ${name}. Este pedido abrange-os, na medida em que os conservem.`,

    'annex-caption': 'Anexo: os dados segundo o arquivo',
    'annex-chosen-caption': 'Anexo: os registos a que se refere este pedido',
    'annex-list-caption': 'Anexo: os registos um a um',
    'annex-category': 'Categoria',
    'annex-records': 'Registos',
    'annex-period': 'Período',
    'annex-day': 'Data',
    'annex-entry': 'Registo',
    'annex-count': ({ count: records }) => count(records),
    'annex-span': ({ first, last }) => `de ${date(first)} a ${date(last)}`,
    'annex-on': ({ day }) => date(day),
    'annex-undated': 'sem data',
  }
}
