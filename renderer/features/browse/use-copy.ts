import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useMain } from '../../app/services.tsx'

/** Puts a text on the clipboard and has it said. */
export function useCopy(): (text: string, said: string) => void {
  const { t } = useTranslation()
  const main = useMain()
  return (text, said) => {
    main.call('copy', { text }).then(
      () => announce(said),
      () => announce(t('shell.copyFailed')),
    )
  }
}
