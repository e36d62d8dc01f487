import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NetworkTrace, readNetworkTrace } from '../../scripts/network-trace.mjs'
import { expectedWay } from '../journeys/expected-way.ts'
import { launchSettings } from './app-test.ts'
import { makeOwnFolder } from './stage.mjs'
import type { StagedApps } from './staged-apps.ts'

/** `machine`: as it is. `none`: nothing but the loopback. `dead-end`: a network with a route out that leads nowhere. */
export type Surroundings = 'machine' | 'none' | 'dead-end'

export interface JourneyOptions {
  readonly surroundings: Surroundings
  /** Watch every address that the app turns to. */
  readonly traced: boolean
  /** The packaged app to walk through; the one on the stage unless told. */
  readonly program?: string
  /** How long the window stays open after the last step, in milliseconds. */
  readonly idleMs?: number
}

export interface JourneyOutcome {
  /** Whether the whole way could be walked, every count as it should be, and the letter saved in both forms. */
  readonly completed: boolean
  /** What went wrong, or what the app wrote to standard error. */
  readonly complaint: string
  readonly letter: string
  readonly trace: NetworkTrace
}

const MAKE_NETWORK: Readonly<Record<Exclude<Surroundings, 'machine'>, string>> = {
  none: 'ip link set lo up',
  // The addresses are set aside for documentation, and the far end of the cable is not connected to anything.
  'dead-end': [
    'ip link set lo up',
    'ip link add near type veth peer name far',
    'ip addr add 192.0.2.2/24 dev near',
    'ip link set near up',
    'ip link set far up',
    'ip route add default via 192.0.2.1',
  ].join(' && '),
}

/**
 * Walks the whole way through the app in a process of its own, which can be put into a network namespace.
 *
 * @param staged what the global set-up prepared
 */
export async function walkIsolated(
  staged: StagedApps,
  { surroundings, traced, program = staged.testProgram, idleMs = 0 }: JourneyOptions,
): Promise<JourneyOutcome> {
  const home = makeOwnFolder(staged.stage, 'home')
  const folder = makeOwnFolder(staged.stage, 'files')
  const { archive, way } = await expectedWay(staged, folder)
  const tracePath = join(folder, 'trace')
  const settings = launchSettings(staged, home, { args: [archive.path], ...(traced ? { env: { DOSSIER_TRACE: tracePath } } : {}) })
  const launch = {
    ...settings,
    executablePath: traced ? staged.traceWrapper : staged.userWrapper,
    env: { ...settings.env, DOSSIER_PROGRAM: program },
  }
  const outcome = await runProcess(surroundings, JSON.stringify({ user: staged.stage.user, launch, way, idleMs }))
  return {
    completed: outcome.code === 0 && existsSync(way.paths.pdf),
    complaint: outcome.stderr,
    letter: existsSync(way.paths.text) ? readFileSync(way.paths.text, 'utf8') : '',
    trace: readNetworkTrace(existsSync(tracePath) ? readFileSync(tracePath, 'utf8') : ''),
  }
}

function runProcess(surroundings: Surroundings, journey: string): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const walk = [process.execPath, join(import.meta.dirname, 'run-journey.mjs')]
  const [command = '', ...parameters] =
    surroundings === 'machine' ? walk : [...newNetwork(), `${MAKE_NETWORK[surroundings]} && exec "$@"`, 'sh', ...walk]
  return new Promise((done, failed) => {
    const child = spawn(command, parameters, { env: { ...process.env, DOSSIER_JOURNEY: journey }, stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8')
    })
    child.on('error', failed)
    child.on('close', (code) => done({ code, stderr }))
  })
}

// An ordinary user may make a network only inside a user namespace of their own.
function newNetwork(): readonly string[] {
  const before = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps']
  return ['unshare', ...before, '--net', '--', 'sh', '-c']
}
