import { Film, Link2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat, useView } from '../../app/view.ts'
import { dayIn } from './days.ts'
import './talk.css'

/** A message as it is read. */
export interface Message {
  readonly date: string
  readonly from: string
  readonly content: string
}

const sharedVideo = /^https:\/\/(?:www\.|m\.)?tiktok(?:v)?\.com\/(?:share\/video\/|@[^/]+\/video\/)/u
const link = /^https?:\/\/\S+$/u

interface BubbleProps {
  readonly message: Message
  readonly before: Message | null
  readonly first: boolean
  readonly me: string | null
  readonly at: number
  readonly total: number
  readonly active: boolean
  readonly open: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
  readonly onMenu: (x: number, y: number) => void
}

/** One message: on the one side those of the account's owner, on the other those of everybody else. */
export function Bubble({ message, before, first, me, at, total, active, open, onFocus, onOpen, onMenu }: BubbleProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { zone } = useView()
  const { date, from, content } = message
  const mine = me !== null && from === me
  const newDay = date !== '' && (first || (before !== null && (before.date === '' || dayIn(before.date, zone) !== dayIn(date, zone))))
  const newWriter = newDay || before?.from !== from
  const writer = mine ? t('records.talk.you') : from
  return (
    <>
      {newDay && <p className="talk-day">{format.day(date)}</p>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter is taken by the feed around it. */}
      <article
        className={['bubble', mine ? 'mine' : 'theirs', newWriter ? 'begins' : '', open ? 'open' : ''].join(' ')}
        tabIndex={active ? 0 : -1}
        aria-posinset={at + 1}
        aria-setsize={total}
        onFocus={onFocus}
        onClick={() => window.getSelection()?.isCollapsed !== false && onOpen()}
        onContextMenu={(event) => {
          event.preventDefault()
          onMenu(event.clientX, event.clientY)
        }}
      >
        <p className={newWriter ? 'bubble-from' : 'unseen'} dir="auto">
          {writer}
        </p>
        {sharedVideo.test(content) ? (
          <p className="bubble-shared">
            <Film size={16} aria-hidden />
            {t('records.talk.shared')}
          </p>
        ) : (
          link.test(content) && (
            <p className="bubble-shared">
              <Link2 size={16} aria-hidden />
              {t('records.talk.sharedLink')}
            </p>
          )
        )}
        <p className={link.test(content) ? 'bubble-text link' : 'bubble-text'} dir="auto">
          {content === '' ? <span className="quiet">{t('browse.table.emptyCell')}</span> : content}
        </p>
        {date !== '' && (
          <time className="bubble-time" dateTime={date}>
            {format.time(date)}
          </time>
        )}
      </article>
    </>
  )
}
