import { residences } from '@shared/requests/residence.ts'
import { rights } from '@shared/requests/right.ts'
import { describe, expect, it } from 'vitest'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

async function deadline(...args: readonly string[]) {
  const written = { out: '', err: '' }
  const code = await runCommand(['deadline', ...args], verbs, {
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

const keys = [
  'due',
  'dueBasis',
  'extendedDue',
  'extensionNoticeBy',
  'acknowledgeBy',
  'appealBy',
  'remindAt',
  'rule',
  'source',
  'confidence',
]

describe('dossier deadline', () => {
  it('answers every residence and right with all keys and nothing else, or says that the law has no such right', {
    timeout: 60_000,
  }, async () => {
    const answers = { reckoned: 0, unknownRight: 0 }
    for (const { code: residence } of residences) {
      for (const right of rights) {
        const { code, out, err } = await deadline('--residence', residence, '--received', '2026-11-20', '--right', right, '--json')
        const told: unknown = JSON.parse(out)
        if (code === 0) {
          expect(Object.keys(told ?? {}), `${residence} ${right}`).toEqual(keys)
          expect(err).toBe('')
          answers.reckoned += 1
        } else {
          expect(told, `${residence} ${right}`).toMatchObject({ error: { code: 'right-not-in-law', where: '--right' } })
          answers.unknownRight += 1
        }
      }
    }
    expect(answers.reckoned + answers.unknownRight).toBe(317 * 8)
    expect(answers.reckoned).toBeGreaterThan(317)
  })

  it('tells a person what it found, and leaves out what the law does not name', async () => {
    const { out } = await deadline('--residence', 'DE-BY', '--received', '2026-12-05')
    expect(out).toContain('Answer due: 2027-01-05\nResting on: statute\nIf extended: 2027-03-05\n')
    expect(out).not.toContain('Confirmation of receipt')
    expect((await deadline('--residence', 'JP', '--received', '2026-11-20')).out).toContain('Answer due: no day named by law')
  })

  it('notes on standard error that a day is still to come, and answers all the same', async () => {
    const { code, out, err } = await deadline('--residence', 'GB', '--received', '2026-11-24')
    expect([code, out.startsWith('Answer due: 2026-12-24\n')]).toEqual([0, true])
    expect(err).toBe('Note: 2026-11-24 is still to come; the answer holds if the request is received on that day.\n')
  })

  it.each([
    [['--received', '2026-11-20'], '--residence'],
    [['--residence', 'DE'], '--received'],
    [
      ['--residence', 'Germany', '--received', '2026-11-20'],
      'This residence is not known. Give an ISO code such as DE, DE-BE, GB or US-CA. (--residence)',
    ],
    [['--residence', 'XX', '--received', '2026-11-20'], 'This residence is not known.'],
    [['--residence', 'DE', '--received', '20.11.2026'], 'This is no day of the calendar. Write it as YYYY-MM-DD. (--received)'],
    [['--residence', 'DE', '--received', '2026-02-30'], 'This is no day of the calendar.'],
    [['--residence', 'DE', '--received', '2017-12-31'], 'Days from 2018-01-01 to 2035-06-30 can be reckoned with. (--received)'],
    [['--residence', 'DE', '--received', '2026-11-20', '--right', 'forgetting'], '--right'],
    [
      ['--residence', 'US-IA', '--received', '2026-11-20', '--right', 'rectification'],
      'The law of this place has no such right, or it was not researched. (--right)',
    ],
  ])('answers %j with 2 and a sentence', async (args, sentence) => {
    const { code, out, err } = await deadline(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})
