import { controllerOf, jurisdictionOf, type Residence } from '@shared/requests/residence.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/view.ts'
import { lawFact } from '../../i18n/law-facts.ts'
import { Button } from '../../ui/button.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { rightsAt, standingOf } from './rights-at.ts'

/** What the choice of a place means: its law, who answers, and where the law gives less than the right that is asked for. */
export function PlaceFacts({ place }: { readonly place: Residence }) {
  const { t } = useTranslation()
  const { language } = useView()
  const { right, writer } = useDraft()
  const standing = standingOf(place, right)
  if (standing === null) {
    return (
      <div className="place-facts uncovered">
        <p>{t('requests.residence.noRight')}</p>
        <p>{t('requests.residence.askInstead')}</p>
        <ul className="row">
          {rightsAt(place).map((other) => (
            <li key={other}>
              <Button onPress={() => changeDraft({ right: other })}>{t(`requests.right.of.${other}`)}</Button>
            </li>
          ))}
        </ul>
      </div>
    )
  }
  const less = standing === 'right' ? null : standing
  return (
    <div className={less === null && writer !== 'deceased' ? 'place-facts' : 'place-facts uncovered'}>
      {standing !== 'policy-only' && <p>{t('requests.residence.law', { law: lawFact(jurisdictionOf(place).law, language).text })}</p>}
      <p>{t('requests.residence.answers', { name: controllerOf(place).name })}</p>
      {less !== null && (
        <p>{t(less === 'related-duty' && right !== 'erasure' ? 'requests.residence.kind.duty' : `requests.residence.kind.${less}`)}</p>
      )}
      {writer === 'deceased' && <p>{t('requests.residence.deceased')}</p>}
      <p>
        <Link to="/law" search={{ of: place.code }}>
          {t('requests.residence.more')}
        </Link>
      </p>
    </div>
  )
}
