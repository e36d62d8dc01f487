import type { Sensitivity as SensitivityId } from '@shared/catalog/category.ts'
import { CircleQuestionMark, FingerprintPattern, type LucideIcon, PenLine, Sprout, User, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import './labels.css'

const icons: Readonly<Record<SensitivityId, LucideIcon>> = {
  everyday: Sprout,
  personal: User,
  sensitive: FingerprintPattern,
  'about-others': Users,
}

/** How much a person may mind: a word, an icon, and a frame of its own shape. Never colour alone. */
export function SensitivityLabel({ of }: { readonly of: SensitivityId }) {
  const { t } = useTranslation()
  const Icon = icons[of]
  return (
    <span className="sensitivity">
      <span className={`mark-shape ${of}`} aria-hidden>
        <Icon size={12} strokeWidth={2.25} />
      </span>
      {t(`labels.sensitivity.${of}.name`)}
    </span>
  )
}

/** Whether TikTok wrote something down or guessed it. */
export function CertaintyLabel({ of }: { readonly of: 'recorded' | 'inferred' }) {
  const { t } = useTranslation()
  const Icon = of === 'recorded' ? PenLine : CircleQuestionMark
  return (
    <span className={`certainty ${of}`}>
      <Icon size={14} aria-hidden />
      {t(`labels.certainty.${of}.name`)}
    </span>
  )
}
