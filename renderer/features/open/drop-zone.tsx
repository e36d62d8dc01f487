import { FileArchive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMain } from '../../app/services.tsx'
import { Button } from '../../ui/button.tsx'
import { useDragging } from './drop-anywhere.tsx'
import { openFailed } from './open-failed.ts'
import './drop-zone.css'

/** The place to drop an archive, and the same without a mouse. The drop itself is taken by the whole window. */
export function DropZone() {
  const { t } = useTranslation()
  const main = useMain()
  const dragging = useDragging((state) => state.dragging)
  return (
    <section className="drop-zone" data-dragging={dragging || undefined} aria-labelledby="drop-title">
      <FileArchive size={36} strokeWidth={1.4} aria-hidden />
      <div>
        <h2 id="drop-title">{t('open.drop.title')}</h2>
        <p className="quiet">{t('open.drop.hint')}</p>
      </div>
      <div className="row drop-actions">
        <Button look="primary" onPress={() => main.call('open-choose', { kind: 'file', place: 'beside' }).catch(openFailed)}>
          {t('open.chooseFile')}
        </Button>
        <Button onPress={() => main.call('open-choose', { kind: 'folder', place: 'beside' }).catch(openFailed)}>
          {t('open.chooseFolder')}
        </Button>
      </div>
      <div className="drop-sample">
        <Button look="quiet" onPress={() => main.call('open-sample', null).catch(openFailed)}>
          {t('open.sample')}
        </Button>
        <span className="small quiet">{t('open.sampleHint')}</span>
      </div>
    </section>
  )
}
