import { isZone } from '@shared/contract/zone.ts'

/** The zone that the computer is set to; UTC where it is set to none that has a name. */
export function systemZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return isZone(timeZone) ? timeZone : 'UTC'
}
