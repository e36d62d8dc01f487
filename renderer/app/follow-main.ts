import type { ErrorCode } from '@shared/contract/errors.ts'
import type { MainEventData } from '@shared/contract/main-calls.ts'
import { useExport } from '../features/export/export-state.ts'
import { codeOf } from './call-failed.ts'
import { onEngine } from './client.ts'
import type { EngineClient } from './engine-client.ts'
import type { MainClient } from './main-client.ts'
import { type OpenArchive, useSession, withShown } from './session.ts'
import { viewOf } from './view.ts'

/** What the rest of the window does when something happens that it did not ask for. */
export interface Reactions {
  /** Another archive is open and shown, in the place of `replaced` if that is a number. */
  readonly opened: (replaced: number | null) => void
  /** An archive was closed. */
  readonly closed: (archive: number, wasShown: boolean) => void
  /** An archive was chosen in the menu. */
  readonly show: (archive: number) => void
  readonly command: (data: MainEventData<'command'>) => void
}

/**
 * Keeps the session in step with the main process: openings, closings, engines that die, settings, menu commands.
 *
 * @param shown the archive that was shown before this page was loaded, or null
 * @returns once it is known which archives were open already, as after a reload of the page
 */
export async function followMain(main: MainClient, page: Window, shown: number | null, reactions: Reactions): Promise<void> {
  const { getState, setState } = useSession
  /** Which archive each one that is on its way takes the place of. */
  const replacing = new Map<number, number>()
  /** Told when an archive that was open before this page was loaded is here, or cannot be had. */
  const arrivals = new Map<number, () => void>()

  const fail = (name: string, code: ErrorCode, where = ''): void => {
    const { archives, opening } = getState()
    setState({ opening: null, failure: { name, purpose: opening?.purpose ?? 'new', code, where, keptOther: archives.length > 0 } })
  }

  const take = async (engine: EngineClient): Promise<void> => {
    const { archive: number } = engine
    const view = viewOf(getState())
    try {
      const summary = await engine.call('summary', { view })
      const { archives, archive } = getState()
      const isKnown = archives.some((open) => open.engine.archive === number)
      const place = isKnown ? number : (replacing.get(number) ?? null)
      replacing.delete(number)
      const open: OpenArchive = { engine, summary, masked: view.mask, trouble: null }
      const next = withArchive(archives, open, place)
      if (isKnown || arrivals.has(number)) setState(withShown(next, archive?.engine.archive ?? null))
      else {
        setState({ ...withShown(next, number), opening: null, failure: null })
        reactions.opened(place)
      }
      if (getState().mask !== view.mask) askAnew(open)
    } catch (thrown) {
      engine.close()
      // Of an engine that dies again main tells by an event of its own.
      if (getState().opening !== null) fail(getState().opening?.name ?? '', codeOf(thrown))
    }
    arrivals.get(number)?.()
  }

  onEngine(page, (engine) => void take(engine))

  main.listen({
    open: (event) => {
      const { opening } = getState()
      switch (event.state) {
        case 'started':
          return setState({ opening: { name: event.name, purpose: event.purpose, progress: null }, failure: null })
        case 'progress':
          return setState({ opening: { name: opening?.name ?? '', purpose: opening?.purpose ?? 'new', progress: event.progress } })
        case 'opened':
          if (event.replaces !== null) replacing.set(event.archive, event.replaces)
          main.call('engine-port', { archive: event.archive }).catch((thrown: unknown) => fail(event.name, codeOf(thrown)))
          return
        case 'failed':
          return fail(event.name, event.code, event.where)
        case 'cancelled':
          return setState({ opening: null })
      }
    },
    engine: ({ archive: number, ...trouble }) => {
      const { archives, archive } = getState()
      if (trouble.state === 'gone') archives.find(({ engine }) => engine.archive === number)?.engine.close()
      const next = archives.map((open) => (open.engine.archive === number ? { ...open, trouble } : open))
      setState(withShown(next, archive?.engine.archive ?? null))
    },
    export: (progress) => useExport.setState({ progress }),
    closed: ({ archive: number, current }) => {
      const { archives, archive } = getState()
      const closed = archives.find(({ engine }) => engine.archive === number)
      if (closed === undefined) return
      closed.engine.close()
      const next = archives.filter((open) => open !== closed)
      setState(withShown(next, current))
      reactions.closed(number, archive === closed)
    },
    show: ({ archive }) => reactions.show(archive),
    command: (data) => reactions.command(data),
    settings: (settings) => setState({ settings }),
  })

  const arrived: Promise<void>[] = []
  // An engine that is being started again cannot be had now; it comes by itself.
  const numbers = await main.call('engine-port', { archive: null }).catch((): number[] => [])
  for (const number of numbers) {
    if (getState().archives.some(({ engine }) => engine.archive === number)) continue
    arrived.push(new Promise((resolve) => arrivals.set(number, resolve)))
  }
  await Promise.all(arrived)
  arrivals.clear()
  if (numbers.length === 0) return
  const inOrder = [...getState().archives].sort((a, b) => numbers.indexOf(a.engine.archive) - numbers.indexOf(b.engine.archive))
  setState(withShown(inOrder, shown ?? numbers.at(-1) ?? null))
}

/** The archives with one more: in the place of another, or at the end. What it takes the place of is let go. */
function withArchive(archives: readonly OpenArchive[], open: OpenArchive, place: number | null): readonly OpenArchive[] {
  const before = archives.find(({ engine }) => engine.archive === place)
  if (before === undefined) return [...archives, open]
  before.engine.close()
  return archives.map((one) => (one === before ? open : one))
}

/** Switches privacy view. What is shown of every archive is asked for anew, so that nothing unmasked stays behind. */
export function setMask(mask: boolean): void {
  const { getState, setState } = useSession
  setState({ mask })
  for (const open of getState().archives) askAnew(open)
}

/** Asks an archive for its summary under the present view. */
function askAnew({ engine }: OpenArchive): void {
  const { getState, setState } = useSession
  const view = viewOf(getState())
  engine.call('summary', { view }).then(
    (summary) => {
      const { archives, archive, mask } = getState()
      if (mask !== view.mask) return
      const next = archives.map((open) => (open.engine === engine ? { ...open, summary, masked: mask } : open))
      setState(withShown(next, archive?.engine.archive ?? null))
    },
    // A dead engine is told by its own event.
    () => undefined,
  )
}
