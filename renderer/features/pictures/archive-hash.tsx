import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { useHashes } from './use-hashes.ts'

/** Offers to work out the SHA-256 for a citation, says how far it is, and stops it. Nothing once it is known. */
export function ArchiveHash({ of: { hashes, running, failed, start, stop } }: { readonly of: ReturnType<typeof useHashes> }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (hashes === null || hashes.sha256 !== null) return null
  const { bytesRead, bytesTotal } = hashes
  const far = { read: format.bytes(bytesRead), total: format.bytes(bytesTotal) }
  // One button starts and stops, so that focus stays where it is.
  return (
    <div className={running ? 'figure-hashing' : ''}>
      {running && (
        <Progress
          label={t('pictures.how.hashing')}
          share={bytesTotal === 0 ? null : bytesRead / bytesTotal}
          done={t('open.progress.bytes', far)}
        />
      )}
      <Button look="quiet" onPress={running ? stop : start}>
        {t(running ? 'pictures.how.hashStop' : 'pictures.how.hash')}
      </Button>
      {!running && bytesRead > 0 && <span className="small quiet">{t('pictures.how.hashStopped', far)}</span>}
      {failed !== null && (
        <p role="alert" className="small">
          {t(`errors.what.${failed}`)} {t(`errors.next.${failed}`)}
        </p>
      )}
    </div>
  )
}
