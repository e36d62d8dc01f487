import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { useTranslation } from 'react-i18next'
import { CertaintyLabel, SensitivityLabel } from './labels.tsx'
import './legend.css'

const sensitivities = ['everyday', 'personal', 'sensitive', 'about-others'] as const
const certainties = ['recorded', 'inferred', 'worked-out', 'absent'] as const

/** Every label with the sentence that explains it, folded away until somebody asks. */
export function Legend() {
  const { t } = useTranslation()
  return (
    <Disclosure className="legend">
      <Button slot="trigger" className="legend-trigger">
        <ChevronRight size={15} aria-hidden />
        {t('labels.title')}
      </Button>
      <DisclosurePanel>
        <div className="legend-lists">
          <section>
            <h3>{t('labels.sensitivityTitle')}</h3>
            <dl>
              {sensitivities.map((of) => (
                <div key={of}>
                  <dt>
                    <SensitivityLabel of={of} />
                  </dt>
                  <dd>{t(`labels.sensitivity.${of}.means`)}</dd>
                </div>
              ))}
            </dl>
            <p className="small quiet">{t('labels.sensitivityNote')}</p>
          </section>
          <section>
            <h3>{t('labels.certaintyTitle')}</h3>
            <dl>
              {certainties.map((of) => (
                <div key={of}>
                  <dt>
                    <CertaintyLabel of={of} />
                  </dt>
                  <dd>{t(`labels.certainty.${of}.means`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </DisclosurePanel>
    </Disclosure>
  )
}
