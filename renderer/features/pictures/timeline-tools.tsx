import type { Timeline } from '@shared/contract/insights.ts'
import { Maximize2, ZoomOut } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { dayAfter, dayIn, startOfDay } from '../browse/days.ts'
import { usePictureSearch } from './use-picture-search.ts'

/** The stretch of a time line as two dates, and the ways back to a longer one. */
export function TimelineTools({ line }: { readonly line: Timeline }) {
  const { t } = useTranslation()
  const { zone } = useView()
  const [{ from, to }, change] = usePictureSearch()
  if (line.from === null || line.to === null || line.first === null || line.last === null) return null
  // What was asked for, though the columns around it are whole weeks or months.
  const firstDay = dayIn(from ?? line.from, zone)
  const lastDay = dayIn(beforeInstant(to ?? line.to), zone)
  const problem = (example: string): string => t('records.filter.noDay', { example })

  const longer = (): void => {
    const [begin, end] = [Date.parse(line.from ?? ''), Date.parse(line.to ?? '')]
    const room = Math.max(end - begin, 60_000)
    const [least, most] = [Date.parse(line.first ?? ''), Date.parse(line.last ?? '') + 1000]
    const wider = [begin - room, end + room] as const
    if (wider[0] <= least && wider[1] >= most) change({ from: undefined, to: undefined })
    else change({ from: second(Math.max(least, wider[0])), to: second(Math.min(most, wider[1])) })
  }
  return (
    <>
      <DayField
        label={t('pictures.timeline.from')}
        value={firstDay}
        problem={problem}
        onChange={(day) =>
          day !== null && day <= lastDay && change({ from: startOfDay(day, zone) ?? undefined, to: to ?? line.to ?? undefined })
        }
      />
      <DayField
        label={t('pictures.timeline.to')}
        value={lastDay}
        problem={problem}
        onChange={(day) =>
          day !== null &&
          day >= firstDay &&
          change({ from: from ?? line.from ?? undefined, to: startOfDay(dayAfter(day), zone) ?? undefined })
        }
      />
      {(from !== undefined || to !== undefined) && (
        <>
          <Button onPress={longer}>
            <ZoomOut size={16} aria-hidden />
            {t('pictures.timeline.longer')}
          </Button>
          <Button onPress={() => change({ from: undefined, to: undefined })}>
            <Maximize2 size={16} aria-hidden />
            {t('pictures.timeline.whole')}
          </Button>
        </>
      )}
    </>
  )
}

const second = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`
/** The second before an instant: the last one of a stretch that ends there. */
export const beforeInstant = (instant: string): string => second(Date.parse(instant) - 1000)
