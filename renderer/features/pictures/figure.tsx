import type { CitableFigure } from '@shared/insights/citation.ts'
import { ChevronRight, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { Drawing } from '../../ui/charts/drawing.ts'
import { FigureTable } from './figure-table.tsx'
import { HowWeKnow } from './how-we-know.tsx'
import type { NumbersTable } from './numbers-table.ts'
import { SavePicture } from './save-picture.tsx'
import { unbrokenNumbers } from './unbroken-numbers.ts'
import './figure.css'

interface FigureProps {
  readonly title: string
  /** What the picture shows, in a sentence or two. */
  readonly finding: string
  /** Something to choose, above the picture. */
  readonly tools?: ReactNode
  readonly children: ReactNode
  readonly table: NumbersTable
  /** The marks of the picture, for a file; null where the picture is its table. */
  readonly marks: (() => Drawing['marks']) | null
  /** What has to be known wherever the picture is seen; it stands under the saved one too. */
  readonly caution?: string
  readonly figure: CitableFigure
  /** The category and gap that a person chose, where the figure is about one. */
  readonly category?: string
  readonly gap?: number
}

/** One picture with all that belongs to it: its finding, its numbers, its rule, and the ways to take it along. */
export function Figure({ title, finding, tools, children, table, marks, caution, figure, category, gap }: FigureProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'table' | 'how' | null>(null)
  const id = useId()
  const toggle = (what: 'table' | 'how'): void => setOpen(open === what ? null : what)
  return (
    <section className="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="figure-finding serif">{unbrokenNumbers(finding)}</p>
      {tools !== undefined && tools !== false && <div className="figure-tools">{tools}</div>}
      <div className="figure-picture">{children}</div>
      {caution !== undefined && <p className="figure-note">{caution}</p>}
      <div className="figure-foot">
        {table.rows.length > 0 && (
          <Button look="quiet" aria-expanded={open === 'table'} onPress={() => toggle('table')}>
            <Table2 size={15} aria-hidden />
            {t('pictures.figure.table')}
          </Button>
        )}
        <Button look="quiet" aria-expanded={open === 'how'} onPress={() => toggle('how')}>
          <ChevronRight size={15} aria-hidden className="figure-chevron" />
          {t('pictures.figure.how')}
        </Button>
        <SavePicture title={title} finding={finding} table={table} marks={marks} caution={caution ?? ''} />
      </div>
      {open === 'table' && <FigureTable title={title} table={table} />}
      {open === 'how' && <HowWeKnow figure={figure} category={category ?? null} gap={gap ?? null} />}
    </section>
  )
}
