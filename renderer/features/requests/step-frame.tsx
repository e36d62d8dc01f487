import type { FieldProblemCode, RequestField } from '@shared/requests/letters/problems.ts'
import type { TFunction } from 'i18next'
import { type ReactNode, type SubmitEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { changeDraft, goToStep, useDraft } from './draft.ts'
import { type Step, stepsOf } from './steps.ts'
import { useProblems } from './use-request.ts'

interface StepFrameProps {
  readonly step: Step
  /** Something other than a field keeps the person here; what it is stands in the step. */
  readonly blocked?: boolean
  readonly children: ReactNode
}

/** One step's form with the way on and back. Leaving it with something wrong tells what, beside the fields, and moves to the first of them. */
export function StepFrame({ step, blocked = false, children }: StepFrameProps) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const problems = useProblems(step)
  const steps = stepsOf(useDraft((draft) => draft.right))
  const index = steps.indexOf(step)
  const before = steps[index - 1]
  const after = steps[index + 1]

  const leave = (event: SubmitEvent): void => {
    event.preventDefault()
    if (problems.length === 0 && !blocked && after !== undefined) {
      goToStep(after)
      return
    }
    changeDraft({ tried: true })
    if (problems.length > 0) announce(t('requests.problems.title', { count: problems.length }))
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-problem], [aria-invalid="true"]')?.focus())
  }

  return (
    <form className="step" ref={form} onSubmit={leave} noValidate>
      {children}
      <div className="row step-end">
        {before !== undefined && <Button onPress={() => goToStep(before)}>{t('requests.back')}</Button>}
        <Button type="submit" look="primary" isDisabled={blocked}>
          {t('requests.next')}
        </Button>
      </div>
    </form>
  )
}

/** The words for what is wrong with a field, or null. Nothing is told before the person tried to go on. */
export function problemText(
  t: TFunction,
  tried: boolean,
  problems: readonly { readonly field: RequestField; readonly code: FieldProblemCode }[],
  field: RequestField,
): string | null {
  const problem = tried ? problems.find((one) => one.field === field) : undefined
  return problem === undefined ? null : t(`requests.problem.${problem.code}`)
}
