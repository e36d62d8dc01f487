import type { LetterChannel, LetterLanguage } from '@shared/requests/letters/letter.ts'
import type { Correction, Identifier, Proof, RestrictionGround, UnnamedInLetter } from '@shared/requests/letters/request.ts'
import type { Right } from '@shared/requests/right.ts'
import { create } from 'zustand'
import { useSession } from '../../app/session.ts'
import type { RecordForLetter } from './records-for-letter.ts'
import type { Step } from './steps.ts'

/** For whom somebody writes: as the letter knows it, and for themselves without an account. */
export const writers = ['self', 'no-account', 'child', 'deceased', 'client'] as const
export type Writer = (typeof writers)[number]

/** What a person has entered for a request. It lives as long as the window does and is stored nowhere. */
export interface Draft {
  readonly step: Step
  /** Whether this step was tried to leave, so that what is missing may be told. */
  readonly tried: boolean
  readonly right: Right
  readonly writer: Writer
  readonly residence: string | null
  readonly name: string
  /** Null until the person types: then the archive's own user name stands in. */
  readonly username: string | null
  readonly email: string
  readonly phone: string
  /** The person that somebody else writes for, the e-mail address of their account, and how the right to do so is shown. */
  readonly personName: string
  readonly accountEmail: string
  readonly proof: Proof | null
  readonly under13: boolean
  /** What TikTok may look for where there is no account. */
  readonly identifiers: readonly Identifier[]
  /** A postal address, one line each. */
  readonly address: string
  readonly scope: 'all' | 'some' | 'records'
  readonly categories: readonly string[]
  /** Records that were chosen where they stand, and whether the letter lists each of them. */
  readonly records: readonly RecordForLetter[]
  readonly listRecords: boolean
  /** Whether the data were collected when the person was a child. */
  readonly collectedAsChild: boolean
  /** The declared kinds that an access request asks for; null for those that are most worth it. */
  readonly gap: readonly string[] | null
  /** The numbers in place of names that the picture of reports brought along, and whether the letter asks for their names. */
  readonly unnamed: UnnamedInLetter | null
  readonly askUnnamed: boolean
  readonly corrections: readonly Correction[]
  readonly restriction: RestrictionGround
  /** The person's own words for an objection. */
  readonly reason: string
  /** Whether a list of what the open archive holds goes with the letter. */
  readonly annex: boolean
  readonly channel: LetterChannel
  /** Null until chosen: then the language of the window. */
  readonly language: LetterLanguage | null
  /** Which of the company's addresses goes on the letter. */
  readonly office: number
  /** The person's own words for blocks of the letter, by language and block. */
  readonly edits: Readonly<Record<string, string>>
}

const blank: Draft = {
  step: 'right',
  tried: false,
  right: 'erasure',
  writer: 'self',
  residence: null,
  name: '',
  username: null,
  email: '',
  phone: '',
  personName: '',
  accountEmail: '',
  proof: null,
  under13: false,
  identifiers: [{ kind: 'email', value: '' }],
  address: '',
  scope: 'all',
  categories: [],
  records: [],
  listRecords: false,
  collectedAsChild: false,
  gap: null,
  unnamed: null,
  askUnnamed: true,
  corrections: [{ held: '', correct: '' }],
  restriction: 'accuracy',
  reason: '',
  annex: true,
  channel: 'form',
  language: null,
  office: 0,
  edits: {},
}

export const useDraft = create<Draft>()(() => blank)

/** Changes what was entered. */
export function changeDraft(change: Partial<Draft>): void {
  useDraft.setState(change)
}

/** Puts a kind of data among those that the request names. A request for everything that has been begun stays one: it holds this kind too. */
export function addToRequest(category: string): void {
  const { scope, categories, step } = useDraft.getState()
  if (scope === 'all' && step !== 'right') return
  useDraft.setState({ scope: 'some', categories: categories.includes(category) ? categories : [...categories, category] })
}

/**
 * Makes the request one for access, which asks by name who sent data and who got them. What was entered stays.
 *
 * @param unnamed the numbers whose names the letter asks for as well; null leaves the letter as it was
 */
export function askForAccess(unnamed: UnnamedInLetter | null): void {
  useDraft.setState({ right: 'access', step: 'right', tried: false, ...(unnamed === null ? {} : { unnamed, askUnnamed: true }) })
}

/** Makes the request one for the deletion of these records alone. */
export function askForRecords(records: readonly RecordForLetter[]): void {
  useDraft.setState({ right: 'erasure', scope: 'records', records })
}

/** Goes to another step. */
export function goToStep(step: Step): void {
  useDraft.setState({ step, tried: false })
}

/** Forgets what was entered. */
export function startOver(): void {
  useDraft.setState(blank, true)
}

/** The key under which an edit of a block is kept. */
export function editKey(language: LetterLanguage, blockId: string): string {
  return `${language} ${blockId}`
}

/**
 * Gives each open archive a draft of its own, so that a letter about one account never carries what was written about another. What
 * was begun without an archive goes on with the first that is opened, and the last archive leaves its draft behind when it is closed.
 */
export function keepDraftsApart(): void {
  const others = new Map<number, Draft>()
  useSession.subscribe((now, before) => {
    const [next, last] = [now.archive?.engine.archive ?? null, before.archive?.engine.archive ?? null]
    if (next === last || next === null || last === null) return
    const isOpen = (archive: number): boolean => now.archives.some(({ engine }) => engine.archive === archive)
    const hasMovedOn = !before.archives.some(({ engine }) => engine.archive === next)
    // An archive that is new and takes the place of the one before is the same view with more or less in it.
    if (hasMovedOn && !isOpen(last)) return
    if (isOpen(last)) others.set(last, useDraft.getState())
    useDraft.setState(others.get(next) ?? blank, true)
    others.delete(next)
    for (const archive of others.keys()) if (!isOpen(archive)) others.delete(archive)
  })
}
