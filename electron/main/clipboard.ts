import { createHash } from 'node:crypto'

/** The system's clipboard, as far as it is needed. Newer versions of Electron answer later, older ones at once. */
export interface SystemClipboard {
  readText(): string | Promise<string>
  writeText(text: string): unknown
  clear(): unknown
}

/** The clipboard, with a note of what Dossier put there last: not the text, only its digest. */
export interface Clipboard {
  copy(text: string): Promise<void>
  /** Whether it still holds what was put there from here. */
  holdsOurs(): Promise<boolean>
  /** Empties it, if it still holds what was put there from here; what another program put there stays. */
  forget(): Promise<void>
}

/** Looks after what is put on the clipboard. It is read only to see whether it is still ours, and only when asked. */
export function lookAfterClipboard(system: SystemClipboard): Clipboard {
  let ours: string | null = null
  const holdsOurs = async (): Promise<boolean> => ours !== null && digest(await system.readText()) === ours
  return {
    async copy(text) {
      await system.writeText(text)
      ours = digest(text)
    },
    holdsOurs,
    async forget() {
      if (await holdsOurs()) await system.clear()
      ours = null
    },
  }
}

function digest(text: string): string {
  // Windows writes line ends of its own.
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
}
