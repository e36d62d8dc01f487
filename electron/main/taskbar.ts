import type { MainEventData } from '@shared/contract/main-calls.ts'

/** What the window's icon shows of an opening: a share from 0 to 1, 2 for "at work", -1 for nothing. */
export function taskbarProgress(event: MainEventData<'open'>): number {
  switch (event.state) {
    case 'started':
      return 2
    case 'progress': {
      const { bytesRead, bytesTotal } = event.progress
      return bytesTotal === 0 ? 2 : Math.min(1, bytesRead / bytesTotal)
    }
    default:
      return -1
  }
}
