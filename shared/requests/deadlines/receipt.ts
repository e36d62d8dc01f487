import { workingDays } from '../holidays/calendar.ts'
import type { ControllerId } from '../law/controller.ts'
import type { Residence } from '../residence.ts'
import { jurisdictionOf } from '../residence.ts'
import { workingDaysAfter } from './counting.ts'
import { parseDay } from './days.ts'

/** How long a posted letter is assumed to take, in working days of the controller's country. Our own choice, not law; the person can put in the real day. */
export const postalWorkingDays = 3

const calendarOfController: Readonly<Record<ControllerId, readonly string[]>> = {
  'eea-ch': ['IE'],
  uk: ['GB-EAW'],
  us: ['US'],
  'us-before-2026': ['US'],
  'rest-of-world': ['SG'],
}

/**
 * The day on which a request is assumed to arrive: the same day through the web form, three working days later by post.
 * @param sent ISO date
 * @returns ISO date; null when `sent` is none
 */
export function assumedReceipt(sent: string, channel: 'form' | 'post', place: Residence): string | null {
  const day = parseDay(sent)
  if (day === null) return null
  if (channel === 'form') return sent
  return workingDaysAfter(day, postalWorkingDays, workingDays(calendarOfController[jurisdictionOf(place).controller])).toString()
}
