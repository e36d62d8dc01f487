import type { LawFact } from '@shared/requests/law/fact.ts'
import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { Said } from '../law/said.tsx'

/** What the letter rests on, each fact with its source and how far it was checked. What the page of the law says in the window's language is said in it; sources stand as they were written. */
export function LetterFacts({ facts }: { readonly facts: readonly LawFact[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Disclosure className="letter-facts">
      <Heading level={2}>
        <Button slot="trigger" className="facts-trigger">
          <ChevronRight size={16} aria-hidden />
          {t('requests.review.facts.title')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {facts.map(({ id, fact, source, confidence, checked }) => (
            <li key={`${id} ${fact}`}>
              <p>
                <Said>{fact}</Said>
              </p>
              <p className="small quiet" lang="en">
                {source}
              </p>
              <p className="small quiet">
                {t(`requests.review.facts.${confidence}`)}, {t('requests.review.facts.checked', { date: format.isoDate(checked) })}
              </p>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
