import { type Right, rights } from '@shared/requests/right.ts'

/** The pages of the way to a letter, in their order. `scope` asks what exactly the chosen right is about. */
export const allSteps = ['right', 'person', 'residence', 'identity', 'scope', 'channel', 'review'] as const
export type Step = (typeof allSteps)[number]

/** Rights that leave nothing to choose: the law says what ends. */
type WholeRight = 'opt-out' | 'withdraw-consent'
type ScopedRight = Exclude<Right, WholeRight>
const scopedRights = rights.filter((right): right is ScopedRight => right !== 'opt-out' && right !== 'withdraw-consent')

/** The steps that a request for this right has. */
export function stepsOf(right: Right): readonly Step[] {
  return scopedRights.some((scoped) => scoped === right) ? allSteps : allSteps.filter((step) => step !== 'scope')
}

/** The key of a step's words: what the step `scope` asks depends on the right. */
export function wordsOf(step: Step, right: Right): Exclude<Step, 'scope'> | `scope.of.${ScopedRight}` {
  if (step !== 'scope') return step
  const scoped = scopedRights.find((one) => one === right)
  return scoped === undefined ? 'right' : `scope.of.${scoped}`
}
