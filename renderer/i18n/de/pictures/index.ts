import type { pictures as english } from '../../en/pictures/index.ts'
import type { Words } from '../../words.ts'
import { content } from './content.ts'
import { frame } from './frame.ts'
import { others } from './others.ts'
import { when } from './when.ts'

/** Was Bilder zeigen, und die Worte um sie herum. */
export const pictures: Words<typeof english> = { ...frame, ...when, ...content, ...others }
