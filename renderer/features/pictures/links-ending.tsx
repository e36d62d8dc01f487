import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { useWords } from '../../i18n/i18n.ts'

/** Says on the overview when the next link of the archive stops working, while there is still time. Silent where none does. */
export function LinksEnding() {
  useWords('pictures')
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  const [now] = useState(() => `${new Date().toISOString().slice(0, 19)}Z`)
  const answer = useAnswer(
    'expiring',
    useMemo(() => ({ view, now }), [view, now]),
  )
  if (answer.state !== 'here' || answer.result.next === null) return null
  const { links, dead, next } = answer.result
  return (
    <p className="links-ending">
      {t('pictures.expiring.soon', { count: links - dead, next: format.instant(next) })}{' '}
      <Link to="/pictures/$picture" params={{ picture: 'expiring' }} search={{}}>
        {t('pages.picture.expiring')}
      </Link>
    </p>
  )
}
