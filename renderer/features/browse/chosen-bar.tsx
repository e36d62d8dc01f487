import type { Section } from '@shared/contract/archive.ts'
import { fieldLimits } from '@shared/requests/letters/field-limits.ts'
import { useNavigate } from '@tanstack/react-router'
import { Download, FileText, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '../../app/archive.ts'
import { useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { takeOut } from '../export/export-state.ts'
import { addToRequest, askForRecords } from '../requests/draft.ts'
import { recordsForLetter } from '../requests/records-for-letter.ts'
import type { Choosing } from './use-choosing.ts'
import { useRecordsShown } from './use-records.ts'
import './chosen.css'

interface ChosenBarProps {
  readonly section: Section
  readonly choosing: Choosing
}

/** How many records are chosen, and what can be done with them. It stands below the records, so that they do not move when it comes. */
export function ChosenBar({ section, choosing }: ChosenBarProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const engine = useEngine()
  const view = useView()
  const { sort, filter } = useRecordsShown()
  const { rows, clear } = choosing
  // What privacy view hides goes into no letter, and more than a letter carries is asked for by its kind.
  const inWords = engine !== null && !view.mask && rows.size <= fieldLimits.records
  const ask = async (): Promise<void> => {
    if (!inWords) return addToRequest(section.id)
    // An engine that has just died tells so itself; the kind of data can be asked for without it.
    const read = recordsForLetter([...rows], (row) => engine.call('record', { section: section.id, row, view }))
    await read.then(askForRecords, () => addToRequest(section.id))
  }
  if (rows.size === 0) return null
  const shown = sort === null && filter === null ? null : { sort, filter }
  return (
    <section className="chosen-bar" aria-label={t('records.chosen.label')}>
      <strong>{t('records.chosen.count', { count: rows.size })}</strong>
      <Button look="quiet" onPress={() => takeOut({ what: 'section', section, shown, chosen: [...rows] })}>
        <Download size={16} aria-hidden />
        {t('records.chosen.save')}
      </Button>
      <Button look="quiet" onPress={() => void ask().then(() => navigate({ to: '/request' }))}>
        <FileText size={16} aria-hidden />
        {t(inWords ? 'records.chosen.ask' : 'records.menu.do.ask')}
      </Button>
      <Button look="icon" aria-label={t('records.chosen.clear')} onPress={clear}>
        <X size={18} aria-hidden />
      </Button>
    </section>
  )
}
