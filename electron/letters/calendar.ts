import { createHash } from 'node:crypto'
import type { LetterTerm } from '@shared/contract/letter.ts'
import { printableLine } from '@shared/requests/letters/plain-text.ts'
import { filled, type PaperWords, paperWords } from '@shared/requests/letters/render/words/paper-words.ts'
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'

/** Entries of all-day events ring at nine in the morning: seconds after the day began. */
const nineInTheMorning = 9 * 60 * 60

type Entry = readonly [kind: keyof PaperWords['dates'], day: string | null]

/**
 * The days of a letter as a calendar file (RFC 5545): each an event of a whole day with an alarm in its morning, in the order of the days.
 * Only where a statute sets the term does the entry say that they must answer. The same term always gives the same file.
 */
export function termToCalendar(term: LetterTerm): string {
  const { dates } = paperWords(term.language)
  const company = printableLine(term.company)
  const calendar = ical({ prodId: { company: 'Dossier', product: 'Dossier', language: 'EN' } })
  const entries: readonly Entry[] = [
    ['acknowledge', term.acknowledgeBy],
    ['extension', term.extensionNoticeBy],
    [term.basis === 'statute' ? 'mustAnswer' : 'asked', term.due],
    ['remind', term.remindAt],
  ]
  for (const [kind, day] of entries) {
    if (day === null) continue
    const summary = filled(dates[kind], { company })
    calendar.createEvent({
      id: `${createHash('sha256')
        .update(JSON.stringify([company, term.reference, term.subject, kind]))
        .digest('hex')
        .slice(0, 32)}@dossier`,
      stamp: utcDay(term.received),
      start: utcDay(day),
      end: utcDay(day, 1),
      allDay: true,
      summary,
      description: descriptionOf(term, dates),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, triggerAfter: nineInTheMorning, description: summary }],
    })
  }
  return calendar.toString()
}

function descriptionOf(term: LetterTerm, dates: PaperWords['dates']): string {
  const day = new Intl.DateTimeFormat(term.language, { dateStyle: 'long', timeZone: 'UTC' }).format(utcDay(term.received))
  return [
    filled(dates.about, { subject: printableLine(term.subject) }),
    printableLine(term.reference),
    filled(dates.received, { date: day }),
  ].join('\n')
}

function utcDay(day: string, later = 0): Date {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + later)
  return date
}
