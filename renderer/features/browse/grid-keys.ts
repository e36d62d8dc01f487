/** What a key does in a cell of the table, beyond moving about. */
export type GridCommand = 'open' | 'close' | 'first' | 'last' | 'copyCell' | 'copyRow' | 'menu' | 'choose' | 'chooseUp' | 'chooseDown'

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The command of a key, or null for one that the grid itself or nobody takes. Ctrl and Cmd do the same. */
export function gridCommand({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): GridCommand | null {
  if (altKey) return null
  const main = ctrlKey || metaKey
  if (main && key === 'Home') return 'first'
  if (main && key === 'End') return 'last'
  if (main && key.toLowerCase() === 'c') return shiftKey ? 'copyRow' : 'copyCell'
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return 'menu'
  if (main) return null
  if (shiftKey) return key === 'ArrowUp' ? 'chooseUp' : key === 'ArrowDown' ? 'chooseDown' : null
  if (key === ' ') return 'choose'
  if (key === 'Enter') return 'open'
  return key === 'Escape' ? 'close' : null
}
