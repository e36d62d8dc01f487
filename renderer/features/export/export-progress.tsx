import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useSummary } from '../../app/archive.ts'
import { useFormat } from '../../app/view.ts'
import { sectionName } from '../../i18n/names.ts'
import { Progress } from '../../ui/progress.tsx'
import { useExport } from './export-state.ts'

/** How far the writing is. */
export function ExportProgressBar() {
  const { t } = useTranslation()
  const format = useFormat()
  const summary = useSummary()
  const progress = useExport((state) => state.progress)
  const share = progress === null || progress.recordsTotal === 0 ? null : Math.min(1, progress.records / progress.recordsTotal)
  const tenth = share === null ? null : Math.floor(share * 10) * 10
  useEffect(() => {
    if (tenth !== null && tenth > 0) announce(t('exporting.writing.spoken', { percent: tenth }))
  }, [tenth, t])

  const section = summary?.sections.find(({ id }) => id === progress?.section)
  return (
    <>
      <p className="quiet">
        {section === undefined ? t('exporting.writing.starting') : t('exporting.writing.section', { section: sectionName(t, section) })}
      </p>
      <Progress
        label={t('exporting.writing.title')}
        share={share}
        done={
          progress === null
            ? ''
            : t('exporting.writing.done', {
                done: format.number(progress.records),
                total: t('exporting.records', { count: progress.recordsTotal }),
              })
        }
        also={
          progress === null || progress.filesTotal < 2
            ? ''
            : t('exporting.writing.files', { file: progress.files + 1, files: progress.filesTotal })
        }
      />
    </>
  )
}
