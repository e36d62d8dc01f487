import type { PersonRule } from '@shared/requests/law/person-rule.ts'
import { representedPersons } from '@shared/requests/law/person-rule.ts'
import { personRules, personRulesAt } from '@shared/requests/law/person-rules.ts'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/view.ts'
import { CheckedMark } from './checked-mark.tsx'
import { cited } from './cited.ts'
import type { ShownLaw } from './of-place.ts'
import { Said } from './said.tsx'

/** What holds where somebody writes for a child, for someone who died, or for a client. */
export function LawPersons({ row, place }: ShownLaw) {
  const { t } = useTranslation()
  const rulesFor = (person: PersonRule['person']) =>
    place === null ? personRules.filter((rule) => rule.person === person && rule.places.includes(row.code)) : personRulesAt(place, person)
  const groups = representedPersons.map((person) => ({ person, rules: rulesFor(person) })).filter(({ rules }) => rules.length > 0)
  if (groups.length === 0) return <p>{t('law.persons.none')}</p>
  return groups.map(({ person, rules }) => (
    <div key={person} className="law-person">
      <h3>{t(`law.persons.of.${person}`)}</h3>
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} />
      ))}
    </div>
  ))
}

function Rule({ rule }: { readonly rule: PersonRule }) {
  const { t } = useTranslation()
  const { language } = useView()
  const { fact, citations, ageBelow, channel, confidence } = rule
  const conditions = [
    ...(citations.length === 0 ? [] : [cited(citations, language)]),
    ...(ageBelow === null ? [] : [t('law.persons.below', { count: ageBelow })]),
    ...(channel === 'form-only' ? [t('law.persons.formOnly')] : []),
  ]
  return (
    <p>
      <Said>{fact}</Said>
      {conditions.length > 0 && (
        <>
          <br />
          <span className="small quiet">{conditions.join(' · ')}</span>
        </>
      )}
      <br />
      <span className="small">
        <CheckedMark confidence={confidence} />
      </span>
    </p>
  )
}
