import type { Column } from '@shared/contract/archive.ts'
import { Check, Columns3 } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import { fieldName } from '../../i18n/names.ts'
import { Button } from '../../ui/button.tsx'

const noneHidden: readonly string[] = []

/** Columns that a person has hidden, by section. They come back with the next start. */
const useHidden = create<Readonly<Record<string, readonly string[]>>>()(() => ({}))

/** The keys of the columns that are hidden in a section. */
export const useHiddenColumns = (section: string): readonly string[] => useHidden((hidden) => hidden[section] ?? noneHidden)

/** Chooses which columns the table shows; one at least. The record in detail always has them all. */
export function ColumnMenu({ section, columns }: { readonly section: string; readonly columns: readonly Column[] }) {
  const { t } = useTranslation()
  const hidden = useHiddenColumns(section)
  return (
    <MenuTrigger>
      <Button look="plain">
        <Columns3 size={16} aria-hidden />
        {hidden.length === 0 ? t('records.columns.button') : t('records.columns.buttonHidden', { count: hidden.length })}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="options"
          items={columns}
          selectionMode="multiple"
          disallowEmptySelection
          selectedKeys={columns.map(({ key }) => key).filter((key) => !hidden.includes(key))}
          onSelectionChange={(keys) => {
            if (keys === 'all') return
            useHidden.setState({ [section]: columns.map(({ key }) => key).filter((key) => !keys.has(key)) })
          }}
        >
          {({ key }) => (
            <MenuItem id={key} textValue={fieldName(t, key, section)} className="option">
              {({ isSelected }) => (
                <>
                  <span>{fieldName(t, key, section)}</span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
