import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { useIsChosen } from './chosen-records.ts'
import './chosen.css'

interface ChosenMarkProps {
  readonly section: string
  /** The record, or nothing while it is on its way. */
  readonly row: number | undefined
  readonly at: number
}

/** A box that is ticked when a record is chosen. What it stands in takes the click and the key. */
export function ChosenMark({ section, row, at }: ChosenMarkProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const chosen = useIsChosen(section, row)
  const mark = useRef<HTMLInputElement>(null)
  // The grid does not know what is chosen: its row is told so here.
  useEffect(() => mark.current?.closest('[role="row"]')?.setAttribute('aria-selected', String(chosen)))
  if (row === undefined) return null
  return (
    <input
      ref={mark}
      type="checkbox"
      className="chosen-mark"
      tabIndex={-1}
      readOnly
      checked={chosen}
      aria-label={t('records.chosen.mark', { number: format.number(at + 1) })}
    />
  )
}
