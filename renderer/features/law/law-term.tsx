import type { Jurisdiction, Term } from '@shared/requests/law/jurisdiction.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckedMark } from './checked-mark.tsx'
import { Said } from './said.tsx'
import { useTermWords } from './term-words.ts'

interface OfRow {
  readonly row: Jurisdiction
}

/** The term for an answer, what stands behind it, how it is counted, and how it may be made longer. */
export function LawTerm({ row }: OfRow) {
  const { t } = useTranslation()
  const words = useTermWords()
  const { response, extension, acknowledgement, optOut } = row
  if (response === null) return <p>{t('law.term.none')}</p>
  return (
    <>
      <WithMark term={response.term}>
        <strong>{words(response.term)}</strong>
      </WithMark>
      <p>{t(`law.term.basis.${response.basis}`)}</p>
      <p>{t(`law.term.counting.${row.counting}`)}</p>
      {extension !== null && (
        <WithMark term={extension.term}>
          {t('law.term.extension', {
            term: words({ ...response.term, amount: response.term.amount + extension.term.amount }),
          })}{' '}
          {t(extension.noticeInsideFirstTerm ? 'law.term.extensionNotice' : 'law.term.extensionNoNotice')}
        </WithMark>
      )}
      {acknowledgement !== null && (
        <WithMark term={acknowledgement.term}>{t('law.term.acknowledgement', { term: words(acknowledgement.term) })}</WithMark>
      )}
      {optOut !== null && <WithMark term={optOut.term}>{t('law.term.optOut', { term: words(optOut.term) })}</WithMark>}
    </>
  )
}

/** The steps that a law puts before the complaint to the authority, and their terms. */
export function LawRefusal({ row }: OfRow) {
  const { t } = useTranslation()
  const words = useTermWords()
  const { appeal, complaintWithin } = row
  if (appeal === null && complaintWithin === null) return <p>{t('law.refusal.none')}</p>
  return (
    <>
      {appeal !== null && (
        <p>
          <Said>{appeal.how}</Said>
        </p>
      )}
      {appeal?.decision != null && (
        <WithMark term={appeal.decision}>{t('law.refusal.decision', { term: words(appeal.decision) })}</WithMark>
      )}
      {appeal?.acknowledgement != null && (
        <WithMark term={appeal.acknowledgement}>{t('law.refusal.acknowledgement', { term: words(appeal.acknowledgement) })}</WithMark>
      )}
      {complaintWithin !== null && <WithMark term={complaintWithin}>{t('law.refusal.within', { term: words(complaintWithin) })}</WithMark>}
    </>
  )
}

function WithMark({ term, children }: { readonly term: Term; readonly children: ReactNode }) {
  return (
    <p>
      {children}
      <br />
      <span className="small">
        <CheckedMark confidence={term.confidence} />
      </span>
    </p>
  )
}
