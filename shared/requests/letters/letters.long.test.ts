import { describe, expect, it } from 'vitest'
import { leadAuthority } from '../law/authorities.ts'
import type { Citation } from '../law/citation.ts'
import { jurisdictions } from '../law/jurisdictions.ts'
import { personRules } from '../law/person-rules.ts'
import { citationsOf, rightsIn } from '../law/right-in-law.ts'
import type { Residence } from '../residence.ts'
import { authoritiesFor, jurisdictionOf, residences } from '../residence.ts'
import { rights } from '../right.ts'
import { composeLetter } from './compose.ts'
import { offeredLanguages } from './languages.ts'
import type { Letter, LetterLanguage } from './letter.ts'
import { printableOf } from './printable-letter.ts'
import { letterToText } from './render/text.ts'
import type { LanguageMarks } from './testing/languages.ts'
import { marks } from './testing/languages.ts'
import type { PersonCase } from './testing/requests.ts'
import { letterFor, longDate, onePlacePerRow, personCases, persons, requestFor, textsOf, today } from './testing/requests.ts'

/**
 * Every right × residence × language × person, as a model and as text, over the languages that are registered: a new one is covered by being
 * added. What is expected stands here once more, apart from the plan that makes the letters.
 */

/** The company of each place, by the country alone. */
function companyOf({ code, parent, jurisdiction }: Residence): string {
  if (jurisdiction === 'EU' || jurisdiction === 'CH') return 'TikTok Technology Limited'
  if (code === 'GB') return 'TikTok Information Technologies UK Limited'
  return code === 'US' || parent === 'US' ? 'TikTok USDS Joint Venture LLC' : 'TikTok Pte. Ltd.'
}

/** English words that stand in no letter of another language. Words that another offered language has too are not among them. */
const english = /\b(the|and|please|you|your|which|with|from|that|this|should|whom|been|they|request|information|within)\b/i

/** What stands in English whatever the language: citations, and names of authorities and companies. */
const citations = [
  ...jurisdictions.flatMap((row) => [
    ...rightsIn(row.rights).flatMap((right) => {
      const inLaw = row.rights[right]
      return inLaw === undefined ? [] : citationsOf(inLaw)
    }),
    ...Object.values(row.provisions).flatMap((provision) => provision?.citations ?? []),
  ]),
  ...personRules.flatMap((rule) => rule.citations),
]
const namedCitations = [...new Set(citations.flatMap((citation) => (citation.law === 'named' ? [citation.text] : [])))]

function withoutNames(text: string, place: Residence): string {
  const names = [...authoritiesFor(place), leadAuthority].flatMap(({ name, nameEn }) => [name, nameEn])
  const known = [...namedCitations, ...namedCitations.map((citation) => citation.replace(/ \(([A-Za-z ]+)\)/g, ', $1')), ...names]
  return known.reduce((rest, name) => rest.replaceAll(name, ''), text)
}

interface Case {
  readonly letter: Letter
  readonly place: Residence
  readonly person: PersonCase
  readonly due: { readonly day: string | null; readonly basis: string }
}

/** What is wrong with a letter, in words; nothing when it is right. */
function faultsOf({ letter, place, person, due }: Case, mark: LanguageMarks): readonly string[] {
  const text = letterToText(printableOf(letter))
  const body = textsOf(letter)
    .flatMap(({ texts }) => texts)
    .join('\n')
  const row = jurisdictionOf(place)
  const inLaw = row.rights[letter.right]
  const faults: string[] = []
  const need = (what: string, there: boolean) => {
    if (!there) faults.push(what)
  }
  need('addressee', letter.addressee.name === companyOf(place) && text.includes(companyOf(place)))
  need('copy to Ireland', (letter.copyTo?.includes('TikTok Technology Limited') ?? false) === (place.code === 'GB'))
  need('article', articleFits(letter, place, person, mark))
  need('subject names the article', letter.law.article === null || letter.subject.replace(/ (der|dem) /g, ' ').includes(letter.law.article))
  need('date', longDate(letter.date, mark.dates(place)).test(letter.dateLine))
  need('term in words', termFits(body, row, person, due, letter, mark))
  need('computed day', due.day === null || longDate(due.day, mark.dates(place)).test(body))
  need('claims a term that nobody set', due.basis === 'statute' || !mark.mustAnswer.test(body))
  need('identifiers', person === 'without-account' ? body.includes('robin@example.org') : body.includes('@robin.m'))
  need('an account where there is none', person !== 'without-account' || !text.includes('tiktok.com/@'))
  need('the name of the person', person === 'self' || person === 'without-account' || body.includes('Kim Muster'))
  need('confirmation', mark.confirm.test(body))
  const names = authoritiesFor(place).map(({ name }) => mark.authorities?.[name] ?? name)
  need('authority', names.length === 0 || names.some((name) => body.includes(name)))
  need('an answer to the writer', body.includes('robin@example.org'))
  need('open slot', !/undefined|null|NaN|[{}]|\[object|Invalid|\$/.test(text))
  need(
    'blank text',
    textsOf(letter).every(({ texts }) => texts.length > 0 && texts.every((one) => one.trim() !== '')),
  )
  need('double space or stray sign', !/ {2}|\(\)| [,.;]|\.\.|,,|\( | \)/.test(body))
  need('threat', !mark.threats.test(text))
  need('privacy@tiktok.com', !text.includes('privacy@'))
  need('a form that nobody says', mark.unspoken?.test(body) !== true)
  need('exclamation mark', !text.includes('!'))
  need('block ids', new Set(letter.blocks.map(({ id }) => id)).size === letter.blocks.length)
  need('not in force is said', inLaw?.kind !== 'not-in-force' || person === 'deceased' || letter.law.article === null)
  return faults
}

function articleFits(letter: Letter, place: Residence, person: PersonCase, mark: LanguageMarks): boolean {
  const inLaw = jurisdictionOf(place).rights[letter.right]
  const { article } = letter.law
  if (person === 'deceased')
    return (article !== null) === (letter.right === 'portability' ? ['IT'] : ['FR', 'IT', 'ES']).includes(place.code)
  if (inLaw === undefined || inLaw.kind === 'policy-only' || inLaw.kind === 'not-in-force') return article === null
  if (article === null) return false
  const [first]: readonly Citation[] = inLaw.citations
  if (first === undefined) return false
  if (first.law !== 'named') return mark.articles[first.law].test(article)
  return article.startsWith((letter.language === 'fr' ? first.french : undefined) ?? first.text)
}

type Row = ReturnType<typeof jurisdictionOf>

/** A verified term of a statute is said in words; an unverified one never is. */
function termFits(body: string, row: Row, person: PersonCase, due: Case['due'], letter: Letter, mark: LanguageMarks): boolean {
  const term = letter.right === 'opt-out' && row.optOut !== null ? row.optOut.term : row.response?.term
  if (term === undefined || term.unit === 'business-day') return true
  const words = term.unit === 'month' ? mark.month : mark.days(term.amount)
  const set = due.day !== null && due.basis === 'statute' && term.confidence !== 'M' && person !== 'deceased'
  const inForce = ['right'].includes(row.rights[letter.right]?.kind ?? '')
  return body.includes(words) === (set && inForce)
}

function casesOf(right: (typeof rights)[number], language: LetterLanguage, places: readonly Residence[]): readonly Case[] {
  return places.flatMap((place) =>
    personCases.flatMap((person) => {
      const result = composeLetter(requestFor({ right, residence: place.code, language, ...persons[person] }), today)
      if (result.kind !== 'letter') return []
      const { due: day, dueBasis: basis } = result.deadline
      return [{ letter: result.letter, place, person, due: { day, basis } }]
    }),
  )
}

describe.each(offeredLanguages)('a letter in %s', (language) => {
  const mark = marks[language]

  it('has its marks in the table of languages', () => {
    expect(mark).toBeDefined()
  })

  it.each(rights)('for %s is whole, for every residence and person', (right) => {
    if (mark === undefined) throw new Error(`no marks for ${language}`)
    const cases = casesOf(right, language, residences)
    expect(cases.length).toBeGreaterThan(0)
    const faults = cases.flatMap((one) => faultsOf(one, mark).map((fault) => `${one.place.code} ${one.person}: ${fault}`))
    expect(faults).toEqual([])
  })

  it.each(language === 'en' ? [] : rights)('for %s has no English left in it', (right) => {
    const faults = onePlacePerRow.flatMap((place) =>
      personCases.flatMap((person) => {
        const change = { right, residence: place.code, ...persons[person] }
        const here = composeLetter(requestFor({ ...change, language }), today)
        if (here.kind !== 'letter') return []
        const twin = new Set(textsOf(letterFor({ ...change, language: 'en' })).flatMap(({ kind, texts }) => (kind === 'list' ? [] : texts)))
        return textsOf(here.letter).flatMap(({ id, kind, texts }) =>
          texts.flatMap((text) => [
            ...(kind !== 'list' && twin.has(text) ? [`${place.code} ${person} ${id}: the same as in English: ${text}`] : []),
            ...(english.test(text) && english.test(withoutNames(text, place)) ? [`${place.code} ${person} ${id}: ${text}`] : []),
          ]),
        )
      }),
    )
    expect(faults).toEqual([])
  })
})

/** Strings that break what is careless about text: markup, quotes, patterns of replacement, other scripts, and words that look like nothing. */
const naughty = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `O'Brien & Sons <b>`,
  `Robert'); DROP TABLE students;--`,
  '$& $1 $` $$',
  `$\{7*7} {{7*7}} %s %d`,
  '=1+1',
  '\\u0041 \\n \\',
  '(Art. 17) [§ 5] — “quoted” „zitiert“ «cité»',
  'Ωμέγα Ж 漢字 한글 العربية עברית',
  '👩‍👩‍👧‍👦 🇺🇳 é ñ',
  'null undefined NaN',
  '../../etc/passwd',
  'ﬁﬂ ẞß İı',
]

describe.each(offeredLanguages)('what people type in a letter in %s', (language) => {
  it.each(naughty)('comes back as text: %s', (string) => {
    for (const right of rights)
      for (const place of onePlacePerRow) {
        const result = composeLetter(
          requestFor({
            right,
            residence: place.code,
            language,
            principal: { kind: 'client', name: `${string} 1`, proof: 'later' },
            identity: { name: `${string} 2`, username: 'robin', address: [`${string} 3`] },
            scope: {
              kind: 'records',
              records: [{ category: 'searches', name: `${string} 4`, day: today, entry: `${string} 5` }],
              list: true,
            },
            corrections: [{ held: `${string} 6`, correct: `${string} 7` }],
            objectionReason: `${string} 8`,
            reference: `${string} 9`,
            address: { kind: 'own', lines: [`${string} 10`] },
            channel: 'post',
          }),
          today,
        )
        if (result.kind === 'right-not-in-law') continue
        if (result.kind !== 'letter') throw new Error(JSON.stringify(result))
        const text = letterToText(printableOf(result.letter))
        const always = [1, 2, 3, 9, 10]
        const listed = ['erasure', 'access', 'portability', 'restriction'].includes(right) ? [4, 5] : []
        const corrected = right === 'rectification' ? [6, 7] : []
        for (const slot of [...always, ...listed, ...corrected]) expect(text, `${right} ${place.code}`).toContain(`${string} ${slot}`)
      }
  })
})
