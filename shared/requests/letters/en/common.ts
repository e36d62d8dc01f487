import { list, paragraph } from '../blocks.ts'
import type { ListBlock, ParagraphBlock } from '../letter.ts'
import type { LetterFrame, LetterSlots } from '../slots.ts'
import { englishCount } from './frame.ts'

/** Account identifiers and nothing else: what TikTok needs to find the data. */
export function identifiers(slots: LetterSlots): ListBlock {
  return list('identifiers', 'essential', [
    `User name: ${slots.username}`,
    `Profile: ${slots.profile}`,
    ...(slots.email === null ? [] : [`E-mail address of the account: ${slots.email}`]),
    ...(slots.phone === null ? [] : [`Telephone number of the account: ${slots.phone}`]),
    `Place of residence: ${slots.residence}`,
  ])
}

/** What the person's own archive says is held; nothing where they have none open. */
export function archive(slots: LetterSlots, frame: LetterFrame): readonly ParagraphBlock[] {
  const { archive: facts } = slots
  if (facts === null) return []
  const account = facts.accountName === undefined ? '' : ` for the account @${facts.accountName.replace(/^@/, '')}`
  const span = facts.first === null || facts.last === null ? '' : ` from ${frame.date(facts.first)} to ${frame.date(facts.last)}`
  const records = facts.records === 1 ? 'one record' : `${englishCount(facts.records)} records`
  return [
    paragraph(
      'archive',
      'optional',
      `The archive that you provided${account} lists ${records}${span}.`,
      facts.categories.length > 0 ? 'The annex names the categories, without their content.' : null,
      slots.scope.kind === 'all' ? 'Please do not confine your action to what that archive lists.' : null,
    ),
  ]
}

export function duets(slots: LetterSlots): ParagraphBlock {
  const start = slots.scope.kind === 'all' ? 'Content of mine' : 'So far as the categories include content that I published, that content'
  return paragraph(
    'duets',
    'optional',
    `${start} may also be part of videos made by other people, for example Duets and Stitches.`,
    'Please remove it there as well, or tell me for each such video why it stays.',
  )
}

export function answerChannel(slots: LetterSlots): ParagraphBlock {
  return paragraph(
    'answer-channel',
    'essential',
    `Please answer in English and in writing, ${whereTo(slots)}.`,
    slots.scope.kind === 'all'
      ? 'Please do not answer in the app alone: once the account is gone I can no longer read messages there.'
      : null,
    'I do not wish to open a new account for this purpose.',
  )
}

function whereTo(slots: LetterSlots): string {
  if (slots.email !== null) return `to ${slots.email}`
  if (slots.postalAddress !== null) return `to my postal address: ${slots.postalAddress}`
  return 'to the contact details that you hold for the account'
}

/** "a, b and c" */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
