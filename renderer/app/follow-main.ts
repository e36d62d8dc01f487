import type { MainEventData } from '@shared/contract/main-calls.ts'
import { useExport } from '../features/export/export-state.ts'
import { codeOf } from './call-failed.ts'
import { onEngine } from './client.ts'
import type { EngineClient } from './engine-client.ts'
import type { MainClient } from './main-client.ts'
import { useSession } from './session.ts'
import { viewOf } from './view.ts'

/** What the rest of the window does when something happens that it did not ask for. */
export interface Reactions {
  /** A new archive is open. `restarted` means that it was open before and its engine came back. */
  readonly opened: (restarted: boolean) => void
  readonly closed: () => void
  readonly command: (data: MainEventData<'command'>) => void
}

/**
 * Keeps the session in step with the main process: openings, closings, engines that die, settings, menu commands.
 * @returns once it is known whether an archive was open already, as after a reload of the page
 */
export function followMain(main: MainClient, page: Window, reactions: Reactions): Promise<void> {
  const { getState, setState } = useSession

  let settled: () => void = () => undefined
  const known = new Promise<void>((resolve) => {
    settled = resolve
  })

  const take = async (engine: EngineClient): Promise<void> => {
    const before = getState()
    try {
      const view = viewOf(before)
      const summary = await engine.call('summary', { view })
      getState().archive?.engine.close()
      setState({ archive: { engine, summary, masked: view.mask }, opening: null, failure: null, trouble: null })
      reactions.opened(before.trouble?.state === 'restarting')
      settled()
    } catch (thrown) {
      engine.close()
      const { name, purpose } = before.opening ?? { name: '', purpose: 'new' }
      setState({ opening: null, failure: { name, purpose, code: codeOf(thrown), where: '', keptOther: before.archive !== null } })
      settled()
    }
  }

  onEngine(page, (engine) => void take(engine))

  main.listen({
    open: (event) => {
      const { archive, opening } = getState()
      const purpose = opening?.purpose ?? 'new'
      switch (event.state) {
        case 'started':
          return setState({ opening: { name: event.name, purpose: event.purpose, progress: null }, failure: null })
        case 'progress':
          return setState({ opening: { name: opening?.name ?? '', purpose, progress: event.progress } })
        case 'opened':
          main.call('engine-port', null).catch((thrown: unknown) => {
            setState({
              opening: null,
              failure: { name: event.name, purpose, code: codeOf(thrown), where: '', keptOther: archive !== null },
            })
          })
          return
        case 'failed':
          return setState({
            opening: null,
            failure: { name: event.name, purpose, code: event.code, where: event.where, keptOther: archive !== null },
          })
        case 'cancelled':
          return setState({ opening: null })
      }
    },
    engine: (trouble) => {
      if (trouble.state === 'gone') getState().archive?.engine.close()
      setState({ trouble })
    },
    export: (progress) => useExport.setState({ progress }),
    closed: ({ archive }) => {
      if (getState().archive?.engine.archive !== archive) return
      getState().archive?.engine.close()
      setState({ archive: null, trouble: null })
      reactions.closed()
    },
    command: (data) => reactions.command(data),
    settings: (settings) => setState({ settings }),
  })

  // Without an open archive main answers `no-archive-open`, which is no news here.
  main.call('engine-port', null).catch(settled)
  return known
}

/** Switches privacy view. What is shown of the archive is asked for anew, so that nothing unmasked stays behind. */
export function setMask(mask: boolean): void {
  const { getState, setState } = useSession
  setState({ mask })
  const { archive } = getState()
  if (archive === null) return
  archive.engine
    .call('summary', { view: viewOf(getState()) })
    .then((summary) => {
      const now = getState()
      if (now.archive?.engine === archive.engine && now.mask === mask) setState({ archive: { ...archive, summary, masked: mask } })
    })
    // A dead engine is told by its own event.
    .catch(() => undefined)
}
