import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import './banner.css'

interface BannerProps {
  /** `trouble` is read at once, the others when the reader comes to them. */
  readonly tone: 'notice' | 'trouble' | 'plain'
  readonly icon?: ReactNode
  readonly title?: string
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly dismiss?: { readonly label: string; readonly onPress: () => void }
}

/** A message across the page. */
export function Banner({ tone, icon, title, children, action, dismiss }: BannerProps) {
  return (
    <div className={`banner ${tone}`} role={tone === 'trouble' ? 'alert' : undefined}>
      {icon}
      <div className="banner-text">
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
      {action}
      {dismiss !== undefined && (
        <Button look="icon" aria-label={dismiss.label} onPress={dismiss.onPress}>
          <X size={18} aria-hidden />
        </Button>
      )}
    </div>
  )
}
