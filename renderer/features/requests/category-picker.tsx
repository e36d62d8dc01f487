import { categories } from '@shared/catalog/catalog.ts'
import { type GroupId, groupIds } from '@shared/catalog/category.ts'
import type { Summary } from '@shared/contract/archive.ts'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { sectionName } from '../../i18n/names.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { useSurroundings } from './use-request.ts'

interface Kind {
  readonly id: string
  readonly group: GroupId
  /** Of a section outside the catalogue: the keys that tell it apart. */
  readonly name: readonly string[]
  /** Records in the open archive; null without one. */
  readonly count: number | null
}

/** What can be chosen: what the open archive holds, or without one everything that TikTok's export is known to contain. */
function kindsOf(summary: Summary | null): readonly Kind[] {
  if (summary === null) return categories.map(({ id, group }) => ({ id, group, name: [id], count: null }))
  return summary.sections.filter(({ count }) => count > 0).map(({ id, group, name, count }) => ({ id, group, name, count }))
}

/** Kinds of data to tick, by group. */
export function CategoryPicker() {
  const { t } = useTranslation()
  const format = useFormat()
  const { summary } = useSurroundings()
  const chosen = useDraft((draft) => draft.categories)
  const [sought, setSought] = useState('')
  const kinds = useMemo(() => kindsOf(summary), [summary])
  const wanted = sought.trim().toLocaleLowerCase()
  const groups = groupIds
    .map((group) => ({
      group,
      kinds: kinds.filter((kind) => kind.group === group && sectionName(t, kind).toLocaleLowerCase().includes(wanted)),
    }))
    .filter((one) => one.kinds.length > 0)

  const choose = (ids: readonly string[], on: boolean): void => {
    const rest = chosen.filter((id) => !ids.includes(id))
    // The order of the list, not of the clicks, is the order in the letter.
    const next = on ? [...rest, ...ids] : rest
    changeDraft({ categories: kinds.map(({ id }) => id).filter((id) => next.includes(id)) })
  }

  return (
    <section className="picker" aria-label={t('requests.scope.choose')}>
      <div className="picker-head">
        <SearchField label={t('requests.scope.filter')} clearLabel={t('browse.filter.clear')} value={sought} onChange={setSought} />
        <span className="small quiet" aria-live="polite">
          {t('requests.scope.chosen', { count: chosen.length })}
        </span>
      </div>
      {groups.length === 0 && <p className="quiet">{t('shell.findNone')}</p>}
      <div className="picker-groups">
        {groups.map(({ group, kinds: members }) => {
          const ids = members.map(({ id }) => id)
          const count = ids.filter((id) => chosen.includes(id)).length
          return (
            <fieldset key={group}>
              <legend>{t(`categories.group.${group}`)}</legend>
              {members.length > 1 && (
                <Checkbox
                  isSelected={count === ids.length}
                  isIndeterminate={count > 0 && count < ids.length}
                  onChange={(on) => choose(ids, on)}
                >
                  <span className="quiet">{t('requests.scope.whole')}</span>
                </Checkbox>
              )}
              {members.map((kind) => (
                <Checkbox key={kind.id} isSelected={chosen.includes(kind.id)} onChange={(on) => choose([kind.id], on)}>
                  {sectionName(t, kind)}
                  {kind.count !== null && <span className="picker-count">{format.number(kind.count)}</span>}
                </Checkbox>
              ))}
            </fieldset>
          )
        })}
      </div>
    </section>
  )
}
