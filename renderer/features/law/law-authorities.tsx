import { leadAuthority } from '@shared/requests/law/authorities.ts'
import type { Authority } from '@shared/requests/law/authority.ts'
import { authoritiesFor } from '@shared/requests/residence.ts'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/view.ts'
import { CheckedMark } from './checked-mark.tsx'
import type { ShownLaw } from './of-place.ts'
import { Said } from './said.tsx'

/** Whom a person can complain to: the authorities of their place, in Europe also the lead authority, or the words that none is known. */
export function LawAuthorities({ row, place }: ShownLaw) {
  const { t } = useTranslation()
  const own = place === null ? [] : authoritiesFor(place)
  const lead = row.code === 'EU' && !own.includes(leadAuthority)
  return (
    <>
      {own.length === 0 && (
        <p>
          <Said>{row.authority}</Said>
        </p>
      )}
      {own.length === 0 && (row.code === 'EU' || row.code === 'US-XX') && <p>{t('law.authority.choosePlace')}</p>}
      {own.map((authority) => (
        <Office key={authority.name} authority={authority} />
      ))}
      {lead && (
        <>
          <p className="small quiet">{t('law.authority.lead')}</p>
          <Office authority={leadAuthority} />
        </>
      )}
    </>
  )
}

/** Whether a reader of Latin letters can read this name. */
function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(name)
}

function Office({ authority }: { readonly authority: Authority }) {
  const { t } = useTranslation()
  const { language } = useView()
  const { name, nameEn, address, complaintForm, website, email, note, confidence } = authority
  return (
    <div className="law-office">
      <p>
        <strong>{name}</strong>
        {nameEn !== name && (language === 'en' || !isLatin(name)) && (
          <>
            <br />
            <span lang="en">{nameEn}</span>
          </>
        )}
      </p>
      {address.length > 0 && <p>{address.join(', ')}</p>}
      {complaintForm !== null && <p className="path">{t('law.authority.form', { address: complaintForm })}</p>}
      {complaintForm === null && website !== null && <p className="path">{t('law.authority.website', { address: website })}</p>}
      {email !== undefined && <p className="path">{t('law.authority.email', { address: email })}</p>}
      {note !== undefined && (
        <p>
          <Said>{note}</Said>
        </p>
      )}
      <p className="small">
        <CheckedMark confidence={confidence} />
      </p>
    </div>
  )
}
