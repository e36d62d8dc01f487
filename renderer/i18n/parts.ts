import type { Language } from './languages.ts'

/**
 * Words that are loaded with the pages that show them, so that the window starts without them. Each file exports its part under
 * its own name. A key is the same wherever its part lies: `pictures.lead`.
 */
export const parts = {
  pictures: { en: () => import('./en/pictures/index.ts'), de: () => import('./de/pictures/index.ts') },
  requests: { en: () => import('./en/requests.ts'), de: () => import('./de/requests.ts') },
  law: { en: () => import('./en/law.ts'), de: () => import('./de/law.ts') },
  about: { en: () => import('./en/about/index.ts'), de: () => import('./de/about/index.ts') },
  notes: { en: () => import('./en/notes/index.ts'), de: () => import('./de/notes/index.ts') },
  stored: { en: () => import('./en/stored.ts'), de: () => import('./de/stored.ts') },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, () => Promise<object>>>>>

export type Part = keyof typeof parts
export const isPart = (name: string): name is Part => Object.hasOwn(parts, name)
export const partNames: readonly Part[] = Object.keys(parts).filter(isPart)
