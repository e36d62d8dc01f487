import type { Hashes } from '@shared/contract/hashes.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { useHashes } from './use-hashes.ts'

/** Offers to work out the SHA-256 for a citation, says how far it is, and stops it. Nothing once it is known. */
export function ArchiveHash({ of: { hashes, running, failed, start, stop } }: { readonly of: ReturnType<typeof useHashes> }) {
  const { t } = useTranslation()
  if (hashes === null || hashes.sha256 !== null) return null
  if (running) return <Running hashes={hashes} stop={stop} />
  return (
    <div>
      <Button look="quiet" onPress={start}>
        {t('pictures.how.hash')}
      </Button>
      {failed !== null && (
        <p role="alert" className="small">
          {t(`errors.what.${failed}`)} {t(`errors.next.${failed}`)}
        </p>
      )}
    </div>
  )
}

function Running({ hashes: { bytesRead, bytesTotal }, stop }: { readonly hashes: Hashes; readonly stop: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className="figure-hashing">
      <Progress
        label={t('pictures.how.hashing')}
        share={bytesTotal === 0 ? null : bytesRead / bytesTotal}
        done={t('open.progress.bytes', { read: format.bytes(bytesRead), total: format.bytes(bytesTotal) })}
      />
      <Button look="quiet" onPress={stop}>
        {t('pictures.how.hashStop')}
      </Button>
    </div>
  )
}
