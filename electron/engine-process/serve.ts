import type { Progress } from '@shared/contract/archive.ts'
import { DossierError, errorCodeOf } from '@shared/contract/errors.ts'
import type { MessagePortMain } from 'electron'
import { type OpenArchive, openArchives } from '../engine/archive.ts'
import { Conversation } from './answer.ts'
import { Exporting } from './exporting.ts'
import { type FromEngine, toEngineSchema } from './protocol.ts'

/** A window redraws its progress at most this often; more messages would only cost time. */
const PROGRESS_INTERVAL_MS = 50

const cancelling = new AbortController()
const exporting = new Exporting(tell)
let archive: OpenArchive | null = null
let lastProgressAt = 0

/** Listens to main for the life of this process, which holds one archive. */
export function serve(): void {
  process.parentPort.on('message', ({ data, ports }) => {
    const message = toEngineSchema.safeParse(data)
    if (!message.success) return
    switch (message.data.type) {
      case 'open':
        void open(message.data.paths, message.data.sample)
        break
      case 'port':
        for (const port of ports) answerOn(port)
        break
      case 'export':
        if (archive !== null) exporting.begin(archive, message.data.request, message.data.target)
        break
      case 'export-cancel':
        exporting.cancel(message.data.mark)
        break
      case 'countries':
        void takeCountries(message.data.mark, message.data.path)
        break
      case 'close':
        void close()
    }
  })
}

async function open(paths: readonly string[], sample: boolean): Promise<void> {
  try {
    archive = await openArchives(paths, { sample, signal: cancelling.signal, onProgress: report })
    tell({ type: 'ready' })
  } catch (thrown) {
    // Only the code and the place leave this process; the rest of an unknown error may hold text from the archive.
    const { code, where } = thrown instanceof DossierError ? thrown : { code: 'internal' as const, where: '' }
    tell({ type: 'failed', code, where })
  }
}

async function takeCountries(mark: string, path: string | null): Promise<void> {
  try {
    if (archive === null) throw new DossierError('no-archive-open')
    tell({ type: 'countries-used', mark, own: await archive.takeCountries(path) })
  } catch (thrown) {
    tell({ type: 'countries-refused', mark, code: errorCodeOf(thrown) })
  }
}

function report(progress: Progress): void {
  const now = performance.now()
  if (now - lastProgressAt < PROGRESS_INTERVAL_MS) return
  lastProgressAt = now
  tell({ type: 'progress', progress })
}

function answerOn(port: MessagePortMain): void {
  const conversation = new Conversation((reply) => port.postMessage(reply))
  port.on('message', ({ data }) => {
    if (archive !== null) void conversation.hear(archive, data)
  })
  port.on('close', () => conversation.end())
  port.start()
}

async function close(): Promise<void> {
  cancelling.abort()
  try {
    await exporting.end()
    await archive?.close()
  } finally {
    process.exit()
  }
}

function tell(message: FromEngine): void {
  process.parentPort.postMessage(message)
}
