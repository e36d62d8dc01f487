import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { forgetChosenWithArchives } from '../features/browse/chosen-records.ts'
import { keepDraftsApart } from '../features/requests/draft.ts'
import { haveLanguage, loadWords, startTexts } from '../i18n/i18n.ts'
import type { Part } from '../i18n/parts.ts'
import { bridgeOf } from './client.ts'
import { runCommand } from './commands.ts'
import { followMain } from './follow-main.ts'
import { loadAhead } from './load-ahead.ts'
import { connectMain } from './main-client.ts'
import { forgetPlaces, lastPlaceIn, notePlaces } from './places.ts'
import { onQuickClose } from './quick-close.ts'
import { makeRouter, type WindowRouter } from './routes.tsx'
import { Services } from './services.tsx'
import { useSession } from './session.ts'
import { makeShown, showArchive } from './show-archive.ts'
import { languageOf, useView } from './view.ts'

/** Starts the window: asks main what it needs to know, then shows the first page. Without a bridge it says so in plain words. */
export async function begin(page: Window, root: Root): Promise<void> {
  const bridge = bridgeOf(page)
  if (bridge === undefined) return renderNoBridge(root)
  const main = connectMain(bridge)
  let shownBefore: number | null = null
  try {
    const { settings, mask, current, ...start } = await main.call('start', null)
    shownBefore = current
    useSession.setState({ start, settings, mask })
  } catch {
    return renderNoBridge(root)
  }

  useSession.subscribe((now, before) => {
    if (now.mask !== before.mask) main.call('mask-set', { on: now.mask }).catch(() => undefined)
  })
  const starting = startTexts(languageOf(useSession.getState()))
  const words = async (parts: readonly Part[]): Promise<void> => loadWords(await starting, parts)
  const router = makeRouter({ loadWords: words })
  notePlaces(router, (archive) => makeShown(main, archive))
  const show = (archive: number): void => showArchive(main, router, archive)
  keepDraftsApart()
  forgetChosenWithArchives()
  // What main tells is heard from here on, whatever else has to be waited for.
  const following = followMain(main, page, shownBefore, {
    opened: (replaced) => {
      if (replaced !== null) forgetPlaces(replaced)
      // A step of its own in the history, also where the overview of another archive stands already.
      router.history.push('/overview')
      loadAhead(words)
    },
    closed: (archive, wasShown) => {
      forgetPlaces(archive)
      const { archive: next } = useSession.getState()
      if (next === null) void router.navigate({ to: '/' })
      else if (wasShown) router.history.push(lastPlaceIn(next.engine.archive))
    },
    show,
    command: ({ command }) => runCommand(command, router, show),
  })

  const texts = await starting
  const applyLanguage = async (): Promise<void> => {
    const language = languageOf(useSession.getState())
    await haveLanguage(texts, language)
    // Another one may have been chosen meanwhile.
    if (language !== languageOf(useSession.getState())) return
    if (texts.language !== language) await texts.changeLanguage(language)
    page.document.documentElement.lang = language
  }
  const apply = (): void => {
    void applyLanguage()
    const { theme } = useSession.getState().settings
    if (theme === 'system') delete page.document.documentElement.dataset['theme']
    else page.document.documentElement.dataset['theme'] = theme
  }
  apply()
  useSession.subscribe((now, before) => {
    if (now.settings !== before.settings) apply()
  })

  await following
  // After a reload of the page the person stays where they were, if that was in an archive.
  const isInArchive = /^\/(overview|section|picture|request)/.test(router.history.location.pathname)
  if (useSession.getState().archive !== null && !isInArchive) router.history.push('/overview')

  onQuickClose(page, () => {
    // Nothing of the archive is seen while main closes it and loads the page anew.
    root.unmount()
    main.call('quick-close', null).catch(() => page.location.reload())
  })

  root.render(
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <Services main={main}>
          <Localised router={router} />
        </Services>
      </I18nextProvider>
    </StrictMode>,
  )
}

async function renderNoBridge(root: Root): Promise<void> {
  const { NoBridge } = await import('./no-bridge.tsx')
  root.render(<NoBridge />)
}

function Localised({ router }: { readonly router: WindowRouter }) {
  const { language } = useView()
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : language}>
      <RouterProvider router={router} />
    </I18nProvider>
  )
}
