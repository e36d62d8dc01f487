import { tongueOf } from '@shared/requests/letters/languages.ts'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { chosenGaps, gapsFor } from './request-of.ts'
import { useSurroundings } from './use-request.ts'

/** So many are shown at first: those most worth asking for. */
const firstOnes = 12

/** What TikTok's policy says it collects and the archive does not show, the most worth asking for first; each can be left out. */
export function GapPicker() {
  const { t } = useTranslation()
  const format = useFormat()
  const draft = useDraft()
  const around = useSurroundings()
  const [sought, setSought] = useState('')
  const [whole, setWhole] = useState(false)
  const gaps = useMemo(() => gapsFor(draft, around), [draft, around])
  const chosen = useMemo(() => chosenGaps(draft, around).map(({ kind }) => kind.id), [draft, around])
  const { declared } = tongueOf(around.language)
  const wanted = sought.trim().toLocaleLowerCase()
  const found = gaps.filter(({ kind }) => (declared[kind.id] ?? kind.label).toLocaleLowerCase().includes(wanted))
  const shown = whole || wanted !== '' ? found : found.slice(0, firstOnes)
  const choose = (ids: readonly string[], on: boolean): void => {
    const rest = chosen.filter((id) => !ids.includes(id))
    changeDraft({ gap: on ? [...rest, ...ids] : rest })
  }
  const all = gaps.map(({ kind }) => kind.id)
  return (
    <section className="picker" aria-label={t('requests.scope.gap.title')}>
      <div className="picker-head">
        <SearchField label={t('requests.scope.filter')} clearLabel={t('browse.filter.clear')} value={sought} onChange={setSought} />
        <span className="small quiet" aria-live="polite">
          {t('requests.scope.gap.chosen', { count: chosen.length, total: format.number(gaps.length) })}
        </span>
      </div>
      <Checkbox
        isSelected={chosen.length === all.length}
        isIndeterminate={chosen.length > 0 && chosen.length < all.length}
        onChange={(on) => choose(all, on)}
      >
        <span className="quiet">{t('requests.scope.gap.all')}</span>
      </Checkbox>
      {shown.length === 0 && <p className="quiet">{t('shell.findNone')}</p>}
      <ul className="gap-list">
        {shown.map(({ kind, reason, policy, declaration }) => (
          <li key={kind.id}>
            <Checkbox isSelected={chosen.includes(kind.id)} onChange={(on) => choose([kind.id], on)}>
              {declared[kind.id] ?? kind.label}
              <span className="field-hint">
                {t(`requests.scope.gap.reason.${reason}`)}
                {' · '}
                {t('requests.scope.gap.policy', { date: format.isoDate(policy.date) })}
                {': '}
                <q lang="en">{declaration.quote}</q>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <div>
          <Button look="quiet" onPress={() => setWhole(true)}>
            {t('requests.scope.gap.more', { count: found.length - shown.length })}
          </Button>
        </div>
      )}
    </section>
  )
}
