import type { Jurisdiction } from '@shared/requests/law/jurisdiction.ts'
import { jurisdictions } from '@shared/requests/law/jurisdictions.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/view.ts'
import { CheckedMark } from './checked-mark.tsx'
import { ofRow, rowName } from './of-place.ts'
import { Said } from './said.tsx'

const groups = ['europe', 'us', 'world'] as const

function groupOf({ code, controller }: Jurisdiction): (typeof groups)[number] {
  if (code.startsWith('US-')) return 'us'
  return controller === 'rest-of-world' ? 'world' : 'europe'
}

/** Every row of law with its place, what it gives, its term, and how far it was checked. */
export function LawTable() {
  const { t } = useTranslation()
  return (
    <table className="law-table law-all">
      <caption className="unseen">{t('law.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('law.table.place')}</th>
          <th scope="col">{t('law.table.law')}</th>
          <th scope="col">{t('law.table.erasure')}</th>
          <th scope="col">{t('law.table.answer')}</th>
          <th scope="col">{t('law.table.confidence')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group}>
          <tr>
            <th colSpan={5} scope="rowgroup" className="law-group">
              {t(`law.table.group.${group}`)}
            </th>
          </tr>
          {jurisdictions
            .filter((row) => groupOf(row) === group)
            .map((row) => (
              <Line key={row.code} row={row} />
            ))}
        </tbody>
      ))}
    </table>
  )
}

function Line({ row }: { readonly row: Jurisdiction }) {
  const { t } = useTranslation()
  const { language } = useView()
  const { response } = row
  return (
    <tr>
      <th scope="row">
        <Link to="/law" search={{ of: row.code }}>
          {rowName(t, row, language)}
        </Link>
      </th>
      <td>
        <Said>{row.law}</Said>
      </td>
      <td>{t(`law.kind.${row.rights.erasure.kind}`)}</td>
      <td>
        {response === null ? t('law.table.noDay') : t(`law.table.${response.term.unit}`, { count: response.term.amount })}
        {response?.term.confidence === 'M' && <p>{t('law.table.unverified')}</p>}
      </td>
      <td>
        <CheckedMark confidence={row.confidence} of={ofRow(row)} />
      </td>
    </tr>
  )
}
