import { controllers } from '@shared/requests/law/controllers.ts'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { CheckedMark } from './checked-mark.tsx'
import { LawAuthorities } from './law-authorities.tsx'
import { LawPersons } from './law-persons.tsx'
import { LawProvisions } from './law-provisions.tsx'
import { LawRights } from './law-rights.tsx'
import { LawRefusal, LawTerm } from './law-term.tsx'
import { ofRow, type ShownLaw } from './of-place.ts'
import { Said } from './said.tsx'

/** One row of law in full. */
export function LawOfPlace({ row, place }: ShownLaw) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <article className="law-of-place">
      <p className="law-name serif">
        <Said>{row.law}</Said>
      </p>
      <p className="small quiet">
        <CheckedMark confidence={row.confidence} of={ofRow(row)} />, {t('law.checked', { date: format.isoDate(row.checked) })}
      </p>
      <section className="law-rights" aria-labelledby="law-rights">
        <h2 id="law-rights">{t('law.rights.title')}</h2>
        <LawRights row={row} />
      </section>
      <div className="law-parts">
        <Part id="term" title={t('law.term.title')}>
          <LawTerm row={row} />
        </Part>
        <Part id="refusal" title={t('law.refusal.title')}>
          <LawRefusal row={row} />
        </Part>
        <Part id="authority" title={t('law.authority.title')}>
          <LawAuthorities row={row} place={place} />
        </Part>
        <Part id="answers" title={t('law.answers.title')}>
          <Company row={row} place={place} />
        </Part>
        <Part id="identity" title={t('law.identity.title')}>
          <p>
            <Said>{row.identity}</Said>
          </p>
        </Part>
        <Part id="exceptions" title={t('law.exceptions.title')}>
          <p>
            <Said>{row.exceptions}</Said>
          </p>
        </Part>
        <Part id="persons" title={t('law.persons.title')}>
          <LawPersons row={row} place={place} />
        </Part>
        {row.note !== null && (
          <Part id="note" title={t('law.note.title')}>
            <p>
              <Said>{row.note}</Said>
            </p>
          </Part>
        )}
        <Part id="sources" title={t('law.sources.title')}>
          <ul lang="en">
            {row.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Part>
      </div>
      {Object.keys(row.provisions).length > 0 && (
        <Disclosure className="law-provisions">
          <Heading level={2}>
            <Button slot="trigger" className="law-trigger">
              <ChevronRight size={16} aria-hidden />
              {t('law.provisions.title')}
            </Button>
          </Heading>
          <DisclosurePanel>
            <LawProvisions row={row} />
          </DisclosurePanel>
        </Disclosure>
      )}
    </article>
  )
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="law-part" aria-labelledby={`law-${id}`}>
      <h2 id={`law-${id}`}>{title}</h2>
      <div className="law-text">{children}</div>
    </section>
  )
}

function Company({ row }: ShownLaw) {
  const { t } = useTranslation()
  const { name, region, offices, webForm, dataProtectionOfficer } = controllers[row.controller]
  return (
    <>
      <p>
        <strong>{name}</strong>
        <br />
        <Said>{region}</Said>
      </p>
      {offices.map(({ label, lines }) => (
        <p key={label}>
          <span className="small quiet">{t(`law.answers.office.${label}`)}</span>
          <br />
          {lines.join(', ')}
        </p>
      ))}
      {webForm !== null && <p className="path">{t('law.answers.form', { address: webForm })}</p>}
      {dataProtectionOfficer !== null && <p className="path">{t('law.answers.officer', { address: dataProtectionOfficer })}</p>}
      {row.coverage === 'unclear' && <p>{t('law.answers.unclear')}</p>}
    </>
  )
}
