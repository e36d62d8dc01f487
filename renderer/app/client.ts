import type { Bridge } from '@shared/contract/main-calls.ts'
import * as z from 'zod/mini'
import { connectEngine, type EngineClient } from './engine-client.ts'

const portMessage = z.object({ kind: z.literal('engine-port'), archive: z.int() })

declare global {
  interface Window {
    /** Missing when the preload script did not run. */
    readonly dossier?: Bridge
  }
}

/** The bridge that the preload script put there, or undefined where it is missing. */
export function bridgeOf(page: Window): Bridge | undefined {
  return page.dossier
}

/** Hands over the engine of every archive whose port reaches this page. Only messages of the page to itself are believed. */
export function onEngine(page: Window, listener: (engine: EngineClient) => void): void {
  page.addEventListener('message', (event) => {
    if (event.source !== page || event.origin !== page.location.origin) return
    const message = z.safeParse(portMessage, event.data)
    const port = event.ports[0]
    if (message.success && port !== undefined) listener(connectEngine(port, message.data.archive))
  })
}
