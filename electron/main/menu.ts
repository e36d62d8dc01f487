import type { MainEventData } from '@shared/contract/main-calls.ts'
import type { MenuItemConstructorOptions } from 'electron'
import type { ListedArchive } from './archives.ts'
import type { Texts } from './texts/texts.ts'

/** What a menu item does. `command` items are carried out by the window. */
export interface MenuActions {
  open(kind: 'file' | 'folder'): void
  /** Opens an archive in the place of the one that is shown. */
  openInstead(): void
  show(archive: number): void
  add(): void
  openSample(): void
  closeArchive(): void
  quickClose(): void
  command(command: MainEventData<'command'>['command']): void
  zoom(direction: 'in' | 'out' | 'reset'): void
}

/** What the menu depends on. */
export interface MenuState {
  readonly platform: 'linux' | 'darwin' | 'win32'
  /** Those that are open. */
  readonly archives: readonly ListedArchive[]
  /** Another archive of the same account can be put to it. */
  readonly canAdd: boolean
  /** Shows the developer tools, which what ships does not have. */
  readonly developing: boolean
}

/** The application menu, as a table that Electron builds it from. */
export function menuTemplate(texts: Texts, state: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  const isMac = state.platform === 'darwin'
  const text = Object.fromEntries(
    Object.entries(texts.menu).map(([key, label]) => [key, isMac ? label.replace('&', '') : label]),
  ) as Texts['menu']
  const archiveOpen = state.archives.length > 0
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const command = (label: string, accelerator: string | null, name: Parameters<MenuActions['command']>[0]): MenuItemConstructorOptions => ({
    id: name,
    label,
    ...(accelerator === null ? {} : { accelerator }),
    click: () => actions.command(name),
  })
  // Keys for the same thing on other keyboards and on the number pad; not shown.
  const alsoOn = (accelerator: string, click: () => void): MenuItemConstructorOptions => ({
    label: accelerator,
    accelerator,
    visible: false,
    acceleratorWorksWhenHidden: true,
    click,
  })
  const zoom = (direction: 'in' | 'out' | 'reset') => () => actions.zoom(direction)

  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: text.file,
      submenu: [
        { id: 'open', label: text.open, accelerator: 'CmdOrCtrl+O', click: () => actions.open('file') },
        { id: 'open-folder', label: text.openFolder, accelerator: 'CmdOrCtrl+Shift+O', click: () => actions.open('folder') },
        { id: 'open-sample', label: text.openSample, click: () => actions.openSample() },
        separator,
        { ...command(text.takeOut, 'CmdOrCtrl+Shift+E', 'export'), enabled: archiveOpen },
        {
          id: 'open-instead',
          label: text.openInstead,
          enabled: archiveOpen,
          click: () => actions.openInstead(),
        },
        { id: 'add-archive', label: text.addArchive, accelerator: 'CmdOrCtrl+Shift+A', enabled: state.canAdd, click: () => actions.add() },
        {
          id: 'close-archive',
          label: text.closeArchive,
          accelerator: 'CmdOrCtrl+W',
          enabled: archiveOpen,
          click: () => actions.closeArchive(),
        },
        // In the page Esc twice does the same; this way it also works while the page is busy.
        { id: 'quick-close', label: text.quickClose, accelerator: 'CmdOrCtrl+Shift+W', click: () => actions.quickClose() },
        ...(isMac
          ? []
          : [separator, { role: 'quit' as const, label: text.quit, accelerator: state.platform === 'win32' ? 'Alt+F4' : 'Ctrl+Q' }]),
      ],
    },
    {
      label: text.edit,
      submenu: [
        { role: 'undo', label: text.undo },
        { role: 'redo', label: text.redo },
        separator,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
        separator,
        command(text.find, 'CmdOrCtrl+F', 'search'),
        command(text.filter, 'CmdOrCtrl+Shift+F', 'filter'),
      ],
    },
    {
      label: text.view,
      submenu: [
        command(text.palette, 'CmdOrCtrl+K', 'palette'),
        alsoOn('CmdOrCtrl+Shift+P', () => actions.command('palette')),
        separator,
        command(text.overview, 'CmdOrCtrl+1', 'overview'),
        command(text.request, 'CmdOrCtrl+2', 'request'),
        separator,
        command(text.back, isMac ? 'Cmd+[' : 'Alt+Left', 'back'),
        command(text.forward, isMac ? 'Cmd+]' : 'Alt+Right', 'forward'),
        separator,
        command(text.privacy, 'CmdOrCtrl+Shift+H', 'toggle-mask'),
        separator,
        { id: 'zoom-in', label: text.zoomIn, accelerator: 'CmdOrCtrl+Plus', click: zoom('in') },
        alsoOn('CmdOrCtrl+=', zoom('in')),
        alsoOn('CmdOrCtrl+numadd', zoom('in')),
        { id: 'zoom-out', label: text.zoomOut, accelerator: 'CmdOrCtrl+-', click: zoom('out') },
        alsoOn('CmdOrCtrl+numsub', zoom('out')),
        { id: 'zoom-reset', label: text.zoomReset, accelerator: 'CmdOrCtrl+0', click: zoom('reset') },
        alsoOn('CmdOrCtrl+num0', zoom('reset')),
        separator,
        { role: 'togglefullscreen', label: text.fullScreen },
        ...(state.developing ? [separator, { role: 'toggleDevTools' as const }] : []),
      ],
    },
    ...(archiveOpen ? [{ label: text.archives, submenu: archivesMenu() }] : []),
    ...(isMac ? [{ role: 'windowMenu' as const, label: text.window }] : []),
    {
      role: 'help',
      label: text.help,
      submenu: [
        command(text.shortcuts, 'F1', 'shortcuts'),
        command(text.law, null, 'law'),
        command(text.stored, null, 'stored'),
        { ...command(text.report, null, 'report'), enabled: archiveOpen },
        ...(isMac ? [] : [separator, command(text.about, null, 'about')]),
      ],
    },
  ]

  /** The open archives, the shown one marked, and the ways from one to the next. */
  function archivesMenu(): MenuItemConstructorOptions[] {
    const several = state.archives.length > 1
    return [
      ...state.archives.map(({ archive, name, isCurrent }, index) => ({
        id: `archive-${archive}`,
        // Where keys are underlined, a single ampersand would underline the letter after it.
        label: isMac ? name : name.replaceAll('&', '&&'),
        type: 'radio' as const,
        checked: isCurrent,
        accelerator: `CmdOrCtrl+Alt+${index + 1}`,
        click: () => actions.show(archive),
      })),
      separator,
      { ...command(text.nextArchive, 'Ctrl+Tab', 'next-archive'), enabled: several },
      { ...command(text.previousArchive, 'Ctrl+Shift+Tab', 'previous-archive'), enabled: several },
    ]
  }
}
