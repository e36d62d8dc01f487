import type { Section } from '@shared/contract/archive.ts'
import { ChevronRight } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useView } from '../../app/view.ts'
import { fieldNote, valueWords } from '../../i18n/field-words.ts'
import { fieldName, sectionName } from '../../i18n/names.ts'
import { Button } from '../../ui/button.tsx'
import { CallProblem } from './call-problem.tsx'
import { Nested, PlainText } from './nested.tsx'
import { RecordPane } from './record-pane.tsx'
import { Records } from './records.tsx'
import { useRecordsShown } from './use-records.ts'
import './sheet.css'

const mostValues = 1000

/** A section of single values, as a sheet to read. One with more values than a sheet should have, or of another shape, is a table like the others. */
export function Sheet({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const view = useView()
  const { at, change } = useRecordsShown()
  const opener = useRef<HTMLElement | null>(null)
  const page = useAnswer(
    'page',
    useMemo(() => ({ section: section.id, view, offset: 0, limit: mostValues, sort: null, filter: null }), [section.id, view]),
  )
  if (page.state === 'failed') return <CallProblem code={page.code} />
  if (page.state === 'waiting') return <p className="quiet">{t('browse.loading')}</p>

  const { columns, rows, total } = page.result
  const name = columns.findIndex(({ key }) => key === '#key')
  const value = columns.findIndex(({ key }) => key === '#value')
  if (total > rows.length || name < 0 || value < 0 || columns.length !== 2) return <Records section={section} />

  return (
    <div className="sheet-place">
      <div className="sheet">
        <table>
          <caption className="unseen">{t('browse.sheet.caption', { section: sectionName(t, section) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('browse.sheet.name')}</th>
              <th scope="col">{t('browse.sheet.value')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }, place) => {
              const key = cells[name] ?? ''
              const words = fieldName(t, key)
              const note = fieldNote(t, section.id, key)
              return (
                <tr key={row}>
                  <th scope="row">
                    {words}
                    {words !== key && <span className="sheet-key">{key}</span>}
                    {note !== null && <span className="field-note">{note}</span>}
                  </th>
                  <SheetValue field={key} text={cells[value] ?? null} />
                  <td>
                    <Button
                      look="icon"
                      aria-label={`${t('browse.sheet.details')}: ${words}`}
                      onPress={(event) => {
                        opener.current = event.target instanceof HTMLElement ? event.target : null
                        change({ at: place }, at !== null)
                      }}
                    >
                      <ChevronRight size={16} aria-hidden />
                    </Button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {at !== null && (
        <RecordPane
          section={section.id}
          at={at}
          sort={null}
          filter={null}
          onMove={(place) => change({ at: place }, true)}
          onClose={() => {
            change({ at: undefined }, true)
            requestAnimationFrame(() => opener.current?.focus())
          }}
        />
      )}
    </div>
  )
}

function SheetValue({ field, text }: { readonly field: string; readonly text: string | null }) {
  const { t } = useTranslation()
  if (text === null || text === '') return <td className="quiet">{t('browse.table.emptyCell')}</td>
  return <td dir="auto">{/^[[{]/.test(text) ? <Nested json={text} /> : <SettingValue field={field} text={text} />}</td>
}

/** A value of a setting in words, with what TikTok wrote beside it where that is not the same. */
function SettingValue({ field, text }: { readonly field: string; readonly text: string }) {
  const { t } = useTranslation()
  const words = valueWords(t, field, text)
  if (words === null) return <PlainText field={field} text={text} />
  return (
    <>
      {words}
      {words.toLocaleLowerCase() !== text.trim().toLocaleLowerCase() && <span className="sheet-key">{text}</span>}
    </>
  )
}
