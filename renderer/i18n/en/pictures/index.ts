import { content } from './content.ts'
import { frame } from './frame.ts'
import { others } from './others.ts'
import { when } from './when.ts'

/** What pictures show, and the words around them. */
export const pictures = { ...frame, ...when, ...content, ...others } as const
