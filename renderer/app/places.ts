import { create } from 'zustand'
import type { WindowRouter } from './routes.tsx'
import { useSession } from './session.ts'

/** A place in an archive that a person has been at. */
export interface Place {
  /** The address, as the router takes it. */
  readonly href: string
  readonly page: 'overview' | 'request' | 'section' | 'picture'
  /** Of a section page: which section, and by which text it is filtered. Of a picture: which, null for the list of them. */
  readonly section: string | null
  readonly text: string | null
}

const kept = 8

/** The places of each archive that is open, the latest first. In memory only, and gone with the archive. */
export const usePlaces = create<{ readonly of: ReadonlyMap<number, readonly Place[]> }>()(() => ({ of: new Map() }))

/**
 * Notes every place that the window comes to, and which archive each step of the history belongs to: going back or forward
 * leads to that archive again, or to the overview of the present one if it is closed by now.
 *
 * @param show makes another open archive the present one
 */
export function notePlaces(router: WindowRouter, show: (archive: number) => void): void {
  const archiveAt = new Map<string, number>()
  const present = (): number | undefined => useSession.getState().archive?.engine.archive
  const isOpen = (archive: number): boolean => useSession.getState().archives.some(({ engine }) => engine.archive === archive)

  router.subscribe('onBeforeNavigate', ({ toLocation: { state } }) => {
    const archive = archiveAt.get(state.__TSR_key ?? '')
    if (archive !== undefined && archive !== present() && isOpen(archive)) show(archive)
  })
  router.subscribe('onResolved', ({ toLocation: { pathname, search, href, state } }) => {
    const archive = present()
    const place = placeAt(pathname, search, href)
    if (archive === undefined || place === null) return
    const before = archiveAt.get(state.__TSR_key ?? '')
    if (before !== undefined && before !== archive) return void router.navigate({ to: '/overview', replace: true })
    archiveAt.set(state.__TSR_key ?? '', archive)
    usePlaces.setState(({ of }) => ({ of: new Map(of).set(archive, withPlace(of.get(archive) ?? [], place)) }))
  })
}

/** The address at which a person was last in an archive; its overview at first. */
export function lastPlaceIn(archive: number): string {
  return usePlaces.getState().of.get(archive)?.[0]?.href ?? '/overview'
}

/** Forgets where a person has been in an archive. */
export function forgetPlaces(archive: number): void {
  usePlaces.setState(({ of }) => ({ of: new Map([...of].filter(([one]) => one !== archive)) }))
}

/** The place in front; another record or order of the same list is the same place. */
export function withPlace(places: readonly Place[], place: Place): readonly Place[] {
  const isSame = (other: Place): boolean => other.page === place.page && other.section === place.section && other.text === place.text
  return [place, ...places.filter((other) => !isSame(other))].slice(0, kept)
}

/** @returns null for a page that belongs to no archive */
export function placeAt(pathname: string, search: unknown, href: string): Place | null {
  if (pathname === '/overview') return { href, page: 'overview', section: null, text: null }
  if (pathname === '/request') return { href, page: 'request', section: null, text: null }
  if (pathname === '/pictures') return { href, page: 'picture', section: null, text: null }
  const picture = /^\/pictures\/([^/]+)$/u.exec(pathname)?.[1]
  if (picture !== undefined) return { href, page: 'picture', section: picture, text: null }
  const section = /^\/section\/([^/]+)$/u.exec(pathname)?.[1]
  if (section === undefined) return null
  const text = typeof search === 'object' && search !== null && 'q' in search && typeof search.q === 'string' ? search.q : null
  return { href, page: 'section', section: decodeURIComponent(section), text }
}
