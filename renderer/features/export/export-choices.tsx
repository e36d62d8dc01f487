import type { ErrorCode } from '@shared/contract/errors.ts'
import { type ExportFormat, exportFormats } from '@shared/contract/export.ts'
import type { MainParams } from '@shared/contract/main-calls.ts'
import { exportStem } from '@shared/format/export-names.ts'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useView } from '../../app/view.ts'
import { Banner } from '../../ui/banner.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { type TakenOut, useExport } from './export-state.ts'

type Part = 'chosen' | 'shown' | 'whole'

/** What was chosen in the dialog, and the request that comes of it. */
export interface Choices {
  readonly part: Part
  readonly choosePart: (part: Part) => void
  readonly request: MainParams<'export-save'> | null
}

export function useExportChoices(wanted: TakenOut | null): Choices {
  const view = useView()
  const format = useExport((state) => state.format)
  const [chosen, setChosen] = useState<{ readonly of: TakenOut; readonly part: Part } | null>(null)
  const part = chosen !== null && chosen.of === wanted ? chosen.part : (partsOf(wanted)[0] ?? 'whole')
  return {
    part,
    choosePart: (next) => wanted !== null && setChosen({ of: wanted, part: next }),
    request:
      wanted === null ? null : { request: { format, view, scope: scopeOf(wanted, part) }, suggestedName: suggestedName(wanted, view.mask) },
  }
}

/** What can be taken out of a section: the narrowest part first, which is the one that is meant. */
function partsOf(wanted: TakenOut | null): readonly Part[] {
  if (wanted === null || wanted.what === 'everything') return []
  return [...(wanted.chosen.length > 0 ? (['chosen'] as const) : []), ...(wanted.shown === null ? [] : (['shown'] as const)), 'whole']
}

function scopeOf(wanted: TakenOut, part: Part): MainParams<'export-save'>['request']['scope'] {
  if (wanted.what === 'everything') return { what: 'everything' }
  const { section, shown, chosen } = wanted
  if (part === 'chosen') return { what: 'rows', section: section.id, rows: [...chosen] }
  if (part === 'whole' || shown === null) return { what: 'sections', sections: [section.id] }
  return { what: 'selection', section: section.id, sort: shown.sort, filter: shown.filter }
}

function suggestedName(wanted: TakenOut, mask: boolean): string {
  return wanted.what === 'everything' ? '' : exportStem(wanted.section.id, wanted.section.path, mask)
}

/** Which records, in which format, and what to know about the files. */
export function ExportChoices({
  choices,
  wanted,
  failed,
}: {
  readonly choices: Choices
  readonly wanted: TakenOut
  readonly failed: ErrorCode | null
}) {
  const { t } = useTranslation()
  const { mask } = useView()
  const format = useExport((state) => state.format)
  const counted = useCounted(wanted)
  const hintFor = (count: number | null): string => (count === null ? '' : t('exporting.records', { count }))
  return (
    <>
      {failed !== null && (
        <Banner tone="trouble" title={t('exporting.failed.title')}>
          <p>{t(`errors.what.${failed}`)}</p>
          <p>{t(`errors.next.${failed}`)}</p>
          <p className="small quiet">{t('exporting.failed.kept')}</p>
        </Banner>
      )}
      {mask && (
        <Banner tone="notice">
          <p>{t('exporting.dialog.masked')}</p>
        </Banner>
      )}
      {wanted.what === 'section' && partsOf(wanted).length > 1 && (
        <RadioCards<Part>
          label={t('exporting.dialog.which')}
          look="side-by-side"
          chosen={choices.part}
          onChoose={choices.choosePart}
          cards={partsOf(wanted).map((id) => ({
            id,
            name: t(`exporting.dialog.${id}`),
            hint: hintFor({ chosen: wanted.chosen.length, shown: counted, whole: wanted.section.count }[id]),
          }))}
        />
      )}
      <RadioCards<ExportFormat>
        label={t('exporting.dialog.format')}
        chosen={format}
        onChoose={(id) => useExport.setState({ format: id })}
        cards={exportFormats.map((id) => ({ id, name: t(`exporting.formats.${id}.name`), hint: t(`exporting.formats.${id}.text`) }))}
      />
      <p className="small quiet">
        {wanted.what === 'everything' && `${t('exporting.dialog.folder')} `}
        {t('exporting.dialog.plain')}
      </p>
    </>
  )
}

/** How many records the page shows, or null while nobody knows. */
function useCounted(wanted: TakenOut): number | null {
  const view = useView()
  const question = useMemo(
    () =>
      wanted.what === 'section' && wanted.shown !== null
        ? { section: wanted.section.id, view, offset: 0, limit: 1, sort: null, filter: wanted.shown.filter }
        : null,
    [wanted, view],
  )
  const answer = useAnswer('page', question)
  return answer.state === 'here' ? answer.result.total : null
}
