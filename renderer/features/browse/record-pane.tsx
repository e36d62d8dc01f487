import type { Filter, RecordDetail, Sort } from '@shared/contract/archive.ts'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { CopyButton } from '../../app/copy-button.tsx'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { CallProblem } from './call-problem.tsx'
import { RecordField } from './record-field.tsx'
import { RecordSources } from './record-sources.tsx'
import { useLastShown } from './use-last-shown.ts'
import './record-pane.css'

interface RecordPaneProps {
  readonly section: string
  readonly at: number
  readonly sort: Sort | null
  readonly filter: Filter | null
  readonly onMove: (at: number) => void
  readonly onClose: () => void
}

/** One record with every field that TikTok wrote, and where it stands. It stands beside the table and does not lock it. */
export function RecordPane({ section, at, sort, filter, onMove, onClose }: RecordPaneProps) {
  const { t } = useTranslation()
  const view = useView()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)

  const page = useAnswer(
    'page',
    useMemo(() => ({ section, view, offset: at, limit: 1, sort, filter }), [section, view, at, sort, filter]),
  )
  const row = page.state === 'here' ? (page.result.rows[0]?.row ?? null) : null
  const record = useAnswer(
    'record',
    useMemo(() => (row === null ? null : { section, row, view }), [section, row, view]),
  )
  const shown = useLastShown(record, `${section} ${view.mask}`)
  const total = useLastShown(page, section)?.total ?? null

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const title = total === null ? '' : t('browse.record.title', { number: format.number(at + 1), total: format.number(total) })
  useEffect(() => announce(title), [title])

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }

  return (
    <aside className="record-pane" aria-label={t('browse.record.label')} onKeyDown={closeOnEscape}>
      <header className="record-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="icon" aria-label={t('browse.record.previous')} isDisabled={at === 0} onPress={() => onMove(at - 1)}>
          <ChevronUp size={18} aria-hidden />
        </Button>
        <Button
          look="icon"
          aria-label={t('browse.record.next')}
          isDisabled={total === null || at + 1 >= total}
          onPress={() => onMove(at + 1)}
        >
          <ChevronDown size={18} aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('browse.record.close')} onPress={onClose}>
          <X size={18} aria-hidden />
        </Button>
      </header>
      {page.state === 'failed' && <CallProblem code={page.code} />}
      {record.state === 'failed' && <CallProblem code={record.code} />}
      {shown !== null && <RecordBody section={section} record={shown} />}
    </aside>
  )
}

function RecordBody({ section, record }: { readonly section: string; readonly record: RecordDetail }) {
  const { t } = useTranslation()
  const whole = record.fields.map(({ key, original }) => `${key}: ${original}`).join('\n')
  return (
    <div className="record-body">
      <dl>
        {record.fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record may carry the same key twice, and its fields never move.
          <RecordField key={`${field.key} ${index}`} category={section} field={field} />
        ))}
      </dl>
      <section className="record-source">
        <h3>{t('browse.record.source')}</h3>
        <RecordSources record={record} />
      </section>
      <CopyButton look="plain" text={whole}>
        {t('browse.record.copyAll')}
      </CopyButton>
    </div>
  )
}
