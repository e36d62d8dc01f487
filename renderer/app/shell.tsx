import { Outlet, useMatches } from '@tanstack/react-router'
import { lazy, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DropAnywhere } from '../features/open/drop-anywhere.tsx'
import { Announcer } from './announcer.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Messages } from './messages.tsx'
import { Navigation } from './navigation.tsx'
import { useSession } from './session.ts'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import './shell.css'

/** They are loaded once the page stands, so that they are there when they are asked for and hold nothing up. */
const Boxes = lazy(async () => ({ default: (await import('./boxes.tsx')).Boxes }))

/** The frame of the window: bar, navigation, messages, the page, status. */
export function Shell() {
  const { t } = useTranslation()
  const content = useRef<HTMLElement>(null)
  const archive = useSession((session) => session.archive?.engine.archive ?? null)
  const hasArchive = archive !== null
  // Not where the window is going: until the next page is ready, this one stays as it is.
  const page = useMatches({ select: (matches) => matches.at(-1)?.pathname })

  return (
    <div className={hasArchive ? 'shell with-navigation' : 'shell'}>
      <button type="button" className="skip" onClick={() => content.current?.focus()}>
        {t('shell.skip')}
      </button>
      <TopBar />
      {hasArchive && (
        <nav className="side" aria-label={t('shell.navigation')}>
          <Navigation />
        </nav>
      )}
      <main className="content" tabIndex={-1} ref={content}>
        <Messages />
        {/* Nothing of a page about one archive is taken over into the same page about another. */}
        <ErrorBoundary key={`${archive} ${page}`}>
          <Outlet />
        </ErrorBoundary>
      </main>
      <StatusBar />
      <DropAnywhere />
      <Suspense>
        <Boxes />
      </Suspense>
      <Announcer />
    </div>
  )
}
