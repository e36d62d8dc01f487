import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { valueWords } from '../../i18n/field-words.ts'
import { fieldName } from '../../i18n/names.ts'
import { type NestedValue, nestedValue } from './nested-value.ts'
import './nested.css'

/** A nested value to read: lists one below the other, fields under their names in words. What cannot be read as such is shown as it stands. */
export function Nested({ json }: { readonly json: string }) {
  const value = nestedValue(json)
  return value === null ? <PlainText field="" text={json} /> : <Value value={value} field="" />
}

/** A value of a column whose values may be nested or not. */
export function NestedOrPlain({ field, text }: { readonly field: string; readonly text: string }) {
  return /^[[{]/u.test(text) ? <Nested json={text} /> : <PlainText field={field} text={text} />
}

/** @param field the key it stands under, which may tell what its words mean */
export function Value({ value, field }: { readonly value: NestedValue; readonly field: string }) {
  const { t } = useTranslation()
  switch (value.is) {
    case 'record':
      if (value.fields.length === 0) return <Nothing />
      return (
        <dl className="nested-fields">
          {value.fields.map(({ key, value: inner }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a record may carry the same key twice, and its fields never move.
            <div key={`${key} ${index}`} className={isPlain(inner) ? 'nested-field' : 'nested-field wide'}>
              <dt>{fieldName(t, key)}</dt>
              <dd>
                <Value value={inner} field={key} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'list':
      if (value.items.length === 0) return <Nothing />
      return (
        <ol className="nested-list">
          {value.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what stands in a list of the export never moves.
            <li key={index}>
              <Value value={item} field={field} />
            </li>
          ))}
        </ol>
      )
    case 'text':
      return value.text === '' ? <Nothing /> : <PlainText field={field} text={value.text} />
    case 'word':
      return value.word === 'null' ? <Nothing /> : <PlainText field={field} text={value.word} />
  }
}

const isPlain = (value: NestedValue): boolean => value.is === 'text' || value.is === 'word'

const utcDate = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: UTC)?$/u

/** A text of the export: a date by the clock of the window's zone, and words beside a value that TikTok takes from a list. */
export function PlainText({ field, text }: { readonly field: string; readonly text: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [, day, time] = utcDate.exec(text) ?? []
  const words = valueWords(t, field, text)
  return (
    <span className="nested-text" dir="auto">
      {day === undefined ? text : format.instant(`${day}T${time}Z`)}
      {words !== null && <span className="value-words"> ({words})</span>}
    </span>
  )
}

function Nothing() {
  const { t } = useTranslation()
  return <span className="quiet">{t('records.cards.nothingInside')}</span>
}
