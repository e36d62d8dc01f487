import { describe, expect, it } from 'vitest'
import { authoritiesOf } from '../law/authorities.ts'
import type { Citation } from '../law/citation.ts'
import { citing } from '../law/citation.ts'
import { eeaCountries, germanLaender } from '../places.ts'
import { residenceByCode, residences } from '../residence.ts'
import { composeLetter } from './compose.ts'
import { offeredLanguages, tongueOf } from './languages.ts'
import type { Letter, LetterLanguage } from './letter.ts'
import type { PhraseId } from './phrases/phrases.ts'
import { printableOf } from './printable-letter.ts'
import { letterToJson } from './render/json.ts'
import { letterToText } from './render/text.ts'
import { letterForWebForm } from './render/web-form.ts'
import type { LetterRequest } from './request.ts'
import { marks } from './testing/languages.ts'

const today = '2026-11-23'
const plain: LetterRequest = {
  right: 'erasure',
  residence: 'DE',
  language: 'de',
  channel: 'form',
  date: today,
  scope: { kind: 'all' },
  principal: { kind: 'self' },
  identity: { name: 'Erika Mustermann', username: '@erika.m', email: 'erika@example.org' },
}
const categories = {
  kind: 'categories',
  categories: [
    { id: 'watch-history', name: 'Verlauf' },
    { id: 'searches', name: 'Suchen' },
  ],
} as const
const archive = {
  accountName: 'erika.m',
  records: 12345,
  first: '2021-03-01',
  last: '2026-11-20',
  categories: [
    { id: 'watch-history', name: 'Verlauf', count: 12000, first: '2021-03-01', last: '2026-11-20' },
    { id: 'profile', name: 'Profil', count: 345, first: null, last: null },
  ],
} as const

function letter(change: Partial<LetterRequest>): Letter {
  const result = composeLetter({ ...plain, ...change }, today)
  if (result.kind !== 'letter') throw new Error(JSON.stringify(result))
  return result.letter
}
const text = (change: Partial<LetterRequest>) => letterToText(printableOf(letter(change)))

/** How a language cites an article, and what it says where no facts are needed, for somebody who writes for themselves. */
function bookOf(language: LetterLanguage, residence: string) {
  const place = residenceByCode(residence)
  if (place === null) throw new Error(residence)
  const { cite, phrases } = tongueOf(language).book({ place, person: 'self', account: true })
  return {
    cite: (citation: Citation) => cite([citation]),
    fixed: (id: PhraseId) => {
      const phrase = phrases[id]
      if (typeof phrase !== 'string') throw new Error(`${id} needs facts`)
      return phrase
    },
  }
}

/** One place of each row of law, and all of the rows whose letters are the oldest. */
const covered = residences.filter(({ code }) =>
  ['DE', 'DE-BE', 'IE', 'GR', 'FR', 'GB', 'US-CA', 'US-IA', 'CH', 'BR', 'AU', 'IN', 'US-NY', 'ID'].includes(code),
)

/** Every letter that can be made, over place, language, channel, scope and with or without an archive. */
function everyLetter(): readonly { readonly label: string; readonly letter: Letter }[] {
  return covered.flatMap(({ code }) =>
    offeredLanguages.flatMap((language) =>
      (['form', 'post'] as const).flatMap((channel) =>
        [{ kind: 'all' } as const, categories].flatMap((scope) =>
          [{}, { archive }].map((withArchive) => ({
            label: `${code} ${language} ${channel} ${scope.kind} ${'archive' in withArchive}`,
            letter: letter({ residence: code, language, channel, scope, ...withArchive }),
          })),
        ),
      ),
    ),
  )
}

describe('a letter from the EEA', () => {
  it.each([...eeaCountries, ...germanLaender.map(([code]) => code)])(
    'from %s names the right company, article and authority',
    (residence) => {
      for (const language of offeredLanguages) {
        const made = letter({ residence, language })
        const words = letterToText(printableOf(made))
        expect(made.addressee).toMatchObject({
          name: 'TikTok Technology Limited',
          lines: ['10 Earlsfort Terrace', 'Dublin', 'D02 T380', 'Ireland'],
        })
        expect(made.law).toEqual({ code: 'EU', article: bookOf(language, residence).cite(citing('gdpr')(17)) })
        expect(made.subject).toContain(made.law.article)
        expect(words).toContain('Data Protection Commission')
        const [own] = authoritiesOf(residence)
        const name = own?.name ?? 'Data Protection Commission'
        expect(words).toContain(marks[language]?.authorities?.[name] ?? name)
        expect(made.copyTo).toBeNull()
        expect(made.paper).toBe('A4')
      }
    },
  )

  it('speaks of the authority of the Land where Germany alone is named', () => {
    expect(text({})).toContain('Aufsichtsbehörde meines Bundeslandes')
    expect(text({ language: 'en' })).toContain('data protection authority of my Land')
  })

  it('says the term in words and the computed day as the expected one', () => {
    expect(text({})).toContain('innerhalb eines Monats nach Eingang')
    expect(text({})).toContain('voraussichtlich am 23. Dezember 2026')
    expect(text({ language: 'en' })).toContain('one month from receipt')
    expect(text({ language: 'en' })).toContain('expected to end on 23 December 2026')
    // Three working days in the post, then one month: 26 December is a Saturday, 28 December a working day in Ireland.
    expect(text({ channel: 'post' })).toContain('am 26. November 2026 zu, endet diese Frist voraussichtlich am 28. Dezember 2026')
  })

  it('withdraws consent and objects in sentences of their own, each with its article', () => {
    const articles = (change: Partial<LetterRequest>) => {
      const block = (id: string) => letter(change).blocks.find((candidate) => candidate.id === id)
      return ['consent', 'objection', 'marketing'].map((id) => {
        const found = block(id)
        return found?.kind === 'paragraph' ? (found.text.match(/(Art\.|Article) (7|21)[^)]*/)?.[0] ?? '') : ''
      })
    }
    expect(articles({ language: 'en' })).toEqual(['Article 7(3', 'Article 21(1', 'Article 21(2'])
    expect(articles({})).toEqual(['Art. 7 Abs. 3 DSGVO', 'Art. 21 Abs. 1 DSGVO', 'Art. 21 Abs. 2 und 3 DSGVO'])
  })

  it('asks for recipients, confirmation, exceptions one by one, and copies in Duets', () => {
    const words = text({ language: 'en' })
    for (const part of [
      'Article 19 GDPR',
      'Article 17(2) GDPR',
      'confirm to me in writing',
      'separately for each kind of data',
      'Duets and Stitches',
      'Article 12(6) GDPR',
    ]) {
      expect(words).toContain(part)
    }
  })

  it('carries the person’s own reason where they give one', () => {
    expect(text({ objectionReason: 'Ich bin Lehrerin.' })).toContain('Ich bin Lehrerin.')
    expect(text({ objectionReason: 'Ich bin Lehrerin.' })).not.toContain('Rückschlüsse')
  })

  it('goes to the other Irish office, or to the person’s own lines, when they choose so', () => {
    expect(letter({ address: { kind: 'office', index: 1 } }).addressee.lines[0]).toBe('The Sorting Office')
    expect(letter({ address: { kind: 'own', lines: ['Elsewhere 1', '', 'Dublin'] } }).addressee.lines).toEqual(['Elsewhere 1', 'Dublin'])
  })
})

describe('a letter from the United Kingdom', () => {
  it('goes to the British company with a copy to the Irish one, under the UK GDPR', () => {
    for (const language of offeredLanguages) {
      const made = letter({ residence: 'GB', language })
      expect(made.addressee.name).toBe('TikTok Information Technologies UK Limited')
      expect(made.copyTo).toContain('TikTok Technology Limited')
      expect(letterForWebForm(made).text).toContain('TikTok Technology Limited')
      expect(made.law.article).toBe(bookOf(language, 'GB').cite(citing('uk-gdpr')(17)))
      expect(letterToText(printableOf(made))).toContain('Information Commissioner’s Office')
      // One law per residence: neither the GDPR nor its authority.
      expect(letterToText(printableOf(made))).not.toMatch(/(?<!UK )GDPR|DSGVO|RGPD|RODO|AVG|Data Protection Commission/)
    }
  })
})

describe('a letter from California', () => {
  it('goes to the joint venture, states the residence, and opts out of sale and sharing', () => {
    for (const language of offeredLanguages) {
      const made = letter({ residence: 'US-CA', language })
      const words = letterToText(printableOf(made))
      expect(made.addressee).toMatchObject({ name: 'TikTok USDS Joint Venture LLC' })
      expect(made.addressee.lines).toContain('5800 Bristol Parkway, Suite 300')
      expect(made.law.article).toBe('Cal. Civ. Code § 1798.105 (CCPA)')
      expect(made.paper).toBe('Letter')
      for (const part of ['§ 1798.120', '§ 7021(a)', 'California Privacy Protection Agency', 'Attorney General of California'])
        expect(words).toContain(part)
      expect(words).not.toMatch(/GDPR|DSGVO|RGPD|RODO|AVG|TikTok Inc\./)
    }
    expect(text({ residence: 'US-CA', language: 'en' })).toContain('within 10 business days, which I expect to be by December 9, 2026')
    expect(text({ residence: 'US-CA', language: 'en' })).toContain('45 calendar days from receipt')
    expect(text({ residence: 'US-CA', language: 'en' })).toContain('expected to end on January 7, 2027')
  })

  it('names the former company only where the archive reaches back to its time', () => {
    expect(text({ residence: 'US-CA', language: 'en', archive })).toContain(
      'before January 22, 2026, when TikTok Inc. operated the service',
    )
    expect(text({ residence: 'US-CA', language: 'en', archive: { ...archive, first: '2026-01-22' } })).not.toContain('TikTok Inc.')
    expect(text({ residence: 'DE', archive })).not.toContain('TikTok Inc.')
  })

  it('leaves out every number that was not verified', () => {
    // The list of exceptions and the place of the duty towards recipients are general knowledge only.
    expect(text({ residence: 'US-CA', language: 'en' })).not.toMatch(/1798\.105\(|1798\.145/)
  })
})

describe('a letter from elsewhere', () => {
  it('is made for every place, and claims no article where none was researched', () => {
    for (const place of residences) {
      const made = letter({ residence: place.code, language: 'en' })
      expect(made.law.article === null, place.code).toBe(['ROW', 'US-XX', 'IN'].includes(place.jurisdiction))
    }
  })
})

describe('every letter that can be made', () => {
  const all = everyLetter()

  it('has no open slot, no empty block, no threat and no invented address', () => {
    expect(all.length).toBe(covered.length * offeredLanguages.length * 8)
    for (const { label, letter: made } of all) {
      const words = letterToText(printableOf(made))
      expect(words, label).not.toMatch(/undefined|null|NaN|[{}]|\[object|Invalid|privacy@/)
      expect(words, label).not.toMatch(/\b(fine|penalty|damages|sue|court|Bußgeld|Schadensersatz|Klage|Gericht)\b/)
      for (const block of made.blocks) {
        const parts =
          block.kind === 'list'
            ? block.items
            : block.kind === 'table'
              ? [block.caption, ...block.columns, ...block.rows.flat()]
              : [block.text]
        expect(parts.length, label).toBeGreaterThan(0)
        for (const part of parts) expect(part.trim(), `${label} ${block.id}`).not.toBe('')
      }
      expect(new Set(made.blocks.map(({ id }) => id)).size, label).toBe(made.blocks.length)
    }
  })

  it('names the account, asks for confirmation, and gives its facts with their sources', () => {
    for (const { label, letter: made } of all) {
      const words = letterToText(printableOf(made))
      for (const part of [
        '@erika.m',
        'https://www.tiktok.com/@erika.m',
        'erika@example.org',
        'Erika Mustermann',
        made.law.article ?? '',
        made.subject,
        made.dateLine,
      ]) {
        expect(words, label).toContain(part)
      }
      expect(words, label).toContain(bookOf(made.language, made.residence).fixed('answer-intro'))
      expect(made.facts.length, label).toBeGreaterThan(3)
      for (const { fact, source, checked } of made.facts)
        expect(
          [fact, source, checked].every((part) => part.trim() !== ''),
          label,
        ).toBe(true)
    }
  })

  it('is signed by hand only when posted', () => {
    for (const { letter: made } of all) expect(made.signed).toBe(made.channel === 'post')
  })

  it('fits the web form whole', () => {
    for (const { label, letter: made } of all) expect(letterForWebForm(made).omitted, label).toEqual([])
  })

  it('shares no sentence with its English twin', () => {
    // The block about complaints carries the official name of an authority, which may be English.
    const sentences = (made: Letter) =>
      made.blocks.flatMap((block) =>
        (block.kind === 'paragraph' || block.kind === 'heading') && block.id !== 'complaint' ? [block.text] : [],
      )
    for (const { code } of covered) {
      const english = new Set(sentences(letter({ residence: code, language: 'en' })))
      for (const language of offeredLanguages.filter((other) => other !== 'en')) {
        for (const sentence of sentences(letter({ residence: code, language }))) {
          expect(english.has(sentence), sentence).toBe(false)
          expect(sentence).not.toMatch(/\b(the|and|please|you|your|my)\b/)
        }
      }
    }
  })
})

describe('a letter about chosen categories', () => {
  it('lists them and does not close the account', () => {
    const words = text({ scope: categories })
    for (const part of ['- Verlauf\n- Suchen', 'Die Schließung des Kontos beantrage ich damit nicht.']) expect(words).toContain(part)
    expect(words).not.toContain('nicht länger nutzen')
  })
})

describe('a letter with an open archive', () => {
  it('says what is held and carries an annex of counts and periods, without content', () => {
    const words = text({ archive })
    expect(words).toContain('12.345 Datensätze aus der Zeit vom 1. März 2021 bis zum 20. November 2026')
    expect(words).toMatch(/Verlauf {4}12\.000 {6}1\. März 2021 bis 20\. November 2026\nProfil {5}345 {9}ohne Datum/)
  })
})

describe('a letter as data', () => {
  it('has the keys of the command, and the body without addresses', () => {
    const result = composeLetter(plain, today)
    if (result.kind !== 'letter') throw new Error(result.kind)
    const json = letterToJson(result.letter, { ...result.deadline, received: result.received, assumption: 'that day' })
    expect(json).toMatchObject({
      law: { code: 'EU', article: 'Art. 17 DSGVO' },
      addressee: { name: 'TikTok Technology Limited', address: '10 Earlsfort Terrace, Dublin, D02 T380, Ireland', channel: 'form' },
      deadline: { due: '2026-12-23', dueBasis: 'statute', remindAt: '2026-12-24' },
      language: 'de',
    })
    expect(json.body.startsWith('Sehr geehrte Damen und Herren,')).toBe(true)
    expect(json.body).not.toContain('Earlsfort')
  })
})
