/** What may be logged: fixed event codes. Numbers may go with them; nothing else has a way in. */
export type LogEvent =
  | 'ipc-refused'
  | 'engine-ready'
  | 'engine-failed'
  | 'engine-ended'
  | 'engine-silent'
  | 'engine-too-large'
  | 'settings-unreadable'
  | 'settings-not-written'
  | 'letter-not-written'
  | 'picture-not-written'
  | 'export-not-written'
  | 'window-gone'
  | 'page-not-loaded'
  | 'internal'

/** Writes one line to standard error: the event and numbers, so that no log can hold anything of a person. */
export function log(event: LogEvent, ...numbers: readonly number[]): void {
  process.stderr.write(`dossier: ${[event, ...numbers].join(' ')}\n`)
}
