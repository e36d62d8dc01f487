import type { RecordDetail } from '@shared/contract/archive.ts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../app/copy-button.tsx'
import { useFormat } from '../../app/view.ts'
import { fieldNote, valueWords } from '../../i18n/field-words.ts'
import type { Format } from '../../i18n/format.ts'
import { fieldName } from '../../i18n/names.ts'
import { laidOut } from './laid-out.ts'
import { Nested } from './nested.tsx'

type Field = RecordDetail['fields'][number]

/** What to show of a value, and whether it is told in our words instead of TikTok's. */
function shownValue(t: TFunction, format: Format, { type, value, original }: Field): { readonly text: string; readonly quiet: boolean } {
  if (type === 'nothing') return { text: original === '""' ? t('browse.record.emptyText') : t('browse.record.nothing'), quiet: true }
  if (value === null) return { text: t('browse.record.nothing'), quiet: true }
  if (type === 'date') return { text: format.instant(value), quiet: false }
  if (type === 'flag' && (value === 'true' || value === 'false')) {
    return { text: value === 'true' ? t('browse.record.yes') : t('browse.record.no'), quiet: false }
  }
  return { text: type === 'nested' ? laidOut(value) : value, quiet: false }
}

/** One field of a record: its name in words and as TikTok has it, the value as shown and as written. */
export function RecordField({ category, field }: { readonly category: string; readonly field: Field }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = fieldName(t, field.key)
  const { text, quiet } = shownValue(t, format, field)
  const note = fieldNote(t, category, field.key)
  const words = field.value === null ? null : valueWords(t, field.key, field.value)
  const differs = !quiet && field.type !== 'nested' && field.original !== text && field.original !== JSON.stringify(text)
  return (
    <div className="record-field">
      <dt>
        <span>{name}</span>
        {name !== field.key && <code className="record-key">{field.key}</code>}
        {field.value !== null && field.value !== '' && (
          <CopyButton look="icon" text={field.value} label={t('browse.record.copy', { field: name })} />
        )}
      </dt>
      <dd className={`record-value ${field.type}${quiet ? ' quiet' : ''}`} dir="auto">
        {field.type === 'nested' && field.value !== null && !field.cut ? <Nested json={field.value} /> : text}
        {words !== null && <span className="value-words"> ({words})</span>}
      </dd>
      {note !== null && <dd className="field-note">{note}</dd>}
      {differs && (
        <dd className="record-original">
          <span>{t('browse.record.original')}:</span> <code>{field.original}</code>
        </dd>
      )}
      {field.cut && <dd className="small quiet">{t('browse.record.cut')}</dd>}
    </div>
  )
}
