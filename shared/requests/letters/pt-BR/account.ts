import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { placeName } from './places.ts'
import type { BrazilianWords } from './words.ts'
import { count, date } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function account(w: BrazilianWords): Phrasing<AccountPhrases & AnnexPhrases> {
  return {
    'account-heading': w.self ? 'Minha conta' : 'A conta',
    'account-holder': labelled(w.account ? 'Titular da conta' : 'Nome'),
    'account-username': labelled('Nome de usuário'),
    'account-profile': labelled('Perfil'),
    'account-email': labelled('E-mail da conta'),
    'account-phone': labelled('Telefone da conta'),
    'account-residence': ({ residence }) => `Local de residência: ${placeName(residence)}`,

    'identifiers-heading': 'Como localizar os dados',
    'no-account': `${w.self ? 'Não tenho' : 'Não existe'} conta no TikTok. Mesmo assim, é possível que a empresa tenha recebido dados, por exemplo por meio de outros sites e aplicativos ou de anunciantes. Peço que os busquem com os seguintes identificadores:`,
    'identifier-email': labelled('E-mail'),
    'identifier-email-sha256': labelled('E-mail em forma de hash SHA-256'),
    'identifier-phone': labelled('Número de telefone'),
    'identifier-phone-sha256': labelled('Número de telefone em forma de hash SHA-256'),
    'identifier-cookie': labelled('Identificador de cookie'),
    'identifier-advertising': labelled('Identificador de publicidade do dispositivo'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` da conta @${name}`
      const span = first === null || last === null ? '' : `, de ${date(first)} a ${date(last)}`
      return `O arquivo${of} disponibilizado pela empresa contém ${records === 1 ? 'um registro' : `${count(records)} registros`}${span}.`
    },
    'archive-annex': 'O anexo relaciona as categorias, sem o respectivo conteúdo.',
    'archive-beyond': 'Peço que não se limitem ao que consta desse arquivo.',
    'older-operator': ({ name, until }) =>
      `Parte dos dados é anterior a ${date(until)}, quando o serviço era prestado por ${name}. Esta solicitação os abrange, na medida em que estejam hoje sob a guarda da empresa.`,

    'annex-caption': 'Anexo: os dados conforme o arquivo',
    'annex-chosen-caption': 'Anexo: os registros a que se refere esta solicitação',
    'annex-list-caption': 'Anexo: os registros um a um',
    'annex-category': 'Categoria',
    'annex-records': 'Registros',
    'annex-period': 'Período',
    'annex-day': 'Data',
    'annex-entry': 'Registro',
    'annex-count': ({ count: records }) => count(records),
    'annex-span': ({ first, last }) => `de ${date(first)} a ${date(last)}`,
    'annex-on': ({ day }) => date(day),
    'annex-undated': 'sem data',
  }
}
