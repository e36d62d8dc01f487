import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en/index.ts'
import type { Language } from './languages.ts'
import type { Words } from './words.ts'

const namespace = 'window'

/** English is there from the start, as the fallback; a window in another language loads that one besides. All lie in the bundle. */
const catalogues: Readonly<Record<Language, () => Promise<Words<typeof en>>>> = {
  en: async () => en,
  de: async () => (await import('./de/index.ts')).de,
}

/** Starts the interface texts in one language. */
export async function startTexts(language: Language): Promise<I18n> {
  const texts = createInstance()
  await texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: namespace,
    ns: [namespace],
    nsSeparator: false,
    resources: { en: { [namespace]: en }, [language]: { [namespace]: await catalogues[language]() } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  })
  return texts
}

/** Sees to it that the texts can be switched to a language. */
export async function haveLanguage(texts: I18n, language: Language): Promise<void> {
  if (!texts.hasResourceBundle(language, namespace)) texts.addResourceBundle(language, namespace, await catalogues[language]())
}
