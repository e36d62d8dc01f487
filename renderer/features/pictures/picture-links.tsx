import type { Section } from '@shared/contract/archive.ts'
import { Link } from '@tanstack/react-router'
import { ChartColumn } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { pictureOf } from './pictures.ts'

/** The ways from a section to its pictures: one of its own where there is one, and the rhythm of all that carries dates. */
export function PictureLinks({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const own = pictureOf(section.id)
  return (
    <>
      {own !== null && (
        <Link className="button quiet" to="/pictures/$picture" params={{ picture: own }} search={{}}>
          <ChartColumn size={16} aria-hidden />
          {t(`pages.picture.${own}`)}
        </Link>
      )}
      {section.first !== null && (
        <Link className="button quiet" to="/pictures/$picture" params={{ picture: 'rhythm' }} search={{ section: section.id }}>
          <ChartColumn size={16} aria-hidden />
          {t('pages.picture.rhythm')}
        </Link>
      )}
    </>
  )
}
