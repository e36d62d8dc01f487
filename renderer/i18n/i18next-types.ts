import 'i18next'
import type { en } from './en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'window'
    resources: { window: typeof en }
    nsSeparator: false
  }
}
