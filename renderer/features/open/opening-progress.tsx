import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useMain } from '../../app/services.tsx'
import type { Opening } from '../../app/session.ts'
import { useFormat } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { openFailed } from './open-failed.ts'
import './opening-progress.css'

/** An archive on its way in: name, what is being done, bytes, records, cancel. `panel` takes the drop zone's place, `strip` stands above a page. */
export function OpeningProgress({ opening, look }: { readonly opening: Opening; readonly look: 'panel' | 'strip' }) {
  const { t } = useTranslation()
  const main = useMain()
  const format = useFormat()
  const { name, purpose, progress } = opening
  const title = t(`open.progress.title.${purpose}`, { name })
  const known = progress !== null && progress.bytesTotal > 0
  const share = known ? Math.min(1, progress.bytesRead / progress.bytesTotal) : null
  const records = t('open.progress.records', { count: progress?.records ?? 0 })
  const tenth = share === null ? null : Math.floor(share * 10) * 10

  // Every tenth part is told, not every message.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the records change all the time.
  useEffect(() => {
    if (tenth !== null) announce(t('open.progress.spoken', { percent: tenth, records }))
  }, [tenth])

  return (
    <section className={`opening ${look}`} aria-label={title}>
      <div className="opening-text">
        <h2>{title}</h2>
        <p className="quiet">{t(`open.progress.${progress?.phase ?? 'looking'}`)}</p>
      </div>
      <Progress
        label={t('open.progress.bar')}
        share={share}
        done={known ? t('open.progress.bytes', { read: format.bytes(progress.bytesRead), total: format.bytes(progress.bytesTotal) }) : ''}
        also={records}
      />
      <Button onPress={() => main.call('open-cancel', null).catch(openFailed)}>{t('open.progress.cancel')}</Button>
    </section>
  )
}
