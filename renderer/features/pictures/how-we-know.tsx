import { type CitableFigure, citationText } from '@shared/insights/citation.ts'
import { citationWords } from '@shared/insights/citation-words.ts'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useSection } from '../../app/archive.ts'
import { CopyButton } from '../../app/copy-button.tsx'
import { useSession } from '../../app/session.ts'
import { useView } from '../../app/view.ts'
import { fieldName, sectionName } from '../../i18n/names.ts'
import { ArchiveHash } from './archive-hash.tsx'
import { figureFields } from './figure-fields.ts'
import { useHashes } from './use-hashes.ts'

interface HowWeKnowProps {
  readonly figure: CitableFigure
  readonly category: string | null
  readonly gap: number | null
}

/** The rule of a figure, what it was counted from, and a citation to copy. */
export function HowWeKnow({ figure, category, gap }: HowWeKnowProps) {
  const { t } = useTranslation()
  const { zone, language } = useView()
  const version = useSession(({ start }) => start.version)
  const chosen = useSection(category ?? '')
  const ways = useRef<HTMLDivElement>(null)
  const hashes = useHashes(() => {
    announce(t('pictures.how.hashed'))
    // The button that was pressed goes: who stands on it goes on to what it was pressed for.
    if (ways.current?.contains(document.activeElement)) ways.current.querySelector('button')?.focus()
  })
  const citation = citationText({ figure, category, zone, gap, version, sha256: hashes.hashes?.sha256 ?? null }, language)
  const words = citationWords[language === 'de' ? 'de' : 'en']
  return (
    <div className="figure-how">
      <p className="measure">{words.figures[figure].rule}</p>
      <dl className="figure-facts">
        <div>
          <dt>{t('pictures.how.from')}</dt>
          <dd>
            {chosen !== null ? (
              sectionName(t, chosen)
            ) : figureFields[figure].length === 0 ? (
              t('pictures.how.everything')
            ) : (
              <ul>
                {figureFields[figure].map(({ category: id, fields }) => (
                  <li key={id}>
                    {t('pictures.how.fields', {
                      section: sectionName(t, { id }),
                      fields: fields.map((key) => fieldName(t, key)).join(', '),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('pictures.how.zone')}</dt>
          <dd>{zone}</dd>
        </div>
        {gap !== null && (
          <div>
            <dt>{t('pictures.how.gap')}</dt>
            <dd>{t('pictures.rhythm.gapOf', { count: gap })}</dd>
          </div>
        )}
        <div>
          <dt>{t('pictures.how.kind')}</dt>
          <dd>{t('pictures.how.workedOut')}</dd>
        </div>
      </dl>
      <pre className="figure-citation">{citation}</pre>
      <div ref={ways} className="figure-cite-ways">
        <CopyButton look="plain" text={citation} said={t('pictures.how.cited')}>
          {t('pictures.how.cite')}
        </CopyButton>
        <ArchiveHash of={hashes} />
      </div>
    </div>
  )
}
