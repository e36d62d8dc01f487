import type { Column } from '@shared/contract/archive.ts'
import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { fieldName } from '../../i18n/names.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { boundsOf, withBounds } from './conditions.ts'
import type { RecordsShown } from './use-records.ts'
import { ValueList } from './value-list.tsx'
import './filter-panel.css'

interface FilterPanelProps {
  readonly section: string
  readonly columns: readonly Column[]
  readonly shown: RecordsShown
}

/** A button that opens the conditions on dates and values. What is chosen holds at once. */
export function FilterPanel(props: FilterPanelProps) {
  const { t } = useTranslation()
  const { from, to, conditions } = props.shown
  const active = conditions.length + (from === null && to === null ? 0 : 1)
  return (
    <DialogTrigger>
      <Button look="plain">
        <ListFilter size={16} aria-hidden />
        {active === 0 ? t('records.filter.button') : t('records.filter.buttonActive', { count: active })}
      </Button>
      <Popover className="popover panel" placement="bottom start">
        <Dialog className="panel-body" aria-label={t('records.filter.title')}>
          <Conditions {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Conditions({ section, columns, shown }: FilterPanelProps) {
  const { t } = useTranslation()
  const { from, to, change } = shown
  const valued = columns.filter(({ type }) => type !== 'date')
  const [key, setKey] = useState((valued.find(({ type }) => type !== 'link') ?? valued[0])?.key ?? '')
  const column = valued.find((one) => one.key === key)
  return (
    <>
      {columns.some(({ type }) => type === 'date') && (
        <fieldset className="panel-part">
          <legend>{t('records.filter.dates')}</legend>
          <div className="panel-pair">
            <DayField
              label={t('records.filter.from')}
              problem={(example) => t('records.filter.noDay', { example })}
              autoFocus
              value={from}
              onChange={(day) => change({ from: day ?? undefined, at: undefined }, true)}
            />
            <DayField
              label={t('records.filter.to')}
              problem={(example) => t('records.filter.noDay', { example })}
              value={to}
              onChange={(day) => change({ to: day ?? undefined, at: undefined }, true)}
            />
          </div>
        </fieldset>
      )}
      {column !== undefined && (
        <fieldset className="panel-part">
          <legend>{t('records.filter.values')}</legend>
          {valued.length > 1 && (
            <Select
              label={t('records.filter.column')}
              look="in-form"
              choices={valued.map((one) => ({ id: one.key, name: fieldName(t, one.key, section) }))}
              chosen={key}
              onChoose={setKey}
            />
          )}
          {column.type === 'integer' && <NumberBounds key={key} column={key} shown={shown} />}
          <ValueList key={`${key} list`} section={section} column={column} shown={shown} />
        </fieldset>
      )}
    </>
  )
}

const wholeNumber = /^-?\d{1,20}$/

function NumberBounds({ column, shown }: { readonly column: string; readonly shown: RecordsShown }) {
  const { t } = useTranslation()
  const held = boundsOf(shown.conditions, column)
  const [from, setFrom] = useState(held.from ?? '')
  const [to, setTo] = useState(held.to ?? '')
  const apply = (): void => {
    const bound = (typed: string): string | null => (wholeNumber.test(typed.trim()) ? typed.trim() : null)
    const where = withBounds(shown.conditions, column, { from: bound(from), to: bound(to) })
    shown.change({ where: where.length === 0 ? undefined : [...where], at: undefined }, true)
  }
  const problem = (typed: string): string | null =>
    typed.trim() === '' || wholeNumber.test(typed.trim()) ? null : t('records.filter.noNumber')
  return (
    <div className="panel-pair">
      <TextField label={t('records.filter.least')} value={from} onChange={setFrom} onBlur={apply} problem={problem(from)} />
      <TextField label={t('records.filter.most')} value={to} onChange={setTo} onBlur={apply} problem={problem(to)} />
    </div>
  )
}
