import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { goToStep, type Step, steps } from './draft.ts'

/** Where on the way the person is. Steps that lie behind can be gone back to. */
export function StepList({ present }: { readonly present: Step }) {
  const { t } = useTranslation()
  const now = steps.indexOf(present)
  return (
    <nav aria-label={t('requests.steps')}>
      <ol className="step-list">
        {steps.map((step, index) => (
          <li key={step} aria-current={index === now ? 'step' : undefined} className={index < now ? 'behind' : undefined}>
            {index < now ? (
              <Button look="quiet" onPress={() => goToStep(step)}>
                <Check size={15} aria-hidden />
                {t(`requests.${step}.title`)}
                <span className="unseen">, {t('requests.done')}</span>
              </Button>
            ) : (
              <span>{t(`requests.${step}.title`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
