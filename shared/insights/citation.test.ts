import { describe, expect, it } from 'vitest'
import { type Citation, citableFigures, citationText, reproducingCommand } from './citation.ts'
import { citationWords } from './citation-words.ts'

const citation: Citation = { figure: 'sessions', category: 'watch-history', zone: 'Europe/Berlin', gap: 20, version: '0.1.0', sha256: null }

describe('the citation of a figure', () => {
  it('says what was counted, how, in which zone, by what, and how to count it again', () => {
    expect(citationText({ ...citation, sha256: ['ab12', null] }, 'en')).toBe(
      [
        'Figure: Sessions',
        'How we know: Records that follow each other without a longer gap make a session. It lasts from its first record to its last.',
        'Category: watch-history',
        'Time zone: Europe/Berlin',
        'A session ends after: 20 minutes without a record',
        'Counted by: Dossier 0.1.0',
        'Archive: SHA-256 ab12',
        'Archive: an unpacked folder, which has no SHA-256',
        'To count it again: dossier stats ARCHIVE --zone Europe/Berlin --category watch-history --gap 20 --json (sessions, rhythm)',
      ].join('\n'),
    )
  })

  it('does not claim a hash that was not computed', () => {
    expect(citationText(citation, 'de')).toContain('Archiv: die SHA-256-Prüfsumme wurde nicht berechnet')
  })

  it('names options only where they change the figure', () => {
    expect(reproducingCommand({ ...citation, figure: 'money' })).toBe('dossier stats ARCHIVE --zone Europe/Berlin --json')
  })

  it('has words for every figure in every language, and English ones for languages that the app does not have', () => {
    for (const words of Object.values(citationWords)) expect(Object.keys(words.figures)).toEqual([...citableFigures])
    expect(citationText(citation, 'fr')).toBe(citationText(citation, 'en'))
  })
})
