import 'i18next'
import type { en } from './en/index.ts'
import type { Part } from './parts.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'window'
    /** Keys are found wherever their part lies, so the window's words are all words. */
    resources: { window: typeof en } & { readonly [Name in Part]: Pick<typeof en, Name> }
    nsSeparator: false
  }
}
