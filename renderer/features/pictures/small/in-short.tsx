import type { Section } from '@shared/contract/archive.ts'
import { ChevronRight } from 'lucide-react'
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import { recordsAwaited, useRecordsOnScreen } from '../../browse/records-on-screen.ts'
import { sideBySide, smallsOf } from './kinds.ts'
import './in-short.css'

const SmallPictures = lazy(() => import('./small-pictures.tsx').then(({ SmallPictures: component }) => ({ default: component })))

/** What the person wants, for all sections; null until told. */
const useWanted = create<{ readonly shown: boolean | null }>()(() => ({ shown: null }))

/** Windows in which the pictures have room beside the name of the section: the records lose nothing by them there. */
const roomy = window.matchMedia('(width >= 78rem) and (height >= 44rem)')

const isRoomy = (): boolean => roomy.matches

function whenRoomChanges(tell: () => void): () => void {
  roomy.addEventListener('change', tell)
  return () => roomy.removeEventListener('change', tell)
}

/**
 * A section in short: its pictures in small, each leading to the whole one. They come after the records: nothing is loaded or counted for
 * them before those stand on the screen. In a small window they are folded away at first; what was chosen holds for all sections.
 */
export function InShort({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const room = useSyncExternalStore(whenRoomChanges, isRoomy)
  const wanted = useWanted(({ shown }) => shown)
  const pictures = sideBySide(smallsOf(section))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section has other records.
  useEffect(recordsAwaited, [section.id])
  if (pictures === 0) return null
  const shown = wanted ?? room
  return (
    <Disclosure
      className="in-short"
      data-pictures={pictures}
      isExpanded={shown}
      onExpandedChange={(now) => useWanted.setState({ shown: now })}
    >
      <h2>
        <AriaButton slot="trigger" className="about-trigger in-short-trigger">
          <ChevronRight size={15} aria-hidden />
          <span className="in-short-words">{t('records.inShort')}</span>
        </AriaButton>
      </h2>
      <DisclosurePanel className="in-short-panel">{shown && <OnceThereAreRecords key={section.id} section={section} />}</DisclosurePanel>
    </Disclosure>
  )
}

function OnceThereAreRecords({ section }: { readonly section: Section }) {
  const records = useRecordsOnScreen(section.id)
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    if (!records) return
    const waiting = requestIdleCallback(() => setIdle(true))
    return () => cancelIdleCallback(waiting)
  }, [records])
  return (
    <Suspense fallback={null}>
      <div className="small-pictures" aria-busy={!idle}>
        {idle && <SmallPictures section={section} />}
      </div>
    </Suspense>
  )
}
