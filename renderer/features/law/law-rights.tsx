import type { Jurisdiction } from '@shared/requests/law/jurisdiction.ts'
import type { RightInLaw } from '@shared/requests/law/right-in-law.ts'
import { citationsOf, rightsIn } from '@shared/requests/law/right-in-law.ts'
import type { Right } from '@shared/requests/right.ts'
import { useTranslation } from 'react-i18next'
import { useFormat, useView } from '../../app/view.ts'
import { CheckedMark } from './checked-mark.tsx'
import { cited } from './cited.ts'
import { Said } from './said.tsx'

/** The rights of a law with their articles, what they reach, and how far that was checked. */
export function LawRights({ row }: { readonly row: Jurisdiction }) {
  const { t } = useTranslation()
  const { language } = useView()
  return (
    <>
      <table className="law-table law-rights-table">
        <caption className="unseen">{t('law.rights.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('law.rights.right')}</th>
            <th scope="col">{t('law.rights.place')}</th>
            <th scope="col">{t('law.rights.gives')}</th>
            <th scope="col">{t('law.table.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {rightsIn(row.rights).map((right) => {
            const inLaw = row.rights[right]
            if (inLaw === undefined) return null
            const places = citationsOf(inLaw)
            return (
              <tr key={right}>
                <th scope="row">{t(`law.rights.of.${right}`)}</th>
                <td>{places.length === 0 ? t('law.rights.policy') : cited(places, language)}</td>
                <td>
                  <Gives row={row} right={right} inLaw={inLaw} />
                </td>
                <td>
                  <CheckedMark confidence={inLaw.confidence} of={inLaw.kind === 'policy-only' ? 'policy' : 'law'} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="small quiet">{t('law.rights.missing')}</p>
    </>
  )
}

function Gives({ row, right, inLaw }: { readonly row: Jurisdiction; readonly right: Right; readonly inLaw: RightInLaw }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      {inLaw.kind !== 'right' && <p>{t(`law.kind.${inLaw.kind}`)}</p>}
      {inLaw.kind === 'right' && right === 'erasure' && <p>{t(`law.reach.${inLaw.reach}`)}</p>}
      {right === 'opt-out' && <p>{format.list(row.optOutOf.map((what) => t(`law.rights.optOutOf.${what}`)))}</p>}
      {inLaw.note !== null && (
        <p>
          <Said>{inLaw.note}</Said>
        </p>
      )}
    </>
  )
}
