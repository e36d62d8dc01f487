import type { MainClient } from './main-client.ts'
import { lastPlaceIn } from './places.ts'
import type { WindowRouter } from './routes.tsx'
import { useSession, withShown } from './session.ts'

/** Makes an open archive the one that is shown, and tells main, whose menus are about it. The page stays where it is. */
export function makeShown(main: MainClient, archive: number): void {
  useSession.setState(({ archives }) => withShown(archives, archive))
  main.call('archive-show', { archive }).catch(() => undefined)
}

/** Shows an open archive, at the place where the person was last in it. */
export function showArchive(main: MainClient, router: WindowRouter, archive: number): void {
  if (useSession.getState().archive?.engine.archive === archive) return
  makeShown(main, archive)
  router.history.push(lastPlaceIn(archive))
}

/** The number of the archive so many places further in the order of opening, after the last the first again. */
export function archiveBeside(step: 1 | -1): number | null {
  const { archives, archive } = useSession.getState()
  if (archive === null) return null
  return archives.at((archives.indexOf(archive) + step) % archives.length)?.engine.archive ?? null
}
