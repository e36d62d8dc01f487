/** The languages of the window. A language stands here once its texts are complete. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]
export const isLanguage = (tag: string): tag is Language => languages.some((language) => language === tag)

/** Each language's name in itself, so that a person finds theirs whatever is set. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }

/** Narrows a tag such as `de-AT` to a language that the window has. */
function supported(tag: string): Language | undefined {
  const base = tag.toLowerCase().split('-')[0]
  return languages.find((language) => language === base)
}

/**
 * The language to show.
 * @param setting what the person chose: a tag, or `system`
 * @param system the system's languages, most wanted first
 */
export function chooseLanguage(setting: string, system: readonly string[]): Language {
  const wanted = setting === 'system' ? system : [setting, ...system]
  for (const tag of wanted) {
    const language = supported(tag)
    if (language !== undefined) return language
  }
  return 'en'
}
