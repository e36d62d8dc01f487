import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuActions, type MenuState, menuTemplate } from './menu.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'

const platforms = ['linux', 'darwin', 'win32'] as const

const oneOpen = [{ archive: 4, name: 'data.zip', isCurrent: true }]
const twoOpen = [...oneOpen.map((one) => ({ ...one, isCurrent: false })), { archive: 7, name: 'his & hers.zip', isCurrent: true }]

function menu(state: Partial<MenuState> = {}, done: string[] = []): MenuItemConstructorOptions[] {
  const actions: MenuActions = {
    open: (kind) => done.push(`open ${kind}`),
    openInstead: () => done.push('open instead'),
    show: (archive) => done.push(`show ${archive}`),
    add: () => done.push('add'),
    openSample: () => done.push('open sample'),
    closeArchive: () => done.push('close'),
    quickClose: () => done.push('quick close'),
    command: (command) => done.push(command),
    zoom: (direction) => done.push(`zoom ${direction}`),
  }
  return menuTemplate(en, { platform: 'linux', archives: oneOpen, canAdd: true, developing: false, ...state }, actions)
}

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

/** Presses a key: does what its one menu item does. */
function press(accelerator: string, state: Partial<MenuState> = {}): readonly string[] {
  const done: string[] = []
  const [item] = items(menu(state, done)).filter((candidate) => candidate.accelerator === accelerator)
  // Electron hands over the item, the window and the event; ours ask for none of them.
  ;(item?.click as (() => void) | undefined)?.()
  return done
}

describe('the menu', () => {
  it.each([
    ['CmdOrCtrl+O', 'open file'],
    ['CmdOrCtrl+Shift+O', 'open folder'],
    ['CmdOrCtrl+Shift+A', 'add'],
    ['CmdOrCtrl+W', 'close'],
    ['CmdOrCtrl+Shift+W', 'quick close'],
    ['CmdOrCtrl+Shift+E', 'export'],
    ['CmdOrCtrl+F', 'search'],
    ['CmdOrCtrl+Shift+F', 'filter'],
    ['CmdOrCtrl+K', 'palette'],
    ['CmdOrCtrl+Shift+P', 'palette'],
    ['CmdOrCtrl+1', 'overview'],
    ['CmdOrCtrl+2', 'request'],
    ['Alt+Left', 'back'],
    ['Alt+Right', 'forward'],
    ['CmdOrCtrl+Shift+H', 'toggle-mask'],
    ['CmdOrCtrl+Plus', 'zoom in'],
    ['CmdOrCtrl+=', 'zoom in'],
    ['CmdOrCtrl+numadd', 'zoom in'],
    ['CmdOrCtrl+-', 'zoom out'],
    ['CmdOrCtrl+numsub', 'zoom out'],
    ['CmdOrCtrl+0', 'zoom reset'],
    ['CmdOrCtrl+num0', 'zoom reset'],
    ['F1', 'shortcuts'],
  ])('does on %s: %s', (accelerator, action) => {
    expect(press(accelerator)).toEqual([action])
  })

  it.each(platforms)('gives no key to two items on %s', (platform) => {
    const keys = items(menu({ platform })).flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(platforms)('uses no key without a modifier but function keys on %s', (platform) => {
    for (const { accelerator } of items(menu({ platform }))) if (accelerator !== undefined) expect(accelerator).toMatch(/\+|^F\d+$/)
  })

  it('has access keys on Windows and Linux and none on macOS', () => {
    expect(menu({ platform: 'win32' }).map(({ label }) => label)).toEqual(['&File', '&Edit', '&View', '&Archives', '&Help'])
    for (const { label } of items(menu({ platform: 'darwin' }))) expect(label ?? '').not.toContain('&')
  })

  it('has quit and about where each platform expects them', () => {
    expect(menu({ platform: 'darwin' })[0]?.role).toBe('appMenu')
    const roles = (platform: MenuState['platform']) => items(menu({ platform })).map(({ role }) => role)
    expect(roles('darwin')).not.toContain('quit')
    expect(roles('linux')).toContain('quit')
    const about = (platform: MenuState['platform']) => items(menu({ platform })).some(({ id }) => id === 'about')
    expect(about('linux')).toBe(true)
    expect(about('darwin')).toBe(false)
    expect(press('Cmd+[', { platform: 'darwin' })).toEqual(['back'])
  })

  it('closes an archive only when one is open', () => {
    const close = (archives: MenuState['archives']) => items(menu({ archives })).find(({ id }) => id === 'close-archive')?.enabled
    expect(close(oneOpen)).toBe(true)
    expect(close([])).toBe(false)
  })

  it('lists the open archives, the shown one marked, and goes from one to the next', () => {
    const listed = items(menu({ archives: twoOpen })).filter(({ type }) => type === 'radio')
    expect(listed.map(({ label, checked }) => [label, checked])).toEqual([
      ['data.zip', false],
      ['his && hers.zip', true],
    ])
    expect(press('CmdOrCtrl+Alt+2', { archives: twoOpen })).toEqual(['show 7'])
    expect(press('Ctrl+Tab', { archives: twoOpen })).toEqual(['next-archive'])
    expect(press('Ctrl+Shift+Tab', { archives: twoOpen })).toEqual(['previous-archive'])
    const next = (archives: MenuState['archives']) => items(menu({ archives })).find(({ id }) => id === 'next-archive')?.enabled
    expect([next(twoOpen), next(oneOpen), next([])]).toEqual([true, false, undefined])
  })

  it('has no developer tools and no reload in what ships', () => {
    const roles = items(menu()).map(({ role }) => role)
    expect(roles).not.toContain('toggleDevTools')
    expect(roles).not.toContain('reload')
    expect(items(menu({ developing: true })).map(({ role }) => role)).toContain('toggleDevTools')
  })

  it('speaks German', () => {
    const template = menuTemplate(
      de,
      { platform: 'linux', archives: [], canAdd: false, developing: false },
      {
        open: () => {},
        openInstead: () => {},
        show: () => {},
        add: () => {},
        openSample: () => {},
        closeArchive: () => {},
        quickClose: () => {},
        command: () => {},
        zoom: () => {},
      },
    )
    expect(template.map(({ label }) => label)).toEqual(['&Datei', '&Bearbeiten', '&Ansicht', '&Hilfe'])
  })
})
