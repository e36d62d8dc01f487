import { useNavigate, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAccounts } from '../../app/accounts.ts'
import { useEngine, useSummary } from '../../app/archive.ts'
import { useAsked } from '../../app/commands.ts'
import { setMask } from '../../app/follow-main.ts'
import { groupsOf, withoutRecords } from '../../app/groups.ts'
import { type Place, usePlaces } from '../../app/places.ts'
import { useMain } from '../../app/services.tsx'
import { useSession } from '../../app/session.ts'
import { useChangeSettings } from '../../app/settings.ts'
import { showArchive } from '../../app/show-archive.ts'
import { useFormat } from '../../app/view.ts'
import { languageNames, languages } from '../../i18n/languages.ts'
import { sectionName } from '../../i18n/names.ts'
import type { Findable } from '../../ui/matching.ts'
import { keyNames } from '../help/shortcuts.ts'
import { openFailed } from '../open/open-failed.ts'
import { hasPicture, isPicture, pictureIds } from '../pictures/pictures.ts'
import { openFinder } from './finding.ts'

/** Something that can be gone to or done by its name. */
export interface Entry extends Findable {
  readonly id: string
  readonly group: 'recent' | 'archives' | 'pages' | 'sections' | 'commands'
  /** Stands at the end of the line: a count, or the keys that do the same. */
  readonly about: string
  readonly run: () => void
}

/** Everything that can be gone to or done now. Of two that fit what is typed equally well the first is meant: a whole list, not the place in it. */
export function useEntries(): readonly Entry[] {
  return [...usePages(), ...useOtherArchives(), ...useCommands(), ...useRecentPlaces()]
}

/** The places that a person was at before the present one. */
function useRecentPlaces(): readonly Entry[] {
  const { t } = useTranslation()
  const router = useRouter()
  const archive = useEngine()?.archive
  const summary = useSummary()
  const mask = useSession((session) => session.mask)
  const places = usePlaces(({ of }) => (archive === undefined ? undefined : of.get(archive))) ?? []
  const nameOf = (place: Place): string | null => {
    if (place.page === 'overview') return t('shell.overview')
    if (place.page === 'request') return t('shell.request')
    if (place.page === 'picture')
      return place.section !== null && isPicture(place.section) ? t(`pages.picture.${place.section}`) : t('pages.pictures')
    const section = summary?.sections.find(({ id }) => id === place.section)
    if (section === undefined) return null
    // What was typed may be a name, and in privacy view somebody may be looking.
    return place.text === null || mask
      ? sectionName(t, section)
      : t('find.filtered', { section: sectionName(t, section), text: place.text })
  }
  return places.slice(1).flatMap((place) => {
    const name = nameOf(place)
    return name === null
      ? []
      : [{ id: `recent ${place.href}`, group: 'recent' as const, name, about: '', run: () => router.history.push(place.href) }]
  })
}

/** The open archives that are not shown. */
function useOtherArchives(): readonly Entry[] {
  const main = useMain()
  const router = useRouter()
  return useAccounts()
    .filter(({ isShown }) => !isShown)
    .map(({ archive, name, file, until }) => ({
      id: `archive ${archive}`,
      group: 'archives',
      name,
      also: file,
      about: until,
      run: () => showArchive(main, router, archive),
    }))
}

function usePages(): readonly Entry[] {
  const { t } = useTranslation()
  const format = useFormat()
  const navigate = useNavigate()
  const summary = useSummary()
  const keys = useKeyNames()
  const sections =
    summary === null ? [] : groupsOf(summary).flatMap((group) => group.sections.map((section) => ({ section, group: group.id })))
  return [
    ...(summary === null
      ? []
      : [
          {
            id: 'overview',
            group: 'pages' as const,
            name: t('shell.overview'),
            about: keys('main', '1'),
            run: () => void navigate({ to: '/overview' }),
          },
          { id: 'pictures', group: 'pages' as const, name: t('pages.pictures'), about: '', run: () => void navigate({ to: '/pictures' }) },
          ...pictureIds
            .filter((id) => hasPicture(summary, id))
            .map((id) => ({
              id: `picture ${id}`,
              group: 'pages' as const,
              name: t(`pages.picture.${id}`),
              also: t('pages.pictures'),
              about: '',
              run: () => void navigate({ to: '/pictures/$picture', params: { picture: id }, search: {} }),
            })),
        ]),
    { id: 'request', group: 'pages', name: t('shell.request'), about: keys('main', '2'), run: () => void navigate({ to: '/request' }) },
    { id: 'first', group: 'pages', name: t('open.another'), about: '', run: () => void navigate({ to: '/' }) },
    { id: 'law', group: 'pages', name: t('pages.law'), about: '', run: () => void navigate({ to: '/law', search: {} }) },
    { id: 'stored', group: 'pages', name: t('shell.stored'), about: '', run: () => void navigate({ to: '/stored' }) },
    ...sections.map(({ section, group }) => ({
      id: `section ${section.id}`,
      group: 'sections' as const,
      name: sectionName(t, section),
      also: t(`categories.group.${group}`),
      about: format.number(section.count),
      run: () => void navigate({ to: '/section/$section', params: { section: section.id }, search: {} }),
    })),
    ...(summary === null ? [] : withoutRecords(summary)).map(({ id, state }) => ({
      id: `section ${id}`,
      group: 'sections' as const,
      name: sectionName(t, { id }),
      also: t('shell.without.fold'),
      about: t(`shell.without.${state}`),
      run: () => void navigate({ to: '/section/$section', params: { section: id }, search: {} }),
    })),
  ]
}

function useCommands(): readonly Entry[] {
  const { t } = useTranslation()
  const main = useMain()
  const router = useRouter()
  const shown = useEngine()?.archive ?? null
  const open = shown !== null
  const mask = useSession((session) => session.mask)
  const change = useChangeSettings()
  const keys = useKeyNames()
  const command = (id: string, name: string, about: string, run: () => void): Entry => ({ id, group: 'commands', name, about, run })
  return [
    ...(open
      ? [
          command('search', t('find.search.label'), keys('main', 'F'), () => openFinder('search')),
          command('mask', mask ? t('find.maskOff') : t('find.maskOn'), keys('main', 'shift', 'H'), () => setMask(!mask)),
        ]
      : []),
    command('open', t('open.chooseFile'), keys('main', 'O'), () =>
      main.call('open-choose', { kind: 'file', place: 'beside' }).catch(openFailed),
    ),
    command('open-folder', t('open.chooseFolder'), keys('main', 'shift', 'O'), () =>
      main.call('open-choose', { kind: 'folder', place: 'beside' }).catch(openFailed),
    ),
    command('open-sample', t('open.sample'), '', () => main.call('open-sample', null).catch(openFailed)),
    ...(shown === null
      ? []
      : [command('close', t('find.close'), keys('main', 'W'), () => void main.call('archive-close', { archive: shown }))]),
    command('back', t('shell.shortcuts.back'), '', () => router.history.back()),
    command('forward', t('shell.shortcuts.forward'), '', () => router.history.forward()),
    ...(['system', 'light', 'dark'] as const).map((theme) =>
      command(`theme ${theme}`, `${t('shell.theme.label')}: ${t(`shell.theme.${theme}`)}`, '', () => change({ theme })),
    ),
    ...languages.map((language) =>
      command(`language ${language}`, `${t('shell.language.label')}: ${languageNames[language]}`, '', () => change({ language })),
    ),
    command('shortcuts', t('shell.shortcuts.title'), 'F1', () => useAsked.setState({ help: 'shortcuts' })),
    command('about', t('shell.about.title'), '', () => useAsked.setState({ help: 'about' })),
  ]
}

function useKeyNames(): ReturnType<typeof keyNames> {
  const { t } = useTranslation()
  return keyNames(
    t,
    useSession(({ start }) => start.platform),
  )
}
