import type { SaveOutcome } from '@shared/contract/main-calls.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { letterForWebForm } from '@shared/requests/letters/render/web-form.ts'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { codeOf } from '../../app/call-failed.ts'
import { CopyButton } from '../../app/copy-button.tsx'
import { useMain } from '../../app/services.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'

/** The ways to take the letter along: PDF, text, or the clipboard for the web form. */
export function SaveLetter({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation()
  const main = useMain()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const form = letterForWebForm(letter)

  const save = (format: 'pdf' | 'txt'): void => {
    const suggestedName = t('requests.save.fileName', { date: letter.date })
    main.call('letter-save', { file: { format, letter: printableOf(letter) }, suggestedName }).then(
      (result) => {
        setOutcome(result)
        if (result.state === 'saved') announce(t('requests.save.saved', { name: result.name }))
      },
      (thrown: unknown) => setOutcome({ state: 'failed', code: codeOf(thrown) }),
    )
  }

  return (
    <section className="save-letter" aria-labelledby="save-title">
      <h2 id="save-title">{t('requests.save.title')}</h2>
      <div className="save-actions">
        <Button look="primary" onPress={() => save('pdf')}>
          {t('requests.save.pdf')}
        </Button>
        <Button onPress={() => save('txt')}>{t('requests.save.txt')}</Button>
        <CopyButton look="plain" text={form.text} said={t('requests.save.copied')}>
          {t('requests.save.copy')}
        </CopyButton>
      </div>
      {outcome?.state === 'saved' && (
        <p className="saved-line">
          <CircleCheck size={18} aria-hidden />
          {t('requests.save.saved', { name: outcome.name })}
        </p>
      )}
      {outcome?.state === 'failed' && (
        <Banner tone="trouble" title={t('errors.heading.save')}>
          <p>{t(`errors.what.${outcome.code}`)}</p>
          <p>{t(`errors.next.${outcome.code}`)}</p>
        </Banner>
      )}
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
