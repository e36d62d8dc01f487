import { app } from 'electron'

/** The system's languages as BCP 47 tags, most wanted first. A system without one says `c`, which is no language. */
export function systemLanguages(): string[] {
  const given = app.getPreferredSystemLanguages().filter((tag) => /^[a-z]{2,3}(-|$)/i.test(tag))
  return given.length > 0 ? given : [app.getLocale()]
}
