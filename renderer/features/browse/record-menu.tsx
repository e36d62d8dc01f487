import { Copy, FileSearch, FileText, ListFilter, type LucideIcon, MessagesSquare, Rows3, Square, SquareCheck } from 'lucide-react'
import { useRef } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import type { records } from '../../i18n/en/records.ts'
import './record-menu.css'

/** What can be done with a record where it stands. */
export type RecordAction = keyof typeof records.menu.do

const icons: Readonly<Record<RecordAction, LucideIcon>> = {
  open: FileSearch,
  copyCell: Copy,
  copyRow: Rows3,
  onlyThis: ListFilter,
  choose: SquareCheck,
  unchoose: Square,
  inTalk: MessagesSquare,
  copyText: Copy,
  ask: FileText,
}

interface RecordMenuProps {
  /** Where in the window it opens. */
  readonly x: number
  readonly y: number
  readonly actions: readonly RecordAction[]
  readonly onAction: (action: RecordAction) => void
  readonly onClose: () => void
}

/** The menu of a record, by the right button of the mouse, the menu key or Shift + F10. */
export function RecordMenu({ x, y, actions, onAction, onClose }: RecordMenuProps) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover
        className="popover record-menu"
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={2}
      >
        <Menu
          className="options"
          aria-label={t('records.menu.label')}
          autoFocus="first"
          items={actions.map((id) => ({ id }))}
          onAction={(key) => {
            const action = actions.find((id) => id === key)
            if (action !== undefined) onAction(action)
          }}
          onClose={onClose}
        >
          {({ id }) => {
            const Icon = icons[id]
            return (
              <MenuItem id={id} textValue={t(`records.menu.do.${id}`)} className="option">
                <span className="menu-words">
                  <Icon size={16} aria-hidden />
                  {t(`records.menu.do.${id}`)}
                </span>
              </MenuItem>
            )
          }}
        </Menu>
      </Popover>
    </>
  )
}
