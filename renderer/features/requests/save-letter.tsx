import type { LetterTerm } from '@shared/contract/letter.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { letterForWebForm } from '@shared/requests/letters/render/web-form.ts'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../app/copy-button.tsx'
import { Button } from '../../ui/button.tsx'
import { FormatMenu, type OtherFormat } from './format-menu.tsx'
import { SaveOutcomeLine } from './save-outcome.tsx'
import { useSurroundings } from './use-request.ts'
import { useSave } from './use-save.ts'

interface SaveLetterProps {
  readonly letter: Letter
  readonly term: LetterTerm | null
}

/** The ways to take the letter along: PDF, another format, or the clipboard for the web form. */
export function SaveLetter({ letter, term }: SaveLetterProps) {
  const { t } = useTranslation()
  const [outcome, save] = useSave()
  const { summary, mask } = useSurroundings()
  const form = letterForWebForm(letter)

  const saveAs = (format: OtherFormat | 'pdf'): void => {
    const printable = printableOf(letter)
    const file =
      format === 'zip' ? { format, letter: printable, term, fingerprint: summary !== null && !mask } : { format, letter: printable }
    save(file, t('requests.save.fileName', { date: letter.date }))
  }

  return (
    <section className="save-letter" aria-labelledby="save-title">
      <h2 id="save-title">{t('requests.save.title')}</h2>
      <div className="save-actions">
        <Button look="primary" onPress={() => saveAs('pdf')}>
          {t('requests.save.pdf')}
        </Button>
        <FormatMenu onChoose={saveAs} />
        <CopyButton look="plain" text={form.text} said={t('requests.save.copied')}>
          {t('requests.save.copy')}
        </CopyButton>
      </div>
      <SaveOutcomeLine outcome={outcome} />
      {letter.addressee.webForm !== '' && (
        <div className="web-form">
          <p className="small">{t('requests.save.form')}</p>
          <p className="web-form-address path">
            {letter.addressee.webForm}
            <CopyButton
              look="icon"
              text={letter.addressee.webForm}
              label={t('requests.save.copyAddress')}
              said={t('requests.save.addressCopied')}
            />
          </p>
          {form.omitted.length > 0 && <p className="small quiet">{t('requests.save.omitted', { count: form.omitted.length })}</p>}
        </div>
      )}
    </section>
  )
}
