import type { AppPages } from '../pages/app-pages.ts'

/** A screen, and the steps that lead to it from wherever the window stands with an archive open. */
export interface Screen {
  readonly name: string
  readonly reach: (pages: AppPages, runMenu: (item: string) => Promise<void>) => Promise<void>
  /** Leads back to where other screens can be reached from; most need nothing. */
  readonly leave?: (pages: AppPages) => Promise<void>
  /** Rules of axe that do not hold here, and nowhere else; the reason stands beside them. */
  readonly apartFrom?: readonly string[]
  /** One of those that are looked at in every way, the others only in themes and languages. */
  readonly main?: boolean
}
