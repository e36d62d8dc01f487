import { describe, expect, it } from 'vitest'
import { composeLetter } from './compose.ts'
import type { LetterLanguage } from './letter.ts'
import { printableOf } from './printable-letter.ts'
import { letterToText } from './render/text.ts'
import type { LetterRequest } from './request.ts'
import { letterFor, requestFor, today } from './testing/requests.ts'

type Ask = Partial<LetterRequest> & Pick<LetterRequest, 'right' | 'residence'>

const words = (language: LetterLanguage, ask: Ask) => letterToText(printableOf(letterFor({ language, ...ask })))

/** What each right says under each kind of law, in both languages: a part that must stand there. */
const said: readonly (readonly [Ask, en: string, de: string])[] = [
  [{ right: 'erasure', residence: 'DE' }, 'Under Article 17 GDPR, I request that you erase', 'ich beantrage nach Art. 17 DSGVO, sämtliche'],
  [
    { right: 'erasure', residence: 'CH' },
    'Under Article 32(2)(c) FADP, I request',
    'ich beantrage nach Art. 32 Abs. 2 Bst. c DSG, sämtliche',
  ],
  [{ right: 'erasure', residence: 'BR' }, 'Under Article 18, IV and VI, LGPD, I', 'nach Art. 18 Nr. IV und Nr. VI LGPD'],
  [{ right: 'erasure', residence: 'TR' }, 'Articles 7 and 11(1)(e) KVKK', 'Art. 7 und Art. 11 Abs. 1 Buchst. e KVKK'],
  [
    { right: 'erasure', residence: 'KR' },
    'I ask for that access at the same time (Article 35 PIPA)',
    'beantrage ich zugleich diesen Zugang (Art. 35 PIPA)',
  ],
  [
    { right: 'erasure', residence: 'US-IA' },
    'I ask you to delete all other personal data',
    'auch alle übrigen mich betreffenden personenbezogenen Daten',
  ],
  [
    { right: 'erasure', residence: 'US-FL' },
    'to the extent that this law applies to you',
    'soweit das genannte Gesetz auf Sie anwendbar ist',
  ],
  [{ right: 'erasure', residence: 'US-OR' }, 'list of the specific third parties', 'die einzelnen Dritten'],
  [{ right: 'erasure', residence: 'AU' }, 'this law gives no right of erasure as such', 'kein Recht auf Löschung als solches'],
  [
    { right: 'erasure', residence: 'SG' },
    'section 25, Personal Data Protection Act 2012 (PDPA)',
    'nach section 25, Personal Data Protection Act 2012 (PDPA)',
  ],
  [{ right: 'erasure', residence: 'IN' }, 'that provision is not yet in force', 'die Vorschrift ist aber noch nicht in Kraft'],
  [{ right: 'erasure', residence: 'US-NY' }, 'was not researched for it', 'dafür nicht ermittelt wurde'],
  [{ right: 'erasure', residence: 'ID' }, 'under your own privacy policy', 'auf Ihre eigene Datenschutzerklärung'],
  [{ right: 'access', residence: 'DE' }, 'case C-154/21', 'C-154/21'],
  [{ right: 'access', residence: 'US-CA' }, 'Cal. Civ. Code § 1798.110', 'Cal. Civ. Code § 1798.110'],
  [{ right: 'portability', residence: 'FR' }, 'Under Article 20 GDPR', 'nach Art. 20 DSGVO'],
  [{ right: 'restriction', residence: 'GB' }, 'Article 18(1)(d) UK GDPR', 'Art. 18 Abs. 1 Buchst. d UK GDPR'],
  [{ right: 'restriction', residence: 'DE', restriction: 'accuracy' }, 'Article 18(1)(a) GDPR', 'Art. 18 Abs. 1 Buchst. a DSGVO'],
  [{ right: 'restriction', residence: 'BR' }, 'unneeded, excessive or processed unlawfully', 'unnötig oder übermäßig'],
  [
    { right: 'objection', residence: 'DE' },
    'which you base on legitimate interests (Article 21(1) GDPR):',
    'stützen (Art. 21 Abs. 1 DSGVO):',
  ],
  [{ right: 'objection', residence: 'ZA' }, 'section 11(3)', 'section 11(3)'],
  [{ right: 'objection', residence: 'TR' }, 'by automated systems alone', 'allein aus einer Auswertung'],
  [{ right: 'opt-out', residence: 'US-CA' }, 'sensitive personal information', 'meiner sensiblen personenbezogenen Daten'],
  [{ right: 'opt-out', residence: 'US-TX' }, '- targeted advertising\n- sale to third parties\n- profiling', 'zielgerichtete Werbung'],
  [{ right: 'withdraw-consent', residence: 'DE' }, 'Under Article 7(3) GDPR, I withdraw', 'ich widerrufe nach Art. 7 Abs. 3 DSGVO'],
  [{ right: 'withdraw-consent', residence: 'SG' }, 'section 16, Personal Data', 'nach section 16, Personal Data'],
  [
    { right: 'rectification', residence: 'US-VA' },
    'correct without undue delay whatever differs',
    'soweit sie von den folgenden abweichen',
  ],
]

describe('a letter', () => {
  it.each(said.map(([ask, en, de]) => ({ ask, name: `${ask.right} from ${ask.residence}`, en, de })))(
    'for $name says what its law gives, in both languages',
    ({ ask, en, de }) => {
      expect(words('en', ask)).toContain(en)
      expect(words('de', ask)).toContain(de)
    },
  )

  it('is refused where the law has no such right, with those that it has', () => {
    expect(composeLetter(requestFor({ right: 'opt-out', residence: 'FR', language: 'en' }), today)).toEqual({
      kind: 'right-not-in-law',
      residence: 'FR',
      right: 'opt-out',
      offered: ['erasure', 'access', 'portability', 'rectification', 'restriction', 'objection', 'withdraw-consent'],
    })
  })

  it('names the law alone where its article was not verified, and the term where it was', () => {
    const quebec = words('en', { right: 'erasure', residence: 'CA-QC' })
    expect(quebec).toContain('Under the Act respecting the protection of personal information in the private sector (Quebec), I request')
    expect(quebec).not.toMatch(/sections? 28/)
    expect(quebec).toContain('30 calendar days from receipt of this request (section 32')
  })

  it('leaves out the length of a term that was not verified, and asks for a day', () => {
    const colorado = words('en', { right: 'erasure', residence: 'US-CO' })
    expect(colorado).toContain('within the time that the law sets for such requests. I ask for your answer by January 9, 2027.')
    expect(colorado).not.toMatch(/45/)
    const brazil = words('en', { right: 'erasure', residence: 'BR' })
    expect(brazil).toContain('I ask for your answer by 10 December 2026.')
    expect(brazil).not.toMatch(/\b15\b/)
  })

  it('counts an opt-out in California by its own term, and cites no other for it', () => {
    const california = words('en', { right: 'opt-out', residence: 'US-CA' })
    expect(california).toContain('15 business days from receipt of this request. Counted from')
    expect(california).not.toContain('7021')
  })

  it('withdraws consent beside a duty to stop keeping data, each with its own article', () => {
    const canada = words('en', { right: 'erasure', residence: 'CA' })
    expect(canada).toMatch(/Under Principle 4\.5\.3, [^.]*, I request that you stop keeping/)
    expect(canada).toMatch(/advertising \(Principle 4\.3\.8,/)
    expect(canada).not.toContain('4.9.5')
    expect(canada).not.toMatch(/eras(e|ed|ure) (everything|all)/)
  })

  it('is written with ss in Switzerland and Liechtenstein, except in what people write themselves', () => {
    for (const right of ['erasure', 'access', 'portability', 'rectification', 'objection'] as const) {
      const swiss = words('de', { right, residence: 'CH', identity: { name: 'Anna Weiß', username: 'anna' } })
      expect(swiss.replaceAll('Anna Weiß', '')).not.toContain('ß')
      expect(swiss).toContain('Anna Weiß')
      expect(swiss).toContain('Mit freundlichen Grüssen')
    }
    expect(words('de', { right: 'erasure', residence: 'LI' })).toContain('Massnahmen')
    expect(words('de', { right: 'erasure', residence: 'AT' })).toContain('Maßnahmen')
  })

  it('asks for what is declared and not held: listed kinds by name, uses as what they generate, the rest in part', () => {
    const gap = {
      policyDate: '2025-11-30',
      items: [
        { id: 'inferred-age', kind: 'inferred', generated: false, partly: false },
        { id: 'content-review-results', kind: 'automatic', generated: true, partly: false },
        { id: 'content-interactions', kind: 'automatic', generated: false, partly: true },
      ],
    } as const
    const english = words('en', { right: 'access', residence: 'IE', gap })
    for (const part of [
      'your privacy policy of 30 November 2025',
      '- data generated by scanning and reviewing content and messages\n',
      '(so far as the archive does not contain them)',
      '- inferred age or age range\n',
      'time for which each video was watched',
    ])
      expect(english).toContain(part)
    expect(english.indexOf('Data collected automatically')).toBeLessThan(english.indexOf('Data inferred about me'))
    expect(words('de', { right: 'access', residence: 'IE', gap })).toContain(
      '- Daten, die durch das Durchsuchen und Prüfen von Inhalten und Nachrichten entstehen\n',
    )
  })

  it('lists corrections in the person’s own words, and without them the details that are right', () => {
    const corrections = [
      { held: 'Robni', correct: 'Robin' },
      { held: '', correct: 'they/them' },
    ]
    const pairs = words('en', { right: 'rectification', residence: 'IE', corrections })
    expect(pairs).toContain('- Held: “Robni”. Correct: “Robin”.\n- To be added: “they/them”.\n')
    expect(pairs).toContain('Article 18(1)(a) GDPR')
    expect(words('de', { right: 'rectification', residence: 'IE', corrections })).toContain('- Gespeichert: „Robni“. Richtig: „Robin“.')
    expect(words('en', { right: 'rectification', residence: 'IE' })).toContain('- Name: Robin Muster\n- User name: @robin.m\n')
  })
})

describe('a letter about chosen records', () => {
  const records = [
    { category: 'searches', name: 'search history', day: '2025-03-06', entry: 'rain boots' },
    { category: 'searches', name: 'search history', day: '2024-01-01', entry: 'clinic near me' },
    { category: 'comments', name: 'comments written', day: null, entry: 'first' },
  ]
  const chosen = (list: boolean) => words('en', { right: 'erasure', residence: 'IE', scope: { kind: 'records', records, list } })

  it('says no more than category, number and period', () => {
    expect(chosen(false)).toMatch(/search history +2 +1 January 2024 to 6 March 2025\ncomments written +1 +no dates/)
    expect(chosen(false)).not.toContain('clinic')
    expect(chosen(false)).toContain('not a request to close the account')
  })

  it('lists every record where the person asks for that', () => {
    expect(chosen(true)).toMatch(/search history +1 January 2024 +clinic near me\n/)
  })

  it('takes ten thousand of them, and no more', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      category: 'likes',
      name: 'likes',
      day: '2025-01-01',
      entry: `video ${index}`,
    }))
    expect(words('en', { right: 'erasure', residence: 'IE', scope: { kind: 'records', records: many, list: true } })).toContain(
      'video 9999',
    )
    const more = { kind: 'records', records: [...many, ...many.slice(0, 1)], list: false } as const
    expect(composeLetter(requestFor({ right: 'erasure', residence: 'IE', language: 'en', scope: more }), today)).toEqual({
      kind: 'refused',
      problems: [{ field: 'scope', code: 'records-too-many' }],
    })
  })
})

describe('copies in other people’s videos', () => {
  it('are asked about only where something was published', () => {
    const about = (id: string) =>
      words('en', { right: 'erasure', residence: 'IE', scope: { kind: 'categories', categories: [{ id, name: id }] } })
    expect(words('en', { right: 'erasure', residence: 'IE' })).toContain('Duets and Stitches')
    expect(about('posts')).toContain('Duets and Stitches')
    expect(about('logins')).not.toContain('Duets')
  })
})

describe('a letter for somebody else', () => {
  it('says for whom, by what authority, and lets the writer sign and be answered', () => {
    const principal = { kind: 'client', name: 'Kim Muster', proof: 'enclosed' } as const
    const made = letterFor({ right: 'access', residence: 'IE', language: 'en', principal })
    const text = letterToText(printableOf(made))
    expect(made.printedName).toBe('Robin Muster')
    expect(made.subject).toBe('Request for access to my client’s personal data under Article 15 GDPR – account @robin.m')
    for (const part of ['on behalf of my client, Kim Muster', 'power of attorney', 'to robin@example.org', 'Account holder: Kim Muster'])
      expect(text).toContain(part)
    expect(text).not.toContain('E-mail address of the account')
  })

  it('speaks of a child’s rules where there are any: COPPA for the youngest, California’s for what was posted', () => {
    const child = (under13: boolean, residence: string) =>
      words('en', { right: 'erasure', residence, principal: { kind: 'child', proof: 'later', under13 } })
    expect(child(true, 'US-TX')).toContain('16 CFR § 312.6')
    expect(child(false, 'US-TX')).not.toContain('312.6')
    expect(child(false, 'US-CA')).toContain('Cal. Bus. & Prof. Code § 22581')
    expect(child(true, 'DE')).toContain('Article 17(1)(f) GDPR')
    expect(child(true, 'DE')).not.toContain('312.6')
  })

  it('claims no right for the dead but those that a country gives to relatives', () => {
    const dead = (residence: string) => words('en', { right: 'erasure', residence, principal: { kind: 'deceased', proof: 'later' } })
    expect(dead('DE')).toContain('the GDPR does not apply to the personal data of people who have died')
    expect(dead('DE')).not.toMatch(/Article|have the right/)
    expect(dead('FR')).toContain('loi Informatique et Libertés')
    expect(dead('IT')).toContain('art. 2-terdecies')
    expect(dead('US-CA')).not.toContain('1798')
    const result = composeLetter(
      requestFor({ right: 'erasure', residence: 'US-CA', language: 'en', principal: { kind: 'deceased', proof: 'later' } }),
      today,
    )
    expect(result).toMatchObject({ kind: 'letter', deadline: { due: null, dueBasis: 'none' }, letter: { expectedBy: null } })
  })

  it('says that a grown person’s data were collected from a child, where that is so', () => {
    expect(words('en', { right: 'erasure', residence: 'IE', collectedAsChild: true })).toContain('when I was still a child')
    expect(words('en', { right: 'erasure', residence: 'IE' })).not.toContain('still a child')
  })
})

describe('a letter of somebody without an account', () => {
  it('gives what TikTok may look for, and speaks of no account of theirs', () => {
    const hash = 'a'.repeat(64)
    const text = words('en', {
      right: 'erasure',
      residence: 'IE',
      withoutAccount: [
        { kind: 'email-sha256', value: hash },
        { kind: 'cookie', value: 'GA1.2.3' },
      ],
    })
    expect(text).toContain(`- E-mail address as a SHA-256 hash: ${hash}\n- Cookie identifier: GA1.2.3\n`)
    expect(text).not.toMatch(/@robin|My account|Duets|once the account|new account/)
  })
})
