import { Columns2, FilePlus2, FileSymlink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMain } from '../../app/services.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { openFailed } from './open-failed.ts'
import './drop-choice.css'

interface DropChoiceProps {
  /** What was dropped while an archive is open; null when nothing waits for an answer. */
  readonly file: File | null
  readonly onDone: () => void
}

/** Asks what to do with a file that was dropped onto an open archive: put it to that one, open it beside it, or in its place. */
export function DropChoice({ file, onDone }: DropChoiceProps) {
  const { t } = useTranslation()
  const main = useMain()
  const canAdd = useSession(({ archive }) => archive !== null && !archive.summary.sample)
  const open = (place: 'beside' | 'instead') => (): void => {
    if (file !== null) main.call('open-dropped', { place }, file).catch(openFailed)
    onDone()
  }
  const add = (): void => {
    if (file !== null) main.call('add-dropped', null, file).catch(openFailed)
    onDone()
  }
  return (
    <Dialog
      title={t('open.choice.title', { name: file?.name ?? '' })}
      closeLabel={t('open.choice.cancel')}
      isOpen={file !== null}
      onClose={onDone}
    >
      <ul className="drop-choice">
        {canAdd && (
          <li>
            <p>{t('open.choice.addText')}</p>
            <Button look="primary" autoFocus onPress={add}>
              <FilePlus2 size={18} aria-hidden />
              {t('open.choice.add')}
            </Button>
          </li>
        )}
        <li>
          <p>{t('open.choice.besideText')}</p>
          <Button look={canAdd ? 'plain' : 'primary'} autoFocus={!canAdd} onPress={open('beside')}>
            <Columns2 size={18} aria-hidden />
            {t('open.choice.beside')}
          </Button>
        </li>
        <li>
          <p>{t('open.choice.insteadText')}</p>
          <Button onPress={open('instead')}>
            <FileSymlink size={18} aria-hidden />
            {t('open.choice.instead')}
          </Button>
        </li>
      </ul>
    </Dialog>
  )
}
