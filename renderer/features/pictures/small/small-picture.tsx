import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PictureSearch } from '../../../app/routes.tsx'
import type { PictureId } from '../pictures.ts'
import { unbrokenNumbers } from '../unbroken-numbers.ts'

interface SmallPictureProps {
  readonly title: string
  /** What it shows, in words: the drawing adds nothing for those who hear it. */
  readonly finding: string
  /** The whole picture. */
  readonly to: PictureId
  readonly search?: PictureSearch
  readonly children?: ReactNode
}

/** A picture in small with its finding; all of it leads to the whole picture. */
export function SmallPicture({ title, finding, to, search = {}, children }: SmallPictureProps) {
  return (
    <Link className="small-picture" to="/pictures/$picture" params={{ picture: to }} search={search}>
      <span className="small-title">
        {title}
        <ChevronRight size={14} aria-hidden />
      </span>
      {children}
      <span className="small-finding">{unbrokenNumbers(finding)}</span>
    </Link>
  )
}
