import type { Summary } from '@shared/contract/archive.ts'
import { Info } from 'lucide-react'
import { useTranslation } from 'react-i18next'

const shown = 5

/** What was odd about the file, each kind once, with the places where it was seen. */
export function Remarks({ warnings }: { readonly warnings: Summary['warnings'] }) {
  const { t } = useTranslation()
  if (warnings.length === 0) return null
  const places = new Map<Summary['warnings'][number]['code'], string[]>()
  for (const { code, where } of warnings) places.set(code, [...(places.get(code) ?? []), where])
  return (
    <section className="remarks" aria-labelledby="remarks-title">
      <h2 id="remarks-title">{t('overview.warnings.title')}</h2>
      <ul>
        {[...places].map(([code, where]) => {
          const named = where.filter((place) => place !== '')
          return (
            <li key={code}>
              <Info size={18} aria-hidden />
              <div>
                <p>{t(`warnings.${code}`)}</p>
                {named.length > 0 && (
                  <p className="small quiet path">
                    {t('overview.warnings.where', { where: named.slice(0, shown).join(', ') })}
                    {named.length > shown && ` ${t('overview.warnings.more', { count: named.length - shown })}`}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
