import type { Reported } from '@shared/contract/insights.ts'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../app/copy-button.tsx'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { askForAccess } from '../requests/draft.ts'

/** Numbers that are written out in the paragraph. */
const mostNumbers = 30

/** The way from reports to a request: a letter for access, which asks who sent data and who got them, and the numbers that have no name. */
export function AskForNames({ sections }: { readonly sections: Reported['sections'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { mask } = useView()
  const navigate = useNavigate()
  const numbers = [...new Set(sections.flatMap(({ sources }) => sources.filter(({ named }) => !named).map(({ source }) => source)))]
  // In privacy view the numbers are hidden, and a paragraph full of tokens would ask for nothing.
  const listed = mask ? [] : numbers.slice(0, mostNumbers)
  const paragraph = t('pictures.reported.paragraph', { numbers: format.list(listed) })
  return (
    <section className="ask-for-names" aria-labelledby="ask-for-names">
      <h2 id="ask-for-names">{t('pictures.reported.action')}</h2>
      <p className="measure">{t('pictures.reported.actionText')}</p>
      <Button
        look="primary"
        onPress={() => {
          askForAccess()
          void navigate({ to: '/request' })
        }}
      >
        {t('pictures.reported.toRequest')}
      </Button>
      {listed.length > 0 && (
        <>
          <p className="measure">{t('pictures.reported.unlisted')}</p>
          <blockquote className="ask-for-names-paragraph">{paragraph}</blockquote>
          <CopyButton look="plain" text={paragraph} said={t('pictures.reported.copied')}>
            {t('pictures.reported.copy')}
          </CopyButton>
        </>
      )}
    </section>
  )
}
