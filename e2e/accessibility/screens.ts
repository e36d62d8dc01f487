import type { Screen } from './screen.ts'
import { archiveScreens } from './screens-of-archive.ts'
import { frameScreens } from './screens-of-frame.ts'
import { requestScreens } from './screens-of-request.ts'

/** Every screen, in an order in which each can be reached from the one before. */
export const screens: readonly Screen[] = [...archiveScreens, ...frameScreens, ...requestScreens]
