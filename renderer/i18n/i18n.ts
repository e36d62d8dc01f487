import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { Language } from './languages.ts'

/** Starts the interface texts in one language. Both catalogues are part of the bundle: nothing is loaded later. */
export function startTexts(language: Language): I18n {
  const texts = createInstance()
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'window',
    ns: ['window'],
    nsSeparator: false,
    resources: { en: { window: en }, de: { window: de } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return texts
}
