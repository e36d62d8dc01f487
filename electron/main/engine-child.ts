import { app, type MessagePortMain, utilityProcess } from 'electron'
import type { ToEngine } from '../engine-process/protocol.ts'
import { log } from './log.ts'

/** A running engine process, as far as main deals with it. */
export interface EngineChild<Port = MessagePortMain> {
  send(message: ToEngine): void
  /** Gives the engine its end of a channel to the window. */
  connect(port: Port): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, whatever ended the process. The exit code is not told: a killed process reports 0 as well. */
  onExit(listener: () => void): void
  kill(): void
  /** Resident memory in bytes; null when the process is gone or not measured yet. */
  memory(): number | null
}

/** The variables that the system's own libraries need; the engine gets no others. */
const PASSED_ON = ['LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'windir', 'LD_LIBRARY_PATH'] as const

/**
 * Starts an engine in a process of its own.
 *
 * @param entry the bundled engine
 */
export function startEngine(entry: string): EngineChild {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Dossier engine',
    env: Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    // Its traces could quote the archive; they are for developers alone.
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  })
  child.once('exit', (code) => log('engine-ended', code))
  return {
    send: (message) => child.postMessage(message),
    connect: (port) => child.postMessage({ type: 'port' } satisfies ToEngine, [port]),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill() {
      // Before it has been started there is nothing to kill, and nothing would be killed later.
      if (child.pid === undefined) child.once('spawn', () => child.kill())
      else child.kill()
    },
    memory() {
      const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
      return metric === undefined ? null : metric.memory.workingSetSize * 1024
    },
  }
}
