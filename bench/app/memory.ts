import { readdirSync, readFileSync } from 'node:fs'
import type { ElectronApplication } from 'playwright'

/** Bytes of all processes of the app together, by what the process is for. */
export interface Memory {
  /** What each process holds alone, and its share of what several hold: the sum is what the app takes from the machine. */
  readonly proportional: number
  /** What each process has in memory: what several share counts several times. */
  readonly resident: number
  /** The proportional figure of each kind of process. */
  readonly byKind: Readonly<Record<string, number>>
}

/** Reads /proc; the one who asks must be root or the app's user. */
export async function memoryOf(app: ElectronApplication): Promise<Memory> {
  const kinds = new Map(
    await app.evaluate(({ app: own }) => own.getAppMetrics().map(({ pid, type, name }) => [pid, name ?? type] as const)),
  )
  const byKind: Record<string, number> = {}
  let resident = 0
  for (const pid of family(app.process().pid ?? 0)) {
    const sizes = sizesOf(pid)
    if (sizes === null) continue
    const kind = kinds.get(pid) ?? 'helpers of Chromium'
    byKind[kind] = (byKind[kind] ?? 0) + sizes.proportional
    resident += sizes.resident
  }
  return { proportional: Object.values(byKind).reduce((sum, bytes) => sum + bytes, 0), resident, byKind }
}

function sizesOf(pid: number): { readonly proportional: number; readonly resident: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'mu').exec(text)?.[1] ?? 0)
    return { proportional: kilobytes('Pss') * 1024, resident: kilobytes('Rss') * 1024 }
  } catch {
    // It has ended meanwhile.
    return null
  }
}

/** A process and all that descend from it. */
function family(root: number): readonly number[] {
  const parents = readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? [[Number(name), parentOf(name)] as const] : []))
  const found = [root]
  for (const pid of found) found.push(...parents.flatMap(([child, parent]) => (parent === pid ? [child] : [])))
  return found
}

function parentOf(pid: string): number {
  try {
    // The name in brackets may hold anything.
    return Number(/\) \S (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
