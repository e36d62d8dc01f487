import { useTranslation } from 'react-i18next'
import { useAsked } from '../../app/commands.ts'
import { CopyButton } from '../../app/copy-button.tsx'
import { useAnswer } from '../../app/use-answer.ts'
import { Dialog } from '../../ui/dialog.tsx'
import './report-dialog.css'

/** How the open archive is built, to be read first and then copied into a report of what Dossier reads wrongly. */
export function ReportDialog() {
  const { t } = useTranslation()
  const isOpen = useAsked(({ help }) => help === 'report')
  const answer = useAnswer('structure', isOpen ? {} : null)
  const text = answer.state === 'here' ? answer.result.text : null
  return (
    <Dialog
      title={t('shell.report.title')}
      closeLabel={t('shell.report.close')}
      isOpen={isOpen}
      onClose={() => useAsked.setState({ help: null })}
    >
      <p>{t('shell.report.text')}</p>
      {text === null ? (
        <p className="quiet" role="status">
          {t(answer.state === 'failed' ? 'shell.report.failed' : 'shell.report.waiting')}
        </p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached with the keyboard. */}
          <section className="report-lines" tabIndex={0} aria-label={t('shell.report.lines')}>
            <pre>{text}</pre>
          </section>
          <div>
            <CopyButton text={text.slice(0, mostCopied)} look="primary">
              {t('shell.report.copy')}
            </CopyButton>
          </div>
        </>
      )}
    </Dialog>
  )
}

/** What the clipboard takes at once. */
const mostCopied = 200_000
