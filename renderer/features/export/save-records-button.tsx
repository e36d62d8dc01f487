import type { Section } from '@shared/contract/archive.ts'
import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useChosen } from '../browse/chosen-records.ts'
import { useRecordsShown } from '../browse/use-records.ts'
import { takeOut } from './export-state.ts'

/** Offers to save the records of a section page: all of them, or those that it shows. */
export function SaveRecordsButton({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const { sort, filter } = useRecordsShown()
  const chosen = useChosen(section.id)
  const shown = sort === null && filter === null ? null : { sort, filter }
  return (
    <Button look="quiet" onPress={() => takeOut({ what: 'section', section, shown, chosen: [...chosen] })}>
      <Download size={16} aria-hidden />
      {t('exporting.button')}
    </Button>
  )
}
