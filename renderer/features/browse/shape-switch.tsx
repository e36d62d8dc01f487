import { LayoutList, Table2 } from 'lucide-react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { useTranslation } from 'react-i18next'
import { useRecordsShown } from './use-records.ts'
import './shape-switch.css'

/** Cards to read, or a table to sort and copy from. */
export function ShapeSwitch() {
  const { t } = useTranslation()
  const { shape, change } = useRecordsShown()
  return (
    <ToggleButtonGroup
      className="shape-switch"
      aria-label={t('records.shape.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shape ?? 'cards']}
      onSelectionChange={([chosen]) => change({ as: chosen === 'table' ? 'table' : undefined, at: undefined }, true)}
    >
      <ToggleButton id="cards" className="shape-choice">
        <LayoutList size={15} aria-hidden />
        {t('records.shape.cards')}
      </ToggleButton>
      <ToggleButton id="table" className="shape-choice">
        <Table2 size={15} aria-hidden />
        {t('records.shape.table')}
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
