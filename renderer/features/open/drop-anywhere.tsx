import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import { announce } from '../../app/announcer.tsx'
import { useMain } from '../../app/services.tsx'
import { useSession } from '../../app/session.ts'
import { DropChoice } from './drop-choice.tsx'
import { openFailed } from './open-failed.ts'

/** Whether something that can be opened is being dragged over the window. */
export const useDragging = create<{ readonly dragging: boolean }>()(() => ({ dragging: false }))

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Takes a drop anywhere in the window, of a file or a folder. A folder arrives as a file object too, which is why this listens itself:
 * drop helpers that hand out directory entries instead lose the path.
 */
export function DropAnywhere() {
  const { t } = useTranslation()
  const main = useMain()
  const dragging = useDragging((state) => state.dragging)
  // What cannot be read any more makes room for what is dropped.
  const isOpen = useSession(({ archive }) => archive !== null && archive.trouble?.state !== 'gone')
  const [waiting, setWaiting] = useState<File | null>(null)
  const expected = dragging || waiting !== null

  // Taken back after a drop too, when its engine has been taken long since: what could not be opened needs none.
  useEffect(() => {
    if (!expected) return
    const tell = (now: boolean): void => void main.call('open-expected', { expected: now }).catch(() => undefined)
    tell(true)
    return () => tell(false)
  }, [main, expected])

  useEffect(() => {
    const show = (now: boolean): void => useDragging.setState({ dragging: now })
    const enter = (event: DragEvent): void => {
      if (carriesFiles(event)) show(true)
    }
    // Between elements of the page the one that is entered is named; only the way out of the window, and Esc, name none.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) show(false)
    }
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      show(false)
      const files = event.dataTransfer?.files
      const file = files?.[0]
      if (file === undefined) return
      if ((files?.length ?? 0) > 1) announce(t('open.drop.several'))
      if (isOpen) setWaiting(file)
      else main.call('open-dropped', { place: 'instead' }, file).catch(openFailed)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [main, t, isOpen])

  if (!dragging) return <DropChoice file={waiting} onDone={() => setWaiting(null)} />
  return (
    <div className="drop-veil" aria-hidden>
      <p>{t(isOpen ? 'open.drop.overlayChoose' : 'open.drop.overlay')}</p>
      <p className="quiet">{t('open.drop.overlayHint')}</p>
    </div>
  )
}
