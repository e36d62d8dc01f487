import type { Values } from '@shared/contract/insights.ts'
import { useFormat } from '../../../app/view.ts'
import { SmallRanks } from '../../../ui/charts/small-ranks.tsx'
import { useFindings, type ValuesOf } from '../findings.ts'
import type { PictureId } from '../pictures.ts'
import { SmallPicture } from './small-picture.tsx'

interface SmallValuesProps {
  readonly title: string
  readonly values: Values
  readonly of: ValuesOf
  readonly to: PictureId
}

/** The most frequent values of a field. */
export function SmallValues({ title, values, of, to }: SmallValuesProps) {
  const format = useFormat()
  const finding = useFindings().values(values, of)
  if (finding === null) return null
  return (
    <SmallPicture title={title} finding={finding} to={to}>
      <SmallRanks
        ranks={values.values
          .slice(0, 3)
          .map(({ value, count }) => ({ key: value, name: value, value: count, shown: format.number(count) }))}
      />
    </SmallPicture>
  )
}
