import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

const sample = 'e2e/fixtures/independent/samples/J5.zip'

interface Truth {
  readonly categories: Readonly<Record<string, { readonly count: number }>>
}

async function run(args: readonly string[]) {
  const written = { out: '', err: '' }
  const code = await runCommand(args, verbs, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    today: () => '2026-11-23',
  })
  return { code, ...written }
}

const letter = ['request', '--right', 'erasure', '--name', 'Erika Mustermann', '--username', 'erika']

describe('dossier request', () => {
  it('prints a German letter for Germany with addressee, article and term in words', async () => {
    const { code, out, err } = await run([...letter, '--residence', 'DE'])
    expect([code, err]).toEqual([0, ''])
    for (const part of ['TikTok Technology Limited', 'Art. 17 DSGVO', 'innerhalb eines Monats nach Eingang', '23. Dezember 2026'])
      expect(out).toContain(part)
  })

  it('writes the language of the place where there is one, else English, and what is asked for before both', async () => {
    const from = async (residence: string, ...args: string[]) => (await run([...letter, '--residence', residence, ...args])).out
    expect(await from('SE')).toContain('Article 17 GDPR')
    expect(await from('SE', '--lang', 'de')).toContain('Art. 17 DSGVO')
    expect(await from('AT')).toContain('Art. 17 DSGVO')
    expect(await from('FR')).toContain('article 17 du RGPD')
    expect(await from('FR', '--lang', 'en')).toContain('Article 17 GDPR')
  })

  it('gives the keys of the contract as JSON, by --json as by --format json', async () => {
    const { out } = await run([...letter, '--residence', 'US-CA', '--by', 'post', '--json'])
    expect((await run([...letter, '--residence', 'US-CA', '--by', 'post', '--format', 'json'])).out).toBe(out)
    expect(JSON.parse(out)).toMatchObject({
      law: { code: 'US-CA', article: 'Cal. Civ. Code § 1798.105 (CCPA)' },
      addressee: { name: 'TikTok USDS Joint Venture LLC', channel: 'post' },
      deadline: { received: '2026-11-27', due: '2027-01-11', assumption: expect.stringContaining('three working days') },
      language: 'en',
      subject: expect.stringContaining('§ 1798.105'),
      body: expect.stringContaining('45 calendar days from receipt'),
    })
  })

  it('has every format, each with the article', async () => {
    for (const format of ['txt', 'md', 'html', 'form', 'eml', 'json']) {
      expect((await run([...letter, '--residence', 'GB', '--format', format])).out, format).toContain('Article 17 UK GDPR')
    }
    expect((await run([...letter, '--residence', 'GB', '--format', 'form'])).err).toContain('https://www.tiktok.com/legal/report/privacy')
  })

  it('asks for the named categories alone', async () => {
    const { out } = await run([
      ...letter,
      '--residence',
      'IE',
      '--category',
      'following',
      '--category',
      'searches',
      '--category',
      'searches',
    ])
    expect(out).toContain('- list of accounts followed\n- search history\n')
    expect(out).toContain('not a request to close the account')
  })

  it('reads an address in lines, and the other office', async () => {
    const { out } = await run([
      ...letter,
      '--residence',
      'DE',
      '--by',
      'post',
      '--address',
      'Weg 1\n10115 Berlin',
      '--office',
      'registered',
    ])
    expect(out).toContain('Erika Mustermann\nWeg 1\n10115 Berlin\n')
    expect(out).toContain('The Sorting Office')
  })

  it.each([
    ['an unknown residence', ['--residence', 'QQ'], 'residence-unknown', '--residence'],
    ['a right that the law lacks', ['--residence', 'DE', '--right', 'opt-out'], 'right-not-in-law', '--right'],
    ['no residence', [], 'option-missing', '--residence'],
    ['a name with a line break', ['--residence', 'DE', '--name', 'A\nB'], 'name-characters', '--name'],
    ['an impossible e-mail address', ['--residence', 'DE', '--email', 'x'], 'email-impossible', '--email'],
    ['tomorrow', ['--residence', 'DE', '--date', '2026-11-24'], 'date-in-future', '--date'],
    ['an unknown category', ['--residence', 'DE', '--category', 'x'], 'category-unknown', '--category'],
    ['no category', ['--residence', 'DE', '--scope', 'categories'], 'scope-empty', '--category'],
    ['all and a category', ['--residence', 'DE', '--scope', 'all', '--category', 'logins'], 'option-conflict', '--scope'],
    ['an objection for the dead', ['--residence', 'DE', '--right', 'objection', '--for', 'deceased'], 'right-not-for-deceased', '--right'],
    ['no account and nothing to look for', ['--residence', 'DE', '--no-account'], 'identifiers-missing', '--identifier'],
    ['an identifier that is none', ['--residence', 'DE', '--identifier', 'email-sha256=abc'], 'identifier-impossible', '--identifier'],
    ['an identifier of no kind', ['--residence', 'DE', '--identifier', 'abc'], 'option-value', '--identifier'],
    ['half a correction', ['--residence', 'DE', '--right', 'rectification', '--correct', 'A =>'], 'correction-missing', '--correct'],
    ['a kind of data nobody declares', ['--residence', 'DE', '--right', 'access', '--ask', 'shoes'], 'kind-unknown', '--ask'],
    ['a kind of data with another right', ['--residence', 'DE', '--ask', 'inferred-age'], 'option-conflict', '--ask'],
    ['a language without letters', ['--residence', 'DE', '--lang', 'tlh'], 'option-value', '--lang'],
    ['a word that is no right', ['--residence', 'DE', '--right', 'oblivion'], 'option-value', '--right'],
    ['nobody in particular', ['--residence', 'DE', '--for', 'pet'], 'option-value', '--for'],
    ['a hidden name', ['--residence', 'DE', '--for', 'child', '--person', 'A\u202eB'], 'person-name-characters', '--person'],
    ['a format of the window', ['--residence', 'DE', '--format', 'pdf'], 'format-not-offered', '--format'],
    ['a Word document on the screen', ['--residence', 'DE', '--format', 'docx'], 'option-missing', '--out'],
    ['two formats', ['--residence', 'DE', '--format', 'md', '--json'], 'option-conflict', '--format'],
  ])('refuses %s with a sentence and exit code 2', async (_, args, code, where) => {
    const result = await run([...letter, ...args, ...(args.includes('--format') ? [] : ['--json'])])
    expect(result.code).toBe(2)
    expect(result.err).toMatch(/^dossier: .+\.( \(--[a-z]+\))?\n$/)
    if (result.out !== '') expect(JSON.parse(result.out)).toEqual({ error: { code, where, message: expect.any(String) } })
    else expect(result.err).toContain(where)
  })

  it('says on standard error every field that is missing', async () => {
    const { code, out, err } = await run(['request', '--right', 'erasure', '--residence', 'DE'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--name')
    expect(err).toContain('--username')
  })

  it('writes what an archive lists, and takes the account from it', async () => {
    const { code, out } = await run(['request', '--right', 'erasure', '--name', 'A Sample', '--residence', 'DE', '--archive', sample])
    expect(code).toBe(0)
    const truth: Truth = JSON.parse(await readFile(sample.replace('.zip', '.truth.json'), 'utf8'))
    const watched = new Intl.NumberFormat('de').format(truth.categories['watch-history']?.count ?? 0).replace('.', '\\.')
    expect(out).toMatch(new RegExp(`Wiedergabeverlauf +${watched} `))
    expect(out).toMatch(/Nutzername: @\S+\n/)
  })

  it('says of an archive only what the letter asks about', async () => {
    const { out } = await run([...letter, '--residence', 'IE', '--archive', sample, '--category', 'searches'])
    expect(out).toMatch(/search history +\d+ /)
    expect(out).not.toContain('watch history')
  })

  it('ends with 1 when the archive cannot be read', async () => {
    const { code, out } = await run([...letter, '--residence', 'DE', '--archive', 'nowhere.zip', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'file-not-found' } })
  })
})

describe('dossier request for every right, person and place', () => {
  const ask = async (...args: readonly string[]) => {
    const result = await run(['request', '--name', 'Erika Mustermann', '--username', 'erika', ...args])
    expect([result.code, result.err]).toEqual([0, ''])
    return result.out
  }

  it.each([
    ['erasure', 'DE', 'Art. 17 DSGVO'],
    ['access', 'AT', 'Art. 15 DSGVO'],
    ['portability', 'FR', 'Article 20 GDPR'],
    ['rectification', 'GB', 'Article 16 UK GDPR'],
    ['restriction', 'IE', 'Article 18 GDPR'],
    ['objection', 'IE', 'Article 21(1) GDPR'],
    ['withdraw-consent', 'IE', 'Article 7(3) GDPR'],
    ['opt-out', 'US-CA', 'Cal. Civ. Code § 1798.120'],
    ['erasure', 'US-IA', 'Iowa Code § 715D.3(1)(b) (ICDPA)'],
    ['erasure', 'SG', 'section 25, Personal Data Protection Act 2012 (PDPA)'],
  ])('%s from %s cites %s', async (right, residence, article) => {
    expect(await ask('--right', right, '--residence', residence, ...(residence === 'FR' ? ['--lang', 'en'] : []))).toContain(article)
  })

  it('names no article and no day where no law was researched, and says so', async () => {
    const out = await ask('--right', 'erasure', '--residence', 'US-NY', '--json')
    expect(JSON.parse(out)).toMatchObject({
      law: { code: 'US-XX', article: null },
      addressee: { name: 'TikTok USDS Joint Venture LLC', channel: 'form' },
      deadline: { due: null, dueBasis: 'none' },
      body: expect.stringContaining('was not researched'),
    })
  })

  it('has exactly the keys of the contract in every letter', async () => {
    for (const args of [
      ['--right', 'opt-out', '--residence', 'US-VA'],
      ['--right', 'erasure', '--residence', 'IE', '--for', 'deceased'],
    ]) {
      const json = JSON.parse(await ask(...args, '--json'))
      expect(Object.keys(json).toSorted()).toEqual(['addressee', 'body', 'deadline', 'language', 'law', 'subject'])
      expect(Object.keys(json.deadline)).toEqual(expect.arrayContaining(['due', 'dueBasis', 'received', 'assumption']))
    }
  })

  it('writes for a child, for someone who died and for a client', async () => {
    const forSomebody = (...args: string[]) => ask('--right', 'erasure', '--residence', 'IE', '--person', 'Kim Muster', ...args)
    expect(await forSomebody('--for', 'child')).toContain('on behalf of my child, Kim Muster')
    expect(await forSomebody('--for', 'deceased', '--proof', 'enclosed')).toContain('Proof of the death')
    expect(await forSomebody('--for', 'client')).toContain('power of attorney) is enclosed')
    expect(await forSomebody('--for', 'client', '--account-email', 'kim@example.org')).toContain(
      'E-mail address of the account: kim@example.org',
    )
    expect(await ask('--right', 'erasure', '--residence', 'US-TX', '--for', 'child', '--under-13')).toContain('16 CFR § 312.6')
  })

  it('writes for somebody without an account', async () => {
    const { code, out } = await run([
      ...['request', '--right', 'access', '--residence', 'IE', '--name', 'Erika Mustermann'],
      ...['--identifier', 'email=erika@example.org', '--identifier', 'advertising=38400000-8cf0-11bd'],
    ])
    expect(code).toBe(0)
    expect(out).toContain('- E-mail address: erika@example.org\n- Advertising identifier of the device: 38400000-8cf0-11bd\n')
  })

  it('corrects by pairs, restricts on a ground, and says that the data are a child’s', async () => {
    const corrected = await ask('--right', 'rectification', '--residence', 'IE', '--correct', 'Erica => Erika', '--correct', '=> born 1990')
    expect(corrected).toContain('- Held: “Erica”. Correct: “Erika”.\n- To be added: “born 1990”.\n')
    expect(await ask('--right', 'restriction', '--residence', 'IE', '--ground', 'claims')).toContain('Article 18(1)(c) GDPR')
    expect(await ask('--right', 'erasure', '--residence', 'IE', '--collected-as-child')).toContain('Article 17(1)(f) GDPR')
  })

  it('asks for what an archive does not hold of what is declared, for chosen kinds, or for none', async () => {
    const access = ['--right', 'access', '--residence', 'IE']
    const usual = await ask(...access, '--archive', sample)
    expect(usual).toContain('- inferred age or age range\n')
    expect(usual).not.toContain('- search history\n')
    // Exports before 2025 have a profile, and in it no guess about the gender; later ones have it and say that there is none.
    expect(await ask(...access, '--archive', sample.replace(/[^/]+$/, 'J1.zip'))).toContain('- inferred gender\n')
    expect(await ask(...access, '--archive', sample.replace(/[^/]+$/, 'J5.zip'))).not.toContain('- inferred gender\n')
    expect(await ask(...access, '--archive', sample, '--ask', 'none')).not.toContain('privacy policy')
    const chosen = await ask(...access, '--ask', 'keystroke-patterns')
    expect(chosen).toContain('- keystroke patterns or rhythms\n')
    expect(chosen).not.toContain('inferred age')
    // Declared for the United Kingdom alone.
    expect(await ask(...access, '--ask', 'all')).not.toContain('unique to the device across apps')
    expect(await ask('--right', 'access', '--residence', 'GB', '--ask', 'all')).toContain('unique to the device across apps')
  })
})

describe('dossier request --out', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-request-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('writes a file that only its owner may read, and prints nothing', async () => {
    const path = join(folder, 'letter.txt')
    const { code, out, err } = await run([...letter, '--residence', 'DE', '--out', path])
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readFile(path, 'utf8')).toContain('Art. 17 DSGVO')
  })

  it('leaves a file that exists as it is, unless it is forced', async () => {
    const path = join(folder, 'mine.txt')
    await writeFile(path, 'mine', { mode: 0o644 })
    const refused = await run([...letter, '--residence', 'DE', '--out', path, '--json'])
    expect(refused.code).toBe(2)
    expect(JSON.parse(refused.out)).toMatchObject({ error: { code: 'exists-already', where: path } })
    expect(await readFile(path, 'utf8')).toBe('mine')
    expect((await run([...letter, '--residence', 'DE', '--out', path, '--force'])).code).toBe(0)
    expect(await readFile(path, 'utf8')).toContain('Art. 17 DSGVO')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('says when the folder is not there, and leaves nothing behind', async () => {
    const { code, out } = await run([...letter, '--residence', 'DE', '--out', join(folder, 'nowhere', 'letter.txt'), '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'write-failed' } })
  })

  it('writes a Word document as its bytes', async () => {
    const path = join(folder, 'letter.docx')
    expect((await run([...letter, '--residence', 'DE', '--format', 'docx', '--out', path])).code).toBe(0)
    const document = await (await JSZip.loadAsync(await readFile(path))).file('word/document.xml')?.async('string')
    expect(document).toContain('Art. 17 DSGVO')
  })

  it('writes nothing when the letter is refused', async () => {
    const path = join(folder, 'refused.txt')
    await run([...letter, '--residence', 'QQ', '--out', path])
    await expect(stat(path)).rejects.toThrow('ENOENT')
  })
})

describe('dossier deadline', () => {
  it('answers with exactly the keys of the contract', async () => {
    const { code, out } = await run(['deadline', '--residence', 'IE', '--received', '2026-03-05', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      due: '2026-04-07',
      dueBasis: 'statute',
      extendedDue: '2026-06-05',
      extensionNoticeBy: '2026-04-07',
      acknowledgeBy: null,
      appealBy: null,
      remindAt: '2026-04-08',
      rule: expect.stringContaining('One month from receipt'),
      source: expect.stringContaining('1182/71'),
      confidence: 'V1',
    })
  })

  it('says for a person to read what the law names, and that it names no day', async () => {
    const { out } = await run(['deadline', '--residence', 'GB', '--received', '2026-03-03'])
    expect(out).toContain('Answer due: 2026-04-07\n')
    expect(out).not.toContain('null')
    expect((await run(['deadline', '--residence', 'US-NY', '--received', '2026-03-03'])).out).toContain('Answer due: no day named by law')
  })

  it('notes a day that is still to come, and answers', async () => {
    const { code, err } = await run(['deadline', '--residence', 'DE', '--received', '2026-11-25', '--json'])
    expect(code).toBe(0)
    expect(err).toContain('still to come')
  })

  it.each([
    [['--residence', 'DE'], 'option-missing'],
    [['--received', '2026-03-03'], 'option-missing'],
    [['--residence', 'QQ', '--received', '2026-03-03'], 'residence-unknown'],
    [['--residence', 'DE', '--received', '3 March'], 'date-impossible'],
    [['--residence', 'DE', '--received', '2040-01-01'], 'outside-calendar'],
    [['--residence', 'DE', '--received', '2026-03-03', '--right', 'opt-out'], 'right-not-in-law'],
  ])('%j is wrong usage', async (args, code) => {
    const result = await run(['deadline', ...args, '--json'])
    expect(result.code).toBe(2)
    expect(JSON.parse(result.out)).toMatchObject({ error: { code } })
  })
})
