import { create } from 'zustand'
import { useEngine } from '../../app/archive.ts'
import { useSession } from '../../app/session.ts'

/** The most records that can be chosen one by one: more than an export takes by number would have to be saved by a filter. */
export const mostChosen = 100_000

/** Records that a person has chosen, by archive and section: their numbers, so that no sort and no filter changes what is meant. */
const useChosenOfAll = create<{ readonly of: ReadonlyMap<string, ReadonlySet<number>> }>()(() => ({ of: new Map() }))

const none: ReadonlySet<number> = new Set()
const keyOf = (archive: number | undefined, section: string): string => `${archive} ${section}`

/** The chosen records of a section of the open archive. */
export function useChosen(section: string): ReadonlySet<number> {
  const key = keyOf(useEngine()?.archive, section)
  return useChosenOfAll(({ of }) => of.get(key) ?? none)
}

/** Whether one record is chosen. */
export function useIsChosen(section: string, row: number | undefined): boolean {
  const key = keyOf(useEngine()?.archive, section)
  return useChosenOfAll(({ of }) => row !== undefined && of.get(key)?.has(row) === true)
}

/** Chooses these records of a section and no others. */
export function choose(archive: number | undefined, section: string, rows: ReadonlySet<number>): void {
  useChosenOfAll.setState(({ of }) => ({ of: new Map(of).set(keyOf(archive, section), rows) }))
}

/** What is chosen now, for those who must not wait for the next paint. */
export function chosenNow(archive: number | undefined, section: string): ReadonlySet<number> {
  return useChosenOfAll.getState().of.get(keyOf(archive, section)) ?? none
}

/** Forgets what was chosen in an archive as soon as it is closed. */
export function forgetChosenWithArchives(): void {
  useSession.subscribe(({ archives }, before) => {
    if (archives === before.archives) return
    const open = archives.map(({ engine }) => `${engine.archive} `)
    useChosenOfAll.setState(({ of }) => ({ of: new Map([...of].filter(([key]) => open.some((archive) => key.startsWith(archive)))) }))
  })
}
