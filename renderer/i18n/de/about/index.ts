import type { about as english } from '../../en/about/index.ts'
import type { Words } from '../../words.ts'
import { activity } from './activity.ts'
import { absent, empty, shelf } from './general.ts'

/** Was jeder Teil des Exports ist, warum er zählt, was man tun kann und was darin nicht steht. */
export const about: Words<typeof english> = { category: { ...activity }, shelf, empty, absent }
