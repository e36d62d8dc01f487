import { first as de } from '../i18n/de/first.ts'
import { first as en } from '../i18n/en/first.ts'
import { chooseLanguage } from '../i18n/languages.ts'

const texts = { en, de }

/** Shown when the window stands alone: no settings and no language are known, so the browser's own language is taken. */
export function NoBridge() {
  const language = chooseLanguage('system', navigator.languages)
  const { title, text } = texts[language].errors.bridge
  return (
    <main className="page stack" lang={language}>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
    </main>
  )
}
