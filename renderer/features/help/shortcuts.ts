import type { TFunction } from 'i18next'

/** What the keyboard can do, in the words and key names of the person's language and platform. */
export function shortcuts(
  t: TFunction,
  platform: 'linux' | 'darwin' | 'win32',
): readonly { readonly does: string; readonly keys: string }[] {
  const mac = platform === 'darwin'
  const main = mac ? '⌘' : `${t('shell.shortcuts.ctrl')} + `
  const shift = mac ? '⇧' : `${t('shell.shortcuts.shift')} + `
  const side = mac ? '⌘' : `${t('shell.shortcuts.alt')} + `
  const [left, right] = mac ? ['[', ']'] : [t('shell.shortcuts.left'), t('shell.shortcuts.right')]
  return [
    { does: t('shell.shortcuts.open'), keys: `${main}O` },
    { does: t('shell.shortcuts.search'), keys: `${main}F` },
    { does: t('shell.shortcuts.export'), keys: `${main}${shift}E` },
    { does: t('shell.shortcuts.mask'), keys: `${main}${shift}H` },
    { does: t('shell.shortcuts.back'), keys: `${side}${left}` },
    { does: t('shell.shortcuts.forward'), keys: `${side}${right}` },
    { does: t('shell.shortcuts.zoom'), keys: `${main}+, ${main}−, ${main}0` },
    { does: t('shell.shortcuts.row'), keys: t('shell.shortcuts.enter') },
    { does: t('shell.shortcuts.escape'), keys: t('shell.shortcuts.esc') },
    { does: t('shell.shortcuts.quickClose'), keys: `${t('shell.shortcuts.twice')}, ${main}${shift}W` },
  ]
}
