import type { SavedFile } from '@shared/contract/stored.ts'

/** What the person saved since the app started. It is remembered in memory alone. */
export interface SavedFiles {
  readonly list: readonly SavedFile[]
  note(file: SavedFile): void
  forget(): void
}

/** Starts with an empty list. */
export function rememberSavedFiles(): SavedFiles {
  let list: readonly SavedFile[] = []
  return {
    get list() {
      return list
    },
    note(file) {
      list = [...list.filter(({ name, kind }) => name !== file.name || kind !== file.kind), file]
    },
    forget() {
      list = []
    },
  }
}
