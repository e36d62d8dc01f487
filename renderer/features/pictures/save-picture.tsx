import type { MainParams, SaveOutcome } from '@shared/contract/main-calls.ts'
import { CircleCheck, Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { codeOf } from '../../app/call-failed.ts'
import { useMain } from '../../app/services.tsx'
import { useSession } from '../../app/session.ts'
import { useView } from '../../app/view.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { type Drawing, drawingSvg } from '../../ui/charts/drawing.ts'
import { pngOf } from '../../ui/charts/pixels.ts'
import { csvOf, type NumbersTable } from './numbers-table.ts'
import { useWritten } from './use-written.ts'

type Format = MainParams<'picture-save'>['format']
const formats: readonly Format[] = ['csv', 'png', 'svg']

interface SavePictureProps {
  readonly title: string
  readonly finding: string
  readonly table: NumbersTable
  readonly caution: string
  /** Null where the picture is its table: the first lines of it are drawn. */
  readonly marks: (() => Drawing['marks']) | null
}

/** Lines of a table that fit on a drawing. */
const mostLines = 25

/** Saves the numbers of a picture, or the picture. In privacy view both hold what the window shows: tokens came from the engine already. */
export function SavePicture({ title, finding, table, marks, caution }: SavePictureProps) {
  const { t } = useTranslation()
  const main = useMain()
  const { zone, mask } = useView()
  const version = useSession(({ start }) => start.version)
  const written = useWritten()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)

  const bytesOf = async (format: Format): Promise<Uint8Array<ArrayBuffer>> => {
    if (format === 'csv') return new TextEncoder().encode(csvOf(table))
    const source = [caution, t('pictures.figure.source', { version, zone }), mask ? t('pictures.figure.masked') : '']
      .filter((sentence) => sentence !== '')
      .join(' ')
    const svg = drawingSvg({ title, text: finding, source, marks: marks === null ? asTable() : marks() })
    return format === 'png' ? pngOf(svg) : new TextEncoder().encode(svg)
  }
  const asTable = (): Drawing['marks'] => ({
    kind: 'table',
    columns: table.columns.map(({ name }) => name),
    rows: table.rows.slice(0, mostLines).map((row) => row.map((value, at) => written(value, table.columns[at]?.kind ?? 'text'))),
  })
  const save = (format: Format): void => {
    bytesOf(format)
      .then((bytes) => main.call('picture-save', { format, bytes, suggestedName: title }))
      .then(
        (result) => {
          setOutcome(result)
          if (result.state === 'saved') announce(t('pictures.figure.saved', { name: result.name }))
        },
        (thrown: unknown) => setOutcome({ state: 'failed', code: codeOf(thrown) }),
      )
  }
  return (
    <>
      <span className="figure-save">
        <Download size={15} aria-hidden />
        {formats.map((format) => (
          <Button
            key={format}
            look="quiet"
            aria-label={t('pictures.figure.saveAs', { format: format.toUpperCase(), title })}
            onPress={() => save(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </span>
      {outcome?.state === 'saved' && (
        <span className="figure-saved small">
          <CircleCheck size={15} aria-hidden />
          {t('pictures.figure.saved', { name: outcome.name })}
        </span>
      )}
      {outcome?.state === 'failed' && (
        <Banner tone="trouble" title={t('errors.heading.save')}>
          <p>{t(`errors.what.${outcome.code}`)}</p>
          <p>{t(`errors.next.${outcome.code}`)}</p>
        </Banner>
      )}
    </>
  )
}
