import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button.tsx'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What the dialog is for; it stands beside the button that closes. */
  readonly action?: ReactNode
  /** Something is under way: only the buttons end it, not Esc and not a click beside the dialog. */
  readonly isBusy?: boolean
  /** `from-side` stands at the edge and holds the navigation of a narrow window. */
  readonly look?: 'centred' | 'from-side'
  readonly children: ReactNode
}

/** Something that must be answered or closed before the rest goes on. */
export function Dialog({ title, closeLabel, isOpen, onClose, action, isBusy = false, look = 'centred', children }: DialogProps) {
  return (
    <ModalOverlay
      className={`overlay ${look}`}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
    >
      <Modal className="modal">
        <AriaDialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className="dialog-end">
            <Button onPress={onClose}>{closeLabel}</Button>
            {action}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
