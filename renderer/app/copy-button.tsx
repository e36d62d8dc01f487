import { Check, Copy } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { announce } from './announcer.tsx'
import { useMain } from './services.tsx'

interface CopyButtonProps {
  readonly text: string
  readonly look: 'icon' | 'plain' | 'primary'
  /** The name of a button that shows a sign alone. */
  readonly label?: string
  readonly children?: ReactNode
  /** What is said when it is done, where `Copied` is not enough. */
  readonly said?: string
}

const shownFor = 1600

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, look, label, children, said }: CopyButtonProps) {
  const { t } = useTranslation()
  const main = useMain()
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = window.setTimeout(() => setDone(false), shownFor)
    return () => window.clearTimeout(timer)
  }, [done])

  const copy = (): void => {
    main.call('copy', { text }).then(
      () => {
        setDone(true)
        announce(said ?? t('shell.copied'))
      },
      () => announce(t('shell.copyFailed')),
    )
  }
  return (
    <Button look={look} onPress={copy} {...(label === undefined ? {} : { 'aria-label': label })}>
      {done ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
      {children}
    </Button>
  )
}
