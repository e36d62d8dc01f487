import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cityOf, offsetOf, zonesAt } from '../i18n/zones.ts'
import { Picker, type PickerChoice } from '../ui/picker.tsx'
import { announce } from './announcer.tsx'
import { useSession } from './session.ts'
import { useChangeSettings } from './settings.ts'
import { languageOf, zoneOf } from './view.ts'

/** In which zone dates, hours and weekdays are told: the computer's, UTC, or any other. */
export function ZonePicker() {
  const { t } = useTranslation()
  const language = useSession(languageOf)
  const zone = useSession(zoneOf)
  const chosen = useSession(({ settings }) => settings.zone)
  const systemZone = useSession(({ start }) => start.zone)
  const change = useChangeSettings()
  const nameOf = (id: string): string => (id === 'UTC' ? t('shell.zone.utc') : cityOf(id, language))

  const told = (id: string, at: Date): string => (id === 'UTC' ? nameOf(id) : `${nameOf(id)}, ${offsetOf(id, at)}`)

  const choices = (): readonly PickerChoice[] => {
    const now = new Date()
    const zones = zonesAt(language, now).map(({ also, ...choice }) => ({ ...choice, also: `${also} ${choice.about}` }))
    return [
      {
        id: 'system',
        name: t('shell.zone.system'),
        about: told(systemZone, now),
      },
      { id: 'UTC', name: t('shell.zone.utc'), about: t('shell.zone.utcAbout') },
      // What is chosen stands on top as well, where it is seen at once.
      ...zones.filter(({ id }) => id === chosen),
      ...zones.filter(({ id }) => id !== chosen),
    ]
  }

  return (
    <Picker
      label={t('shell.zone.label')}
      icon={<Clock size={15} aria-hidden />}
      findLabel={t('shell.zone.find')}
      shown={told(zone, new Date())}
      chosen={chosen}
      choices={choices}
      onChoose={(id) => {
        change({ zone: id })
        announce(t('shell.zone.changed', { zone: nameOf(id === 'system' ? systemZone : id) }))
      }}
      clearLabel={t('browse.filter.clear')}
      nothingFound={t('shell.zone.none')}
    />
  )
}
