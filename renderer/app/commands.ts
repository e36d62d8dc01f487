import type { MainEventData } from '@shared/contract/main-calls.ts'
import { create } from 'zustand'
import { takeOut } from '../features/export/export-state.ts'
import { openFinder } from '../features/find/finding.ts'
import { setMask } from './follow-main.ts'
import type { WindowRouter } from './routes.tsx'
import { useSession } from './session.ts'
import { archiveBeside } from './show-archive.ts'

type Command = MainEventData<'command'>['command']

/** Which of the help dialogs is open, and how often a list was asked to be narrowed down. */
export const useAsked = create<{ readonly help: 'about' | 'shortcuts' | 'report' | null; readonly search: number }>()(() => ({
  help: null,
  search: 0,
}))

/**
 * Carries out a command of the menu.
 *
 * @param show shows another open archive
 */
export function runCommand(command: Command, router: WindowRouter, show: (archive: number) => void): void {
  switch (command) {
    case 'next-archive':
    case 'previous-archive': {
      const archive = archiveBeside(command === 'next-archive' ? 1 : -1)
      if (archive !== null) show(archive)
      return
    }
    case 'overview':
      void router.navigate({ to: useSession.getState().archive === null ? '/' : '/overview' })
      return
    case 'request':
      void router.navigate({ to: '/request' })
      return
    case 'search':
      // Without an archive there is nothing to search.
      if (useSession.getState().archive !== null) openFinder('search')
      return
    case 'filter':
      useAsked.setState(({ search }) => ({ search: search + 1 }))
      return
    case 'palette':
      openFinder('commands')
      return
    case 'law':
      void router.navigate({ to: '/law', search: {} })
      return
    case 'stored':
      void router.navigate({ to: '/stored' })
      return
    case 'shortcuts':
    case 'about':
    case 'report':
      useAsked.setState({ help: command })
      return
    case 'back':
      router.history.back()
      return
    case 'forward':
      router.history.forward()
      return
    case 'export':
      if (useSession.getState().archive !== null) takeOut({ what: 'everything' })
      return
    case 'toggle-mask':
      setMask(!useSession.getState().mask)
  }
}
