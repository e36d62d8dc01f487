import type { ArchivePart, Summary } from '@shared/contract/archive.ts'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMain } from '../../app/services.tsx'
import { useFormat } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { openFailed } from '../open/open-failed.ts'
import { AddArchive } from './add-archive.tsx'
import './archive-parts.css'

/** Which archives make up the view, the newest first: what each holds, and what only it has. */
export function ArchiveParts({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const format = useFormat()
  const parts = summary.archives
    .map((part, index) => ({ part, index }))
    .sort((one, other) => Number(other.part.newest) - Number(one.part.newest) || (other.part.last ?? '').localeCompare(one.part.last ?? ''))
  const sum = summary.archives.reduce((total, { records }) => total + records, 0)
  return (
    <section className="archive-parts" aria-labelledby="parts-title">
      <h2 id="parts-title" className="section-title">
        {t('overview.parts.title')}
      </h2>
      <p className="measure">
        {t('overview.parts.sum', {
          sum: format.number(sum),
          repeated: format.number(sum - summary.records),
          records: format.number(summary.records),
        })}
      </p>
      <ul>
        {parts.map(({ part, index }) => (
          <Part key={index} part={part} index={index} userName={summary.account.userName} />
        ))}
      </ul>
      <AddArchive />
    </section>
  )
}

interface PartProps {
  readonly part: ArchivePart
  readonly index: number
  /** The account's name in the newest archive. */
  readonly userName: string | null
}

function Part({ part, index, userName }: PartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const main = useMain()
  const { first, last, records, repeated } = part
  const layout = t(`overview.account.kind.${part.format.kind}`)
  const named = part.account.userName
  return (
    <li className="archive-part">
      <div>
        <h3>
          {part.name}
          {part.newest && <span className="part-mark">{t('overview.parts.newest')}</span>}
        </h3>
        <p className="small quiet">
          {[
            first === null || last === null ? t('overview.figures.noSpan') : format.range(first, last),
            layout,
            format.bytes(part.bytes),
            ...(named !== null && named !== userName ? [t('overview.parts.account', { name: named })] : []),
          ].join(' · ')}
        </p>
      </div>
      <p className="part-count">
        {t('overview.records', { count: records })}
        <span className="small quiet">
          {repeated > 0 ? t('overview.parts.repeated', { count: repeated }) : part.newest ? '' : t('overview.parts.nothingRepeated')}
        </span>
      </p>
      <Button
        look="icon"
        aria-label={t('overview.parts.remove', { name: part.name })}
        onPress={() => main.call('archive-remove', { index }).catch(openFailed)}
      >
        <X size={18} aria-hidden />
      </Button>
    </li>
  )
}
