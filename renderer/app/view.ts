import type { View } from '@shared/contract/view.ts'
import { useMemo } from 'react'
import { type Format, formatFor } from '../i18n/format.ts'
import { chooseLanguage, type Language } from '../i18n/languages.ts'
import { type Session, useSession } from './session.ts'

/** The language that the window shows. */
export function languageOf({ settings, start }: Pick<Session, 'settings' | 'start'>): Language {
  return chooseLanguage(settings.language, start.languages)
}

/** The zone in which dates are shown, as an IANA name or `UTC`. */
export function zoneOf({ settings, start }: Pick<Session, 'settings' | 'start'>): string {
  return settings.zone === 'system' ? start.zone : settings.zone
}

/** The view that accompanies every call to an engine. */
export function viewOf(session: Session): View {
  return { mask: session.mask, zone: zoneOf(session), language: languageOf(session) }
}

/** {@link viewOf}, the same object for as long as nothing in it changes. */
export function useView(): View {
  const mask = useSession((session) => session.mask)
  const zone = useSession(zoneOf)
  const language = useSession(languageOf)
  return useMemo(() => ({ mask, zone, language }), [mask, zone, language])
}

/** How numbers and dates are written in the present language and zone. */
export function useFormat(): Format {
  const { language, zone } = useView()
  return formatFor(language, zone)
}
