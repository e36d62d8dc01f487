import { valueFilterSchema, wantedInstant } from '@shared/contract/archive.ts'
import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import * as z from 'zod/mini'
import { OpenPage } from '../features/open/open-page.tsx'
import type { Part } from '../i18n/parts.ts'
import { sectionWords } from './load-ahead.ts'
import { useSession } from './session.ts'
import { Shell } from './shell.tsx'

interface Context {
  /** Loads the words of a page that the window started without. */
  readonly loadWords: (parts: readonly Part[]) => Promise<void>
}

const rootRoute = createRootRouteWithContext<Context>()({ component: Shell })

/** A page is shown once its words are there too. */
const withWords =
  (...parts: readonly Part[]) =>
  ({ context }: { readonly context: Context }): Promise<void> =>
    context.loadWords(parts)

const openRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: OpenPage })

/** A page about an archive makes no sense without one. */
const needsArchive = (): void => {
  if (useSession.getState().archive === null) throw redirect({ to: '/' })
}

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overview',
  beforeLoad: needsArchive,
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
})

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/u))

/** What a section page shows, so that back, forward and a reload come to the same records. Anything odd is as if it were absent. */
const sectionSearch = z.object({
  /** Text filter. */
  q: z.catch(z.optional(z.string()), undefined),
  /** Column to sort by, and whether downwards. */
  sort: z.catch(z.optional(z.string()), undefined),
  down: z.catch(z.optional(z.boolean()), undefined),
  /** First and last day, by the clock of the window's zone. */
  from: z.catch(z.optional(day), undefined),
  to: z.catch(z.optional(day), undefined),
  /** Conditions on the values of columns. */
  where: z.catch(z.optional(z.array(valueFilterSchema).check(z.minLength(1))), undefined),
  /** A table where the section has a view of its own. */
  as: z.catch(z.optional(z.literal('table')), undefined),
  /** One conversation. */
  list: z.catch(z.optional(z.int()), undefined),
  /** Place of the record shown in detail, in the present order. */
  at: z.catch(z.optional(z.int().check(z.nonnegative())), undefined),
})
export type SectionSearch = z.infer<typeof sectionSearch>

const sectionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/section/$section',
  validateSearch: (search: Record<string, unknown>): SectionSearch => z.parse(sectionSearch, search),
  beforeLoad: needsArchive,
  loader: withWords(...sectionWords),
  component: lazyRouteComponent(() => import('../features/browse/section-page.tsx'), 'SectionPage'),
})

const picturesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pictures',
  beforeLoad: needsArchive,
  loader: withWords('pictures'),
  component: lazyRouteComponent(() => import('../features/pictures/pictures-page.tsx'), 'PicturesPage'),
})

/** What a picture shows, for those that let a person choose. Anything odd is as if it were absent. */
const pictureSearch = z.object({
  /** The stretch of a time line, as instants; `to` is not part of it. */
  from: z.catch(z.optional(wantedInstant), undefined),
  to: z.catch(z.optional(wantedInstant), undefined),
  /** The section whose rhythm is shown, and the minutes without a record that end a session. */
  section: z.catch(z.optional(z.string()), undefined),
  gap: z.catch(z.optional(z.number().check(z.positive(), z.maximum(1440))), undefined),
  /** How searches are put together. */
  by: z.catch(z.optional(z.enum(['text', 'first-word'])), undefined),
  /** One conversation. */
  list: z.catch(z.optional(z.int()), undefined),
})
export type PictureSearch = z.infer<typeof pictureSearch>

const pictureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pictures/$picture',
  validateSearch: (search: Record<string, unknown>): PictureSearch => z.parse(pictureSearch, search),
  beforeLoad: needsArchive,
  loader: withWords('pictures'),
  component: lazyRouteComponent(() => import('../features/pictures/picture-page.tsx'), 'PicturePage'),
})

const requestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/request',
  loader: withWords('requests', 'law'),
  component: lazyRouteComponent(() => import('../features/requests/request-page.tsx'), 'RequestPage'),
})

/** Which law is shown: the code of a place (`FR`, `US-IA`) or of a row for many (`EU`); anything odd shows all of them. */
const lawSearch = z.object({ of: z.catch(z.optional(z.string().check(z.maxLength(6))), undefined) })
export type LawSearch = z.infer<typeof lawSearch>

const lawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law',
  validateSearch: (search: Record<string, unknown>): LawSearch => z.parse(lawSearch, search),
  loader: withWords('law'),
  component: lazyRouteComponent(() => import('../features/law/law-page.tsx'), 'LawPage'),
})

const storedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/stored',
  loader: withWords('stored'),
  component: lazyRouteComponent(() => import('../features/stored/stored-page.tsx'), 'StoredPage'),
})

/** The pages of the window, addressed behind `#` so that every address is the one bundle file. */
export function makeRouter(context: Context) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      openRoute,
      overviewRoute,
      sectionRoute,
      picturesRoute,
      pictureRoute,
      requestRoute,
      lawRoute,
      storedRoute,
    ]),
    context,
    history: createHashHistory(),
    defaultNotFoundComponent: OpenPage,
    scrollRestoration: false,
  })
}
export type WindowRouter = ReturnType<typeof makeRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: WindowRouter
  }
}
