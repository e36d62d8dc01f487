import type { ValueFilter } from '@shared/contract/archive.ts'
import type { TFunction } from 'i18next'
import { X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import type { Format } from '../../i18n/format.ts'
import { fieldName } from '../../i18n/names.ts'
import { Button } from '../../ui/button.tsx'
import { withoutCondition } from './conditions.ts'
import type { RecordsShown } from './use-records.ts'
import './filter-chips.css'

/** What narrows the records down, each part with a way to lift it: by its button, or by Delete. */
export function FilterChips({ section, shown }: { readonly section: string; readonly shown: RecordsShown }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { from, to, conditions, change } = shown
  const dates = from === null && to === null ? [] : [{ id: 'dates', text: datesInWords(t, format, from, to) }]
  const chips = [...dates, ...conditions.map((condition, index) => ({ id: String(index), text: inWords(t, section, condition) }))]
  if (chips.length === 0) return null
  const lift = (id: string): void => {
    const where = id === 'dates' ? conditions : withoutCondition(conditions, Number(id))
    const days = id === 'dates' ? { from: undefined, to: undefined } : {}
    change({ ...days, where: where.length === 0 ? undefined : [...where], at: undefined })
  }
  return (
    <div className="chips">
      <TagGroup aria-label={t('records.filter.active')} onRemove={([key]) => key !== undefined && lift(String(key))}>
        <TagList className="chip-list" items={chips}>
          {({ id, text }) => (
            <Tag id={id} textValue={text} className="chip">
              <span dir="auto">{text}</span>
              <AriaButton slot="remove" className="chip-remove" aria-label={t('records.filter.lift', { text })}>
                <X size={14} aria-hidden />
              </AriaButton>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      {chips.length > 1 && (
        <Button look="quiet" onPress={() => change({ from: undefined, to: undefined, where: undefined, at: undefined })}>
          {t('records.filter.liftAll')}
        </Button>
      )}
    </div>
  )
}

function datesInWords(t: TFunction, format: Format, from: string | null, to: string | null): string {
  if (from === null) return t('records.filter.until', { day: format.isoDate(to ?? '') })
  if (to === null) return t('records.filter.since', { day: format.isoDate(from) })
  return t('records.filter.between', { from: format.isoDate(from), to: format.isoDate(to) })
}

function inWords(t: TFunction, section: string, condition: ValueFilter): string {
  const field = fieldName(t, condition.key, section)
  switch (condition.is) {
    case 'one-of': {
      const [only] = condition.values
      if (condition.values.length > 1) return t('records.filter.severalValues', { field, count: condition.values.length })
      return t('records.filter.oneValue', { field, value: only ?? t('browse.table.emptyCell') })
    }
    case 'between':
      if (condition.from === null) return t('records.filter.atMost', { field, value: condition.to ?? '' })
      if (condition.to === null) return t('records.filter.atLeast', { field, value: condition.from })
      return t('records.filter.range', { field, from: condition.from, to: condition.to })
    case 'contains':
      return t('records.filter.contains', { field, text: condition.text })
    case 'empty':
      return t('records.filter.oneValue', { field, value: t('browse.table.emptyCell') })
    case 'not-empty':
      return t('records.filter.notEmpty', { field })
  }
}
