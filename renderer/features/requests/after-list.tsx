import type { Deadline } from '@shared/requests/deadlines/deadline.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import type { Right } from '@shared/requests/right.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { useDraft } from './draft.ts'
import { useSurroundings } from './use-request.ts'
import { useTerm } from './use-term.ts'

/** What ends advertising in the app itself goes with these. */
const besideAdSettings: readonly Right[] = ['erasure', 'objection', 'opt-out', 'withdraw-consent']

/**
 * What to do around the letter, in the order in which it is to be done: the data are fetched and the ad settings changed before it goes out,
 * the account is deleted only afterwards.
 */
export function AfterList({ letter, deadline }: { readonly letter: Letter; readonly deadline: Deadline }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { right, writer, scope } = useDraft()
  const { summary } = useSurroundings()
  const term = useTerm(letter.residence, right)?.words ?? ''
  const own = writer === 'self'
  const everything = right === 'erasure' && scope === 'all' && own
  const after = (name: AfterWord, text: AfterWord): readonly [string, string] => [t(`requests.after.${name}`), t(`requests.after.${text}`)]
  const items: readonly (readonly [string, string])[] = [
    ...(own && right === 'erasure' ? [summary === null ? after('download', 'downloadText') : after('keep', 'keepText')] : []),
    after('proof', 'proofText'),
    ...(own && besideAdSettings.includes(right) ? [after('ads', 'adsText')] : []),
    after('send', letter.channel === 'form' ? 'sendForm' : 'sendPost'),
    after('note', 'noteText'),
    ...(everything ? [after('account', 'accountText'), after('login', 'loginText')] : []),
    [
      t('requests.after.wait'),
      deadline.due === null
        ? t('requests.after.waitTextNoDate')
        : t('requests.after.waitText', { term, date: format.isoDate(deadline.due) }),
    ],
    after('check', 'checkText'),
    [
      t('requests.after.remind'),
      deadline.remindAt === null
        ? t('requests.after.remindText')
        : t('requests.after.remindOn', { date: format.isoDate(deadline.remindAt) }),
    ],
    after('complain', 'complainText'),
  ]
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

type AfterWord =
  | 'download'
  | 'downloadText'
  | 'keep'
  | 'keepText'
  | 'proof'
  | 'proofText'
  | 'ads'
  | 'adsText'
  | 'send'
  | 'sendForm'
  | 'sendPost'
  | 'note'
  | 'noteText'
  | 'account'
  | 'accountText'
  | 'login'
  | 'loginText'
  | 'check'
  | 'checkText'
  | 'complain'
  | 'complainText'
