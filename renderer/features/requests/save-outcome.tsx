import type { SaveOutcome } from '@shared/contract/main-calls.ts'
import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'

/** What became of saving, under the button that was pressed. */
export function SaveOutcomeLine({ outcome }: { readonly outcome: SaveOutcome | null }) {
  const { t } = useTranslation()
  switch (outcome?.state) {
    case 'saved':
      return (
        <p className="saved-line">
          <CircleCheck size={18} aria-hidden />
          {t('requests.save.saved', { name: outcome.name })}
        </p>
      )
    case 'failed':
      return (
        <Banner tone="trouble" title={t('errors.heading.save')}>
          <p>{t(`errors.what.${outcome.code}`)}</p>
          <p>{t(`errors.next.${outcome.code}`)}</p>
        </Banner>
      )
    default:
      return null
  }
}
