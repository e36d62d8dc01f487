import type { ArticleLaw } from '../../law/citation.ts'
import type { Residence } from '../../residence.ts'
import type { LetterLanguage } from '../letter.ts'

/**
 * By what the tests recognise a language, written apart from its phrases.
 * - `dates`: the tag with which `Intl` writes a day as a letter of this language from this place does.
 * - `articles`: the form of the articles of each law, from the first sign to the last.
 * - `month`, `days`: how the terms are said.
 * - `confirm`: the request for confirmation.
 * - `mustAnswer`: words that claim a term where nobody set one. `threats`: words that no letter uses.
 */
export interface LanguageMarks {
  readonly dates: (place: Residence) => string
  readonly articles: Readonly<Record<ArticleLaw, RegExp>>
  readonly month: string
  readonly days: (amount: number) => string
  readonly confirm: RegExp
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
      'quebec-act': /^Loi sur la protection des renseignements personnels dans le secteur privé du Québec$/,
      appi: /^article \d+ de la loi japonaise .* \(APPI\)$/,
      pipa: /^article \d+(, paragraphe 1,)? de la loi coréenne .* \(PIPA\)$/,
      kvkk: /^(article 7 et )?article 11(, paragraphe 1, point e\),)? de la loi turque .* \(KVKK\)$/,
    },
    month: 'd’un mois à compter de la réception',
    days: (amount) => `de ${amount} jours à compter de la réception`,
    confirm: /me confirmer par écrit/,
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
    mustAnswer: /moet[^.]*antwoorden/i,
    threats: /\b(boete|schadevergoeding|rechter|rechtbank|dagvaard|aangifte)/i,
  },
}
