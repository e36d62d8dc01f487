import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { NumbersTable } from './numbers-table.ts'
import { useWritten } from './use-written.ts'

const few = 100

/** The numbers behind a picture as a plain table; more of a long one are shown when asked for. */
export function FigureTable({ title, table }: { readonly title: string; readonly table: NumbersTable }) {
  const { t } = useTranslation()
  const written = useWritten()
  const [shown, setShown] = useState(few)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
    <section className="figure-table" aria-label={t('pictures.figure.tableOf', { title })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ name, kind }) => (
              <th key={name} scope="col" data-kind={kind}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, shown).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and their order does not change.
            <tr key={at}>
              {row.map((value, column) => {
                const kind = table.columns[column]?.kind ?? 'text'
                return (
                  <td key={table.columns[column]?.name} data-kind={kind}>
                    {written(value, kind)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + 1000)}>
          {t('pictures.figure.more', { count: table.rows.length - shown })}
        </Button>
      )}
    </section>
  )
}
