import type { Deadline } from '@shared/requests/deadlines/deadline.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { useDraft } from './draft.ts'
import { useTerm } from './use-term.ts'

/** What happens once the letter has left, in the order in which it happens. */
export function AfterList({ letter, deadline }: { readonly letter: Letter; readonly deadline: Deadline }) {
  const { t } = useTranslation()
  const format = useFormat()
  const scope = useDraft((draft) => draft.scope)
  const term = useTerm(letter.residence)?.words ?? ''
  const items = [
    [t('requests.after.send'), letter.channel === 'form' ? t('requests.after.sendForm') : t('requests.after.sendPost')],
    [t('requests.after.note'), t('requests.after.noteText')],
    [
      t('requests.after.wait'),
      deadline.due === null
        ? t('requests.after.waitTextNoDate')
        : t('requests.after.waitText', { term, date: format.isoDate(deadline.due) }),
    ],
    [
      t('requests.after.remind'),
      deadline.remindAt === null
        ? t('requests.after.remindText')
        : t('requests.after.remindOn', { date: format.isoDate(deadline.remindAt) }),
    ],
    ...(scope === 'all' ? [[t('requests.after.login'), t('requests.after.loginText')] as const] : []),
  ] as const
  return (
    <section className="after" aria-labelledby="after-title">
      <h2 id="after-title" className="section-title">
        {t('requests.after.title')}
      </h2>
      <ol>
        {items.map(([title, text], index) => (
          <li key={title}>
            <span className="after-number serif" aria-hidden>
              {index + 1}
            </span>
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
