import type { Section } from '@shared/contract/archive.ts'
import { useNavigate } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import type { About } from '../../i18n/about.ts'
import { Button } from '../../ui/button.tsx'
import { addToRequest } from '../requests/draft.ts'
import './about-blocks.css'

const useAboutShown = create<{ readonly shown: boolean }>()(() => ({ shown: false }))

/**
 * Why a section may matter, what one can do and what is not in it. It is folded away at first, so that the records stay in sight, and
 * once unfolded stays so from page to page. An empty section has nothing else to show: there it stands open.
 */
export function AboutBlocks({ section, about }: { readonly section: Pick<Section, 'id' | 'count'>; readonly about: About }) {
  const { t } = useTranslation()
  const shown = useAboutShown((state) => state.shown)
  if (section.count === 0) return <Blocks section={section} about={about} />
  return (
    <Disclosure className="about" isExpanded={shown} onExpandedChange={(now) => useAboutShown.setState({ shown: now })}>
      <AriaButton slot="trigger" className="about-trigger">
        <ChevronRight size={15} aria-hidden />
        {t('records.about')}
      </AriaButton>
      <DisclosurePanel>
        <Blocks section={section} about={about} />
      </DisclosurePanel>
    </Disclosure>
  )
}

function Blocks({ section, about }: { readonly section: Pick<Section, 'id' | 'count'>; readonly about: About }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <div className="about-blocks">
      <section>
        <h2>{t('records.blocks.matters')}</h2>
        <p>{about.matters}</p>
      </section>
      <section>
        <h2>{t('records.blocks.limits')}</h2>
        <p>{about.limits}</p>
      </section>
      <section>
        <h2>{t('records.blocks.todo')}</h2>
        <p>{about.todo}</p>
        {section.count > 0 && (
          <Button
            look="quiet"
            onPress={() => {
              addToRequest(section.id)
              void navigate({ to: '/request' })
            }}
          >
            {t('records.ask')}
          </Button>
        )}
      </section>
    </div>
  )
}
