import type { Confidence } from '@shared/requests/law/fact.ts'
import { BookOpenCheck, BookOpenText, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import './checked-mark.css'

const icons = { V1: BookOpenCheck, V2: BookOpenText, M: TriangleAlert } as const

interface CheckedMarkProps {
  readonly confidence: Confidence
  /** What was read: a law, or TikTok's own policy where there is none. */
  readonly of?: 'law' | 'policy'
}

/** How far a fact was checked, in words and a sign. */
export function CheckedMark({ confidence, of = 'law' }: CheckedMarkProps) {
  const { t } = useTranslation()
  const Icon = icons[confidence]
  return (
    <span className={`checked-mark ${confidence === 'M' ? 'unverified' : ''}`}>
      <Icon size={15} aria-hidden />
      <span>{t(`law.confidence.${of === 'policy' ? of : confidence}`)}</span>
    </span>
  )
}
