import type { Filter, Sort } from '@shared/contract/archive.ts'
import { CalendarSearch } from 'lucide-react'
import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Form } from 'react-aria-components/Form'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useEngine } from '../../app/archive.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { startOfDay } from './days.ts'
import './filter-panel.css'

interface JumpToDateProps {
  readonly section: string
  readonly sort: Sort | null
  readonly filter: Filter | null
  /** Goes to the place of the first record on that day or after it. */
  readonly onJump: (at: number) => void
}

/** Asks for a day and goes to where its records stand in the present order. */
export function JumpToDate({ section, sort, filter, onJump }: JumpToDateProps) {
  const { t } = useTranslation()
  const engine = useEngine()
  const view = useView()
  const format = useFormat()
  const [day, setDay] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const jump = async (close: () => void): Promise<void> => {
    const date = day === null ? null : startOfDay(day, view.zone)
    if (day === null || date === null) return setProblem(t('records.jump.which'))
    const place = await engine?.call('place', { section, view, sort, filter, target: { by: 'date', date } }).catch(() => null)
    if (place?.offset === null || place?.offset === undefined) return setProblem(t('records.jump.none', { day: format.isoDate(day) }))
    close()
    if (place.date !== null) announce(t('records.jump.reached', { day: format.day(place.date) }))
    onJump(place.offset)
  }

  return (
    <DialogTrigger onOpenChange={() => setProblem(null)}>
      <Button look="plain">
        <CalendarSearch size={16} aria-hidden />
        {t('records.jump.button')}
      </Button>
      <Popover className="popover panel narrow" placement="bottom start">
        <Dialog className="panel-body" aria-label={t('records.jump.button')}>
          {({ close }) => (
            <Form
              className="jump"
              onSubmit={(event) => {
                event.preventDefault()
                void jump(close)
              }}
            >
              <DayField
                label={t('records.jump.day')}
                value={day}
                onChange={setDay}
                problem={(example) => t('records.filter.noDay', { example })}
                autoFocus
              />
              <Button look="primary" type="submit">
                {t('records.jump.go')}
              </Button>
              {problem !== null && (
                <p className="field-problem" role="alert">
                  {problem}
                </p>
              )}
            </Form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
