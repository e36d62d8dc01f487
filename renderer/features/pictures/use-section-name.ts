import { useTranslation } from 'react-i18next'
import { useSummary } from '../../app/archive.ts'
import { sectionName } from '../../i18n/names.ts'

/** Names sections by their id: as the catalogue calls them, others by their place in this archive. */
export function useSectionName(): (id: string) => string {
  const { t } = useTranslation()
  const summary = useSummary()
  return (id) => sectionName(t, summary?.sections.find((section) => section.id === id) ?? { id, name: [id] })
}
