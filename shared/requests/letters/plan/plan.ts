import type { Right } from '../../right.ts'
import { access, gap, information, portability } from './access.ts'
import { account } from './account.ts'
import { objection, optOut, optOutBeside, withdrawal } from './advertising.ts'
import { annex } from './annex.ts'
import { answer } from './answer.ts'
import { complaint } from './complaint.ts'
import { aroundRectification, rectification, restriction } from './correction.ts'
import { erasure, extent, grounds, recipients } from './erasure.ts'
import type { Occasion } from './occasion.ts'
import { onBehalf, subject } from './opening.ts'
import type { PlannedBlock, Said } from './say.ts'

/** A letter before it has a language: its subject, and its blocks in the order in which they are read. */
export interface LetterPlan {
  readonly subject: Said
  readonly blocks: readonly PlannedBlock[]
}

type Part = (occasion: Occasion) => readonly PlannedBlock[]

/** What stands before the account is named, and what stands after it. */
const parts: Readonly<Record<Right, { readonly ask: Part; readonly rest: readonly Part[] }>> = {
  erasure: { ask: erasure, rest: [extent, grounds, optOutBeside, recipients] },
  access: { ask: access, rest: [gap, information] },
  portability: { ask: portability, rest: [] },
  rectification: { ask: rectification, rest: [aroundRectification] },
  restriction: { ask: restriction, rest: [] },
  objection: { ask: objection, rest: [] },
  'opt-out': { ask: optOut, rest: [] },
  'withdraw-consent': { ask: withdrawal, rest: [] },
}

/** Decides what a letter says, in which order. The words are those of a phrase book. */
export function planOf(occasion: Occasion): LetterPlan {
  const { ask, rest } = parts[occasion.right]
  const order: readonly Part[] = [onBehalf, ask, account, ...rest, answer, complaint, annex]
  return { subject: subject(occasion), blocks: order.flatMap((part) => part(occasion)) }
}
