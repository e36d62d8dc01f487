import { editLetter } from '@shared/requests/letters/edit.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { Pencil } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { changeDraft, editKey, useDraft } from './draft.ts'

interface EditableTextProps {
  readonly letter: Letter
  /** Id of the block, or `subject`. */
  readonly block: string
  readonly text: string
  readonly edited: boolean
  /** The text as it stands on the paper. */
  readonly children: ReactNode
}

/** A paragraph of the letter that turns into a field where it stands. */
export function EditableText({ letter, block, text, edited, children }: EditableTextProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | null>(null)
  const opener = useRef<HTMLDivElement>(null)
  const edits = useDraft((all) => all.edits)
  const key = editKey(letter.language, block)
  const changed = edited || edits[key] !== undefined

  const close = (): void => {
    setDraft(null)
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus())
  }
  const keep = (): void => {
    if (draft !== null && draft !== text && editLetter(letter, block, draft).kind === 'edited') {
      changeDraft({ edits: { ...edits, [key]: draft } })
    }
    close()
  }
  const reset = (): void => {
    const { [key]: _, ...others } = edits
    changeDraft({ edits: others })
    close()
  }

  if (draft === null) {
    return (
      <div className="editable" ref={opener}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the button beside it does the same for everybody. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
        <div className="editable-text" onClick={() => setDraft(text)}>
          {children}
        </div>
        <Button look="icon" aria-label={`${t('requests.review.edit')}: ${text.slice(0, 60)}`} onPress={() => setDraft(text)}>
          <Pencil size={15} aria-hidden />
        </Button>
        {changed && <span className="editable-mark">{t('requests.review.edited')}</span>}
      </div>
    )
  }
  return (
    <div className="editing">
      <TextField
        value={draft}
        onChange={setDraft}
        aria-label={t('requests.review.editing')}
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <TextArea
          className="field"
          rows={Math.max(2, Math.ceil(text.length / 62) + 1)}
          onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        />
      </TextField>
      <div className="row">
        <Button look="primary" isDisabled={draft.trim() === ''} onPress={keep}>
          {t('requests.review.keep')}
        </Button>
        <Button onPress={close}>{t('requests.review.undo')}</Button>
        {changed && (
          <Button look="quiet" onPress={reset}>
            {t('requests.review.reset')}
          </Button>
        )}
      </div>
    </div>
  )
}
