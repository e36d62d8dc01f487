import { FilePlus2, FileSymlink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMain } from '../../app/services.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { openFailed } from './open-failed.ts'
import './drop-choice.css'

interface DropChoiceProps {
  /** What was dropped while an archive is open; null when nothing waits for an answer. */
  readonly file: File | null
  readonly onDone: () => void
}

/** Asks what to do with a file that was dropped onto an open archive: put it to what is open, or open it instead. */
export function DropChoice({ file, onDone }: DropChoiceProps) {
  const { t } = useTranslation()
  const main = useMain()
  const answer = (call: 'add-dropped' | 'open-dropped') => (): void => {
    if (file !== null) main.call(call, null, file).catch(openFailed)
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
        <li>
          <p>{t('open.choice.addText')}</p>
          <Button look="primary" autoFocus onPress={answer('add-dropped')}>
            <FilePlus2 size={18} aria-hidden />
            {t('open.choice.add')}
          </Button>
        </li>
        <li>
          <p>{t('open.choice.insteadText')}</p>
          <Button onPress={answer('open-dropped')}>
            <FileSymlink size={18} aria-hidden />
            {t('open.choice.instead')}
          </Button>
        </li>
      </ul>
    </Dialog>
  )
}
