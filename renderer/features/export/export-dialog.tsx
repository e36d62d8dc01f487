import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { codeOf } from '../../app/call-failed.ts'
import { useMain } from '../../app/services.tsx'
import { useSession } from '../../app/session.ts'
import { sectionName } from '../../i18n/names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ExportChoices, useExportChoices } from './export-choices.tsx'
import { ExportProgressBar } from './export-progress.tsx'
import { ExportSaved } from './export-saved.tsx'
import { useExport } from './export-state.ts'
import './export-dialog.css'

/** Takes records out: what and how, how far it is, what was written. It belongs to the window, so that going elsewhere does not end it. */
export function ExportDialog() {
  const { t } = useTranslation()
  const main = useMain()
  const { wanted, step } = useExport()
  const hasArchive = useSession(({ archive }) => archive !== null)
  const choices = useExportChoices(wanted)
  const close = (): void => useExport.setState({ wanted: null, step: { at: 'choosing', failed: null }, progress: null })

  const save = (): void => {
    if (choices.request === null) return
    useExport.setState({ step: { at: 'writing' }, progress: null })
    main.call('export-save', choices.request).then(
      (outcome) => {
        switch (outcome.state) {
          case 'saved':
            return useExport.setState({ step: { at: 'saved', outcome } })
          case 'failed':
            return useExport.setState({ step: { at: 'choosing', failed: outcome.code } })
          case 'cancelled':
            announce(t('exporting.writing.stopped'))
            return useExport.setState({ step: { at: 'choosing', failed: null } })
          case 'dismissed':
            return useExport.setState({ step: { at: 'choosing', failed: null } })
        }
      },
      (thrown: unknown) => useExport.setState({ step: { at: 'choosing', failed: codeOf(thrown) } }),
    )
  }

  if (wanted === null || (!hasArchive && step.at === 'choosing')) return null
  const title =
    step.at === 'writing'
      ? t('exporting.writing.title')
      : step.at === 'saved'
        ? t('exporting.saved.title')
        : wanted.what === 'everything'
          ? t('exporting.everything.title')
          : t('exporting.dialog.section', { section: sectionName(t, wanted.section) })
  return (
    <Dialog
      title={title}
      closeLabel={t(
        step.at === 'writing' ? 'exporting.writing.stop' : step.at === 'saved' ? 'exporting.dialog.close' : 'exporting.dialog.cancel',
      )}
      isOpen
      isBusy={step.at === 'writing'}
      onClose={() => (step.at === 'writing' ? void main.call('export-cancel', null).catch(() => undefined) : close())}
      action={
        step.at === 'choosing' && (
          <Button look="primary" onPress={save}>
            {t('exporting.dialog.save')}
          </Button>
        )
      }
    >
      {step.at === 'choosing' && <ExportChoices choices={choices} wanted={wanted} failed={step.failed} />}
      {step.at === 'writing' && <ExportProgressBar />}
      {step.at === 'saved' && <ExportSaved outcome={step.outcome} inFolder={wanted.what === 'everything'} />}
    </Dialog>
  )
}
