import type { TFunction } from 'i18next'

type Platform = 'linux' | 'darwin' | 'win32'

/** Writes a combination of keys as the platform does: `Ctrl + Shift + H`, `⌘⇧H`. */
export function keyNames(t: TFunction, platform: Platform): (...keys: readonly ('main' | 'shift' | (string & {}))[]) => string {
  const names: ReadonlyMap<string, string> =
    platform === 'darwin'
      ? new Map([
          ['main', '⌘'],
          ['shift', '⇧'],
        ])
      : new Map([
          ['main', t('shell.shortcuts.ctrl')],
          ['shift', t('shell.shortcuts.shift')],
        ])
  return (...keys) => keys.map((key) => names.get(key) ?? key).join(platform === 'darwin' ? '' : ' + ')
}

/** What the keyboard can do, in the words and key names of the person's language and platform. */
export function shortcuts(t: TFunction, platform: Platform): readonly { readonly does: string; readonly keys: string }[] {
  const mac = platform === 'darwin'
  const main = mac ? '⌘' : `${t('shell.shortcuts.ctrl')} + `
  const ctrl = mac ? '⌃' : main
  const shift = mac ? '⇧' : `${t('shell.shortcuts.shift')} + `
  const side = mac ? '⌘' : `${t('shell.shortcuts.alt')} + `
  const [left, right] = mac ? ['[', ']'] : [t('shell.shortcuts.left'), t('shell.shortcuts.right')]
  return [
    { does: t('shell.shortcuts.open'), keys: `${main}O` },
    { does: t('shell.shortcuts.export'), keys: `${main}${shift}E` },
    { does: t('find.search.label'), keys: `${main}F` },
    { does: t('shell.shortcuts.filter'), keys: `${main}${shift}F` },
    { does: t('find.commands.label'), keys: `${main}K, ${main}${shift}P` },
    { does: t('shell.shortcuts.mask'), keys: `${main}${shift}H` },
    { does: t('shell.shortcuts.back'), keys: `${side}${left}` },
    { does: t('shell.shortcuts.forward'), keys: `${side}${right}` },
    { does: t('shell.shortcuts.nextArchive'), keys: `${ctrl}${t('shell.shortcuts.tab')}, ${ctrl}${shift}${t('shell.shortcuts.tab')}` },
    { does: t('shell.shortcuts.zoom'), keys: `${main}+, ${main}−, ${main}0` },
    { does: t('shell.shortcuts.row'), keys: t('shell.shortcuts.enter') },
    { does: t('shell.shortcuts.choose'), keys: `${t('shell.shortcuts.space')}, ${shift}↑, ${shift}↓` },
    { does: t('shell.shortcuts.escape'), keys: t('shell.shortcuts.esc') },
    { does: t('shell.shortcuts.quickClose'), keys: `${t('shell.shortcuts.twice')}, ${main}${shift}W` },
  ]
}
