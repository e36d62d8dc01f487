import type { Reported } from '@shared/contract/insights.ts'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../app/copy-button.tsx'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { addToRequest } from '../requests/draft.ts'

/** Numbers that are written out in the paragraph; the others are asked for all the same. */
const mostNumbers = 30

/** The way from reports to a request: a paragraph that asks who sent data and who got it, and the letter that it goes into. */
export function AskForNames({ sections }: { readonly sections: Reported['sections'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { mask } = useView()
  const navigate = useNavigate()
  const numbers = [...new Set(sections.flatMap(({ sources }) => sources.filter(({ named }) => !named).map(({ source }) => source)))]
  const listed = numbers.slice(0, mostNumbers)
  const paragraph =
    // In privacy view the numbers are hidden, and a letter full of tokens would ask for nothing.
    mask || listed.length === 0 ? t('pictures.reported.paragraph') : t('pictures.reported.paragraphWith', { numbers: format.list(listed) })
  return (
    <section className="ask-for-names" aria-labelledby="ask-for-names">
      <h2 id="ask-for-names">{t('pictures.reported.action')}</h2>
      <p className="measure">{t('pictures.reported.actionText')}</p>
      <blockquote className="ask-for-names-paragraph">{paragraph}</blockquote>
      <div className="ask-for-names-ways">
        <CopyButton look="plain" text={paragraph} said={t('pictures.reported.copied')}>
          {t('pictures.reported.copy')}
        </CopyButton>
        <Button
          look="primary"
          onPress={() => {
            for (const { section } of sections) addToRequest(section)
            void navigate({ to: '/request' })
          }}
        >
          {t('pictures.reported.toRequest')}
        </Button>
      </div>
    </section>
  )
}
