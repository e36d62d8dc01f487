import type { Jurisdiction } from '@shared/requests/law/jurisdiction.ts'
import { provisionIds } from '@shared/requests/law/provision.ts'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/view.ts'
import { CheckedMark } from './checked-mark.tsx'
import { cited } from './cited.ts'

/** What a letter may cite beside the rights themselves. */
export function LawProvisions({ row }: { readonly row: Jurisdiction }) {
  const { t } = useTranslation()
  const { language } = useView()
  return (
    <table className="law-table">
      <caption className="unseen">{t('law.provisions.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('law.provisions.what')}</th>
          <th scope="col">{t('law.rights.place')}</th>
          <th scope="col">{t('law.table.confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {provisionIds.map((id) => {
          const provision = row.provisions[id]
          return provision === undefined ? null : (
            <tr key={id}>
              <th scope="row">{t(`law.provisions.of.${id}`)}</th>
              <td>{cited(provision.citations, language)}</td>
              <td>
                <CheckedMark confidence={provision.confidence} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
