import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { goToStep, useDraft } from './draft.ts'
import { type Step, stepsOf, wordsOf } from './steps.ts'

/** Where on the way the person is. Steps that lie behind can be gone back to. */
export function StepList({ present }: { readonly present: Step }) {
  const { t } = useTranslation()
  const right = useDraft((draft) => draft.right)
  const steps = stepsOf(right)
  const now = steps.indexOf(present)
  return (
    <nav aria-label={t('requests.steps')}>
      <ol className="step-list">
        {steps.map((step, index) => (
          <li key={step} aria-current={index === now ? 'step' : undefined} className={index < now ? 'behind' : undefined}>
            {index < now ? (
              <Button look="quiet" onPress={() => goToStep(step)}>
                <Check size={15} aria-hidden />
                {t(`requests.${wordsOf(step, right)}.title`)}
                <span className="unseen">, {t('requests.done')}</span>
              </Button>
            ) : (
              <span>{t(`requests.${wordsOf(step, right)}.title`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
