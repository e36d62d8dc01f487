import { create } from 'zustand'
import type { WindowRouter } from './routes.tsx'
import { useSession } from './session.ts'

/** A place in an archive that a person has been at. */
export interface Place {
  /** The address, as the router takes it. */
  readonly href: string
  readonly page: 'overview' | 'request' | 'section'
  /** Of a section page: which section, and by which text it is filtered. */
  readonly section: string | null
  readonly text: string | null
}

const kept = 8

/** The places of each archive that is open, the latest first. In memory only, and gone with the archive. */
export const usePlaces = create<{ readonly of: ReadonlyMap<number, readonly Place[]> }>()(() => ({ of: new Map() }))

/** Notes every place that the window comes to. */
export function notePlaces(router: WindowRouter): void {
  router.subscribe('onResolved', ({ toLocation: { pathname, search, href } }) => {
    const archive = useSession.getState().archive?.engine.archive
    const place = placeAt(pathname, search, href)
    if (archive === undefined || place === null) return
    usePlaces.setState(({ of }) => ({ of: new Map(of).set(archive, withPlace(of.get(archive) ?? [], place)) }))
  })
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
  const section = /^\/section\/([^/]+)$/u.exec(pathname)?.[1]
  if (section === undefined) return null
  const text = typeof search === 'object' && search !== null && 'q' in search && typeof search.q === 'string' ? search.q : null
  return { href, page: 'section', section: decodeURIComponent(section), text }
}
