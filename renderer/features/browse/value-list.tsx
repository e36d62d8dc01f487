import type { Column } from '@shared/contract/archive.ts'
import { Check } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { fieldName } from '../../i18n/names.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { CallProblem } from './call-problem.tsx'
import { chosenValues, withValues } from './conditions.ts'
import { useLastShown } from './use-last-shown.ts'
import type { RecordsShown } from './use-records.ts'

const listed = 200

interface ValueListProps {
  readonly section: string
  readonly column: Column
  readonly shown: RecordsShown
}

/** The values of a column, the most frequent first, to tick those that are wanted. */
export function ValueList({ section, column, shown }: ValueListProps) {
  const { t } = useTranslation()
  const view = useView()
  const format = useFormat()
  const [sought, setSought] = useState('')
  const { filter, conditions, change } = shown
  const answer = useAnswer(
    'distinct',
    useMemo(
      () => ({ section, view, filter, key: column.key, search: sought.trim() === '' ? null : sought.trim(), limit: listed }),
      [section, view, filter, column.key, sought],
    ),
  )
  const distinct = useLastShown(answer, `${section} ${column.key} ${view.mask}`)
  const chosen = chosenValues(conditions, column.key) ?? []
  if (answer.state === 'failed') return <CallProblem code={answer.code} />
  if (distinct === null) return <p className="quiet">{t('browse.loading')}</p>

  const name = fieldName(t, column.key, section)
  const items = distinct.values.map(({ value, count }) => ({ id: idOf(value), value, count }))
  return (
    <div className="value-list">
      {(distinct.more > 0 || sought !== '' || items.length > 8) && (
        <SearchField
          label={t('records.filter.seek', { field: name })}
          placeholder={t('records.filter.seekHint')}
          clearLabel={t('browse.filter.clear')}
          value={sought}
          onChange={setSought}
        />
      )}
      <ListBox
        className="options value-options"
        aria-label={t('records.filter.valuesOf', { field: name })}
        items={items}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen.map(idOf)}
        onSelectionChange={(keys) => {
          if (keys === 'all') return
          const kept = chosen.filter((value) => !items.some((item) => item.value === value))
          const ticked = items.filter(({ id }) => keys.has(id)).map(({ value }) => value)
          const where = withValues(conditions, column.key, [...kept, ...ticked])
          change({ where: where.length === 0 ? undefined : [...where], at: undefined }, true)
        }}
        renderEmptyState={() => <p className="quiet value-none">{t('records.filter.noValue')}</p>}
      >
        {({ id, value, count }) => (
          <ListBoxItem id={id} textValue={value ?? t('browse.table.emptyCell')} className="option value-option">
            {({ isSelected }) => (
              <>
                <span className="value-tick" aria-hidden>
                  {isSelected && <Check size={13} strokeWidth={3} />}
                </span>
                <span className={value === null ? 'value-text quiet' : 'value-text'} dir="auto">
                  {value ?? t('browse.table.emptyCell')}
                </span>
                <span className="value-count">{format.number(count)}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
      {distinct.more > 0 && <p className="small quiet">{t('records.filter.more', { count: distinct.more })}</p>}
    </div>
  )
}

function idOf(value: string | null): string {
  return value === null ? 'none' : `is ${value}`
}
