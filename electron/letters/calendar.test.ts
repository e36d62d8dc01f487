import type { LetterTerm } from '@shared/contract/letter.ts'
import { printableLine } from '@shared/requests/letters/plain-text.ts'
import { hostileTexts } from '@shared/requests/letters/render/testing/letters.ts'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { termToCalendar } from './calendar.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

const term: LetterTerm = {
  language: 'de',
  company: 'TikTok Technology Limited',
  subject: 'Löschung meiner Daten; nach Art. 17 DSGVO, bitte',
  reference: 'Mein Zeichen: 7',
  received: '2026-11-23',
  basis: 'statute',
  due: '2026-12-23',
  acknowledgeBy: '2026-12-07',
  extensionNoticeBy: '2026-12-23',
  remindAt: '2026-12-28',
}

function eventsOf(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const alarm = component.getFirstSubcomponent('valarm')
    return {
      day: event.startDate.toString(),
      wholeDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      uid: event.uid,
      alarm: String(alarm?.getFirstPropertyValue('trigger')),
      free: component.getFirstPropertyValue('transp') === 'TRANSPARENT',
    }
  })
}

describe('the days of a letter for a calendar', () => {
  it('are whole days with an alarm in the morning, in the language of the letter', () => {
    const events = eventsOf(termToCalendar(term))
    expect(events.map(({ day, summary }) => [day, summary])).toEqual([
      ['2026-12-07', 'TikTok Technology Limited muss bis heute den Eingang bestätigen'],
      ['2026-12-23', 'Letzter Tag, an dem TikTok Technology Limited eine Fristverlängerung mitteilen kann'],
      ['2026-12-23', 'TikTok Technology Limited muss bis heute antworten'],
      ['2026-12-28', 'Keine Antwort von TikTok Technology Limited? Heute erinnern'],
    ])
    for (const { wholeDay, alarm, free, description } of events) {
      expect([wholeDay, alarm, free]).toEqual([true, 'PT9H', true])
      expect(description).toContain('Brief: Löschung meiner Daten; nach Art. 17 DSGVO, bitte\nMein Zeichen: 7\n')
      expect(description).toContain('Gerechnet ab dem 23. November 2026')
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4)
  })

  it.each(['guidance', 'access-term', 'requested', 'none'] as const)(
    'say that they must answer only where a statute says so: %s',
    (basis) => {
      const summaries = eventsOf(termToCalendar({ ...term, language: 'en', basis })).map(({ summary }) => summary)
      expect(summaries).toContain('Answer asked of TikTok Technology Limited by today')
      expect(summaries.join()).not.toContain('must answer')
    },
  )

  it('leave out what the law does not name', () => {
    expect(eventsOf(termToCalendar({ ...term, acknowledgeBy: null, extensionNoticeBy: null, due: null }))).toHaveLength(1)
  })

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('are the same days and the same bytes in %s', (other) => {
    const here = termToCalendar(term)
    process.env['TZ'] = other
    expect(termToCalendar(term)).toBe(here)
  })

  it.each(hostileTexts)('give %s back as text', (_what, text) => {
    const named = { ...term, language: 'en', company: `C ${text} c`, subject: `S ${text} s`, reference: `R ${text} r` }
    const events = eventsOf(termToCalendar(named))
    expect(events).toHaveLength(4)
    for (const { description } of events) {
      expect(description).toContain(`Letter: ${printableLine(named.subject)}\n${printableLine(named.reference)}\n`)
    }
    expect(events[2]?.summary).toBe(`${printableLine(named.company)} must answer by today`)
  })

  it('have lines as short as the standard asks', () => {
    for (const line of termToCalendar(term).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
