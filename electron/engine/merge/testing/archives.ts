import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyedList, Page, RecordDetail, Summary } from '@shared/contract/archive.ts'
import { type OpenArchive, openArchives } from '../../archive.ts'

export const view = { mask: false, zone: 'UTC', language: 'en' }

/** Made archives in a folder of their own. */
export class MadeArchives {
  #folder = ''
  #next = 0

  async begin(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'dossier-merge-'))
  }

  end(): Promise<void> {
    return rm(this.#folder, { recursive: true })
  }

  /** Writes an export and returns its path: an object as JSON, a text as it stands. */
  async write(content: unknown, name = `archive-${this.#next}.json`): Promise<string> {
    this.#next += 1
    const path = join(this.#folder, name)
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }

  path(name: string): string {
    return join(this.#folder, name)
  }
}

export function open(...paths: readonly string[]): Promise<OpenArchive> {
  return openArchives(paths, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
}

/** What a person sees of several archives. */
export interface Seen {
  readonly summary: Summary
  readonly counts: Readonly<Record<string, number>>
  page(section: string, list?: number): Promise<Page>
  record(section: string, row: number): Promise<RecordDetail>
  chats(section: string): Promise<readonly KeyedList[]>
}

/** Opens archives, looks at them, and closes them. */
export async function looking<Result>(paths: readonly string[], work: (seen: Seen) => Promise<Result> | Result): Promise<Result> {
  const archive = await open(...paths)
  try {
    const summary = archive.summary(view)
    return await work({
      summary,
      counts: Object.fromEntries(summary.sections.map(({ id, count }) => [id, count])),
      page: async (section, list) => {
        const filter = list === undefined ? null : { text: null, from: null, to: null, list }
        return (await archive.call('page', { section, view, offset: 0, limit: 1000, sort: null, filter })) as Page
      },
      record: async (section, row) => (await archive.call('record', { section, row, view })) as RecordDetail,
      chats: async (section) => ((await archive.call('lists', { section, view, offset: 0, limit: 1000 })) as { lists: KeyedList[] }).lists,
    })
  } finally {
    await archive.close()
  }
}
