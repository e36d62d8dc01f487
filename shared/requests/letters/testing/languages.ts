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
}
