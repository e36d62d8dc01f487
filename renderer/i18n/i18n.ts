import { type BackendModule, createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { first } from './en/first.ts'
import { isLanguage, type Language } from './languages.ts'
import { isPart, type Part, partNames, parts } from './parts.ts'

const start = 'window'

/** English is there from the start, as the fallback; a window in another language loads that one besides. All lie in the bundle. */
const firstWords: Readonly<Record<Language, () => Promise<object>>> = {
  en: async () => first,
  de: async () => (await import('./de/first.ts')).first,
}

/** Where i18next gets words from: those of the start, and the parts that come with their pages, for each language that is shown. */
const catalogues: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language: string, part: string): Promise<object> => {
    if (!isLanguage(language)) return {}
    return isPart(part) ? parts[part][language]() : firstWords[language]()
  },
}

/** Starts the interface texts in one language. */
export async function startTexts(language: Language): Promise<I18n> {
  const texts = createInstance()
  await texts
    .use(initReactI18next)
    .use(catalogues)
    .init({
      lng: language,
      fallbackLng: 'en',
      defaultNS: start,
      ns: [start],
      // A key is looked for in the words of the start, then in the parts that have been loaded.
      fallbackNS: [...partNames],
      nsSeparator: false,
      resources: { en: { [start]: first } },
      partialBundledLanguages: true,
      // React escapes what it renders.
      interpolation: { escapeValue: false },
    })
  return texts
}

/** Sees to it that the texts can be switched to a language, with all parts that have been loaded. */
export async function haveLanguage(texts: I18n, language: Language): Promise<void> {
  await texts.loadLanguages(language)
}

/** Loads parts in the present language. From then on they follow every change of it. */
export async function loadWords(texts: I18n, wanted: readonly Part[]): Promise<void> {
  await texts.loadNamespaces(wanted)
}

/** For a component that stands on a page of another part: it waits for its words, and with it what is around it as far as the next `Suspense`. */
export function useWords(part: Part): void {
  useTranslation(part)
}
