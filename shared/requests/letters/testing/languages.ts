import type { ArticleLaw } from '../../law/citation.ts'
import type { Residence } from '../../residence.ts'
import type { LetterLanguage } from '../letter.ts'

/**
 * By what the tests recognise a language, written apart from its phrases.
 * - `dates`: the tag with which `Intl` writes a day as a letter of this language from this place does.
 * - `articles`: the form of the articles of each law, from the first sign to the last.
 * - `month`, `days`: how the terms are said.
 * - `confirm`: the request for confirmation.
 * - `authorities`: what an authority is called in this language, by its name in the table of law, where the two differ.
 * - `unspoken`: forms that nobody says, such as a preposition and an article that should have become one word.
 * - `mustAnswer`: words that claim a term where nobody set one. `threats`: words that no letter uses.
 */
export interface LanguageMarks {
  readonly dates: (place: Residence) => string
  readonly articles: Readonly<Record<ArticleLaw, RegExp>>
  readonly month: string
  readonly days: (amount: number) => string
  readonly confirm: RegExp
  readonly authorities?: Readonly<Record<string, string>>
  readonly unspoken?: RegExp
  readonly mustAnswer: RegExp
  readonly threats: RegExp
}

/** A language that is offered and has no marks here fails its tests. */
export const marks: Readonly<Partial<Record<LetterLanguage, LanguageMarks>>> = {
  en: {
    dates: ({ code, parent }) => (code === 'US' || parent === 'US' ? 'en-US' : 'en-GB'),
    articles: {
      gdpr: /^Article \d+(\(\d+\))?( and \(\d+\))? GDPR$/,
      'uk-gdpr': /^Article \d+(\(\d+\))?( and \(\d+\))? UK GDPR$/,
      fadp: /^Articles? \d+.* FADP$/,
      lgpd: /^Article 18, [^,]+, LGPD$/,
      'quebec-act': /^the Act respecting the protection of personal information in the private sector \(Quebec\)$/,
      appi: /^Article \d+ APPI$/,
      pipa: /^Article \d+(\(1\))? PIPA$/,
      kvkk: /^Articles? (7 and )?11(\(1\)\(e\))? KVKK \(Law No\. 6698\)$/,
    },
    month: 'one month from receipt',
    days: (amount) => `${amount} calendar days from receipt`,
    confirm: /confirm to me in writing/,
    mustAnswer: /must answer/i,
    threats: /\b(fines?|penalt|damages|sue|lawsuit|court of law|prosecut)/i,
  },
  de: {
    dates: () => 'de-DE',
    articles: {
      gdpr: /^Art\. \d+( Abs\. \d+)? DSGVO$/,
      'uk-gdpr': /^Art\. \d+( Abs\. \d+)? UK GDPR$/,
      fadp: /^Art\. \d+( Abs\. \d+)?( Bst\. [a-z])?( und Art\. 32 Abs\. 2)? DSG$/,
      lgpd: /^Art\. 18 (§ 2|Nr\. [IVX]+( und Nr\. [IVX]+)?) LGPD$/,
      'quebec-act': /^Loi sur la protection des renseignements personnels dans le secteur privé \(Québec\)$/,
      appi: /^Art\. \d+ APPI$/,
      pipa: /^Art\. \d+( Abs\. 1)? PIPA$/,
      kvkk: /^(Art\. 7 und )?Art\. 11( Abs\. 1 Buchst\. e)? KVKK$/,
    },
    month: 'innerhalb eines Monats nach Eingang',
    days: (amount) => `innerhalb von ${amount} Kalendertagen nach Eingang`,
    confirm: /bestätigen Sie mir in Textform/,
    mustAnswer: /müssen[^.]*antworten/i,
    threats: /(Bußgeld|Bussgeld|Schadensersatz|Schadenersatz|verklag|\bKlage\b|\bGericht\b)/i,
  },
  fr: {
    dates: () => 'fr-FR',
    articles: {
      gdpr: /^article \d+(, paragraphe \d+,)? du RGPD$/,
      'uk-gdpr': /^article \d+(, paragraphe \d+,)? du UK GDPR$/,
      fadp: /^art\. \d+(, al\. \d+)?(, let\. [a-z])?(, et art\. 32, al\. 2)?,? LPD$/,
      lgpd: /^article 18, (§ 2|[IVX]+( et [IVX]+)?), de la LGPD$/,
      'quebec-act': /^Loi sur la protection des renseignements personnels dans le secteur privé, RLRQ, c\. P-39\.1$/,
      appi: /^article \d+ de la loi japonaise .* \(APPI\)$/,
      pipa: /^article \d+(, paragraphe 1,)? de la loi coréenne .* \(PIPA\)$/,
      kvkk: /^(article 7 et )?article 11(, paragraphe 1, point e\),)? de la loi turque .* \(KVKK\)$/,
    },
    month: 'd’un mois à compter de la réception',
    days: (amount) => `de ${amount} jours à compter de la réception`,
    confirm: /me confirmer par écrit/,
    authorities: {
      'Gegevensbeschermingsautoriteit / Autorité de protection des données': 'Autorité de protection des données (APD)',
      'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)':
        'Préposé fédéral à la protection des données et à la transparence (PFPDT)',
      'Office of the Privacy Commissioner of Canada': 'Commissariat à la protection de la vie privée du Canada',
    },
    unspoken: /\b(de|à) les? \p{Ll}|\bde du |\bcelle du lieu de résidence,/u,
    mustAnswer: /devez[^.]*répondre/i,
    threats: /\b(amendes?|dommages|poursuites|tribunal|plainte|assign)/i,
  },
  it: {
    dates: () => 'it-IT',
    articles: {
      gdpr: /^art\. \d+(, par\. \d+,)? del GDPR \(Regolamento \(UE\) 2016\/679\)$/,
      'uk-gdpr': /^art\. \d+(, par\. \d+,)? dello UK GDPR$/,
      fadp: /^art\. \d+( cpv\. \d+)?( lett\. [a-z])?( e art\. 32 cpv\. 2)? LPD$/,
      lgpd: /^art\. 18, (§ 2|[IVX]+( e [IVX]+)?), della LGPD$/,
      'quebec-act': /^legge del Québec sulla protezione delle informazioni personali nel settore privato$/,
      appi: /^art\. \d+ della legge giapponese .* \(APPI\)$/,
      pipa: /^art\. \d+(, par\. 1,)? della legge sudcoreana .* \(PIPA\)$/,
      kvkk: /^(art\. 7 e )?art\. 11(, par\. 1, lett\. e\),)? della legge turca .* \(KVKK\)$/,
    },
    month: 'entro un mese dal ricevimento',
    days: (amount) => `${amount} giorni dal ricevimento`,
    confirm: /confermarmi per iscritto/,
    authorities: {
      'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)':
        'Incaricato federale della protezione dei dati e della trasparenza (IFPDT)',
    },
    mustAnswer: /dovete[^.]*rispondere/i,
    threats: /\b(multa|sanzion|risarcimento|danni|tribunale|querela|denuncia)/i,
  },
  nl: {
    dates: () => 'nl-NL',
    articles: {
      gdpr: /^artikel \d+(, lid \d+,)? AVG$/,
      'uk-gdpr': /^artikel \d+(, lid \d+,)? UK GDPR$/,
      fadp: /^artikel \d+(, lid \d+)?(, onder [a-z])?(, en artikel 32, lid 2)?,? van de Zwitserse wet .* \(FADP\)$/,
      lgpd: /^artikel 18, (§ 2|[IVX]+( en [IVX]+)?), LGPD$/,
      'quebec-act': /^de wet van Quebec op de bescherming van persoonsgegevens in de particuliere sector$/,
      appi: /^artikel \d+ van de Japanse wet .* \(APPI\)$/,
      pipa: /^artikel \d+(, lid 1,)? van de Zuid-Koreaanse wet .* \(PIPA\)$/,
      kvkk: /^(artikel 7 en )?artikel 11(, lid 1, onder e,)? van de Turkse wet .* \(KVKK\)$/,
    },
    month: 'binnen één maand na ontvangst',
    days: (amount) => `${amount} dagen vanaf de ontvangst`,
    confirm: /mij schriftelijk te bevestigen/,
    authorities: { 'Gegevensbeschermingsautoriteit / Autorité de protection des données': 'Gegevensbeschermingsautoriteit' },
    mustAnswer: /moet[^.]*antwoorden/i,
    threats: /\b(boete|schadevergoeding|rechter|rechtbank|dagvaard|aangifte)/i,
  },
  es: {
    dates: () => 'es-ES',
    articles: {
      gdpr: /^artículo \d+(, apartados? \d+( y \d+)?,)? del RGPD$/,
      'uk-gdpr': /^artículo \d+(, apartados? \d+( y \d+)?,)? del UK GDPR$/,
      fadp: /^artículos? \d+.* de la Ley Federal suiza de Protección de Datos$/,
      lgpd: /^artículo 18, (§ 2|incisos? [IVX]+( y [IVX]+)?), de la LGPD$/,
      'quebec-act': /^Ley de Quebec sobre la protección de la información personal en el sector privado$/,
      appi: /^artículo \d+ de la APPI$/,
      pipa: /^artículo \d+(, apartado 1,)? de la PIPA$/,
      kvkk: /^artículos? (7 y )?11(, apartado 1, letra e\),)? de la Ley turca 6698 \(KVKK\)$/,
    },
    month: 'en el plazo de un mes a partir de la recepción',
    days: (amount) => `en el plazo de ${amount} días naturales a partir de su recepción`,
    confirm: /confirmen por escrito/,
    unspoken: /\b(de|a) el \p{Ll}/u,
    mustAnswer: /deben responder/i,
    threats: /(\bmulta|sanción|sanciones|indemniza|demanda judicial|querella|juzgado|tribunales)/i,
  },
  'pt-PT': {
    dates: () => 'pt-PT',
    articles: {
      gdpr: /^artigo \d+\.º(, n\.(º|os) \d+( e \d+)?,)? do RGPD$/,
      'uk-gdpr': /^artigo \d+\.º(, n\.(º|os) \d+( e \d+)?,)? do UK GDPR$/,
      fadp: /^artigos? \d+\.º.* da Lei Federal suíça sobre a Proteção de Dados$/,
      lgpd: /^artigo 18\.º, (§ 2\.º|incisos? [IVX]+( e [IVX]+)?), da LGPD$/,
      'quebec-act': /^Lei do Quebeque sobre a proteção das informações pessoais no setor privado$/,
      appi: /^artigo \d+\.º da APPI$/,
      pipa: /^artigo \d+\.º(, n\.º 1,)? da PIPA$/,
      kvkk: /^artigos? (7\.º e )?11\.º(, n\.º 1, alínea e\),)? da Lei turca n\.º 6698 \(KVKK\)$/,
    },
    month: 'no prazo de um mês a contar da data de receção',
    days: (amount) => `no prazo de ${amount} dias de calendário a contar da sua receção`,
    confirm: /confirmem por escrito/,
    unspoken: /\b(de|em|por) (o|a|os|as) \p{Ll}|\b(a o|a os) \p{Ll}/u,
    mustAnswer: /deve(m)? (ser dada|responder)/i,
    threats: /(\bmulta|\bcoima|sanção|sanções|indemniza|queixa-crime|ação judicial|tribunais)/i,
  },
  'pt-BR': {
    dates: () => 'pt-BR',
    articles: {
      gdpr: /^art\. \d+(\(\d+\))?( e \(\d+\))? do GDPR$/,
      'uk-gdpr': /^art\. \d+(\(\d+\))?( e \(\d+\))? do UK GDPR$/,
      fadp: /^arts?\. \d+.* da Lei Federal suíça de Proteção de Dados$/,
      lgpd: /^art\. 18, (§ 2º|[IVX]+( e [IVX]+)?), da LGPD$/,
      'quebec-act': /^Lei do Quebec sobre a proteção de informações pessoais no setor privado$/,
      appi: /^art\. \d+ da APPI$/,
      pipa: /^art\. \d+(\(1\))? da PIPA$/,
      kvkk: /^arts?\. (7 e )?11(\(1\)\(e\))? da Lei turca nº 6698 \(KVKK\)$/,
    },
    month: 'no prazo de um mês a contar do recebimento',
    days: (amount) => `no prazo de ${amount} dias corridos a contar do seu recebimento`,
    confirm: /confirmem por escrito/,
    unspoken: /\b(de|em|por) (o|a|os|as) \p{Ll}|\b(a o|a os) \p{Ll}/u,
    mustAnswer: /deve(m)? (ser respondida|responder)/i,
    threats: /(\bmulta|sanção|sanções|indeniza|queixa-crime|ação judicial|tribunais)/i,
  },
  pl: {
    dates: () => 'pl-PL',
    articles: {
      gdpr: /^art\. \d+( ust\. \d+( i \d+)?)? RODO$/,
      'uk-gdpr': /^art\. \d+( ust\. \d+( i \d+)?)? UK GDPR$/,
      fadp: /^art\. \d+.* szwajcarskiej ustawy federalnej o ochronie danych$/,
      lgpd: /^art\. 18 (§ 2|pkt [IVX]+( i [IVX]+)?) LGPD$/,
      'quebec-act': /^Loi sur la protection des renseignements personnels dans le secteur privé \(Québec\)$/,
      appi: /^art\. \d+ APPI$/,
      pipa: /^art\. \d+( ust\. 1)? PIPA$/,
      kvkk: /^(art\. 7 i )?art\. 11( ust\. 1 lit\. e)? tureckiej ustawy nr 6698 \(KVKK\)$/,
    },
    month: 'w terminie jednego miesiąca od otrzymania',
    days: (amount) => `w terminie ${amount} dni kalendarzowych od jego otrzymania`,
    confirm: /potwierdzenie na piśmie/,
    authorities: { 'Urząd Ochrony Danych Osobowych': 'Prezes Urzędu Ochrony Danych Osobowych' },
    unspoken: /(^|\s)(z (szcz|współ|wz)|w (współ|wz)|od mnie\b)/m,
    mustAnswer: /(muszą Państwo odpowiedzieć|odpowiedzi na wniosek należy udzielić)/i,
    threats: /(grzywn|kar[ayę] pienięż|odszkodowan|pozew|pozwać|pozwem|sądow|do sądu)/i,
  },
}
