import type { Provenance, Sensitivity as SensitivityId } from '@shared/catalog/category.ts'
import {
  Calculator,
  CircleDashed,
  CircleQuestionMark,
  FingerprintPattern,
  type LucideIcon,
  PenLine,
  Sprout,
  User,
  Users,
} from 'lucide-react'
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

/** Who says something: TikTok wrote it down or guessed it, this app worked it out, or the export holds nothing on it. */
export type CertaintyId = Provenance | 'worked-out' | 'absent'

const certaintyIcons: Readonly<Record<CertaintyId, LucideIcon>> = {
  recorded: PenLine,
  inferred: CircleQuestionMark,
  'worked-out': Calculator,
  absent: CircleDashed,
}

/** Who says so: a word and an icon. */
export function CertaintyLabel({ of }: { readonly of: CertaintyId }) {
  const { t } = useTranslation()
  const Icon = certaintyIcons[of]
  return (
    <span className={`certainty ${of}`}>
      <Icon size={14} aria-hidden />
      {t(`labels.certainty.${of}.name`)}
    </span>
  )
}
