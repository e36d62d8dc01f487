import { ExportDialog } from '../features/export/export-dialog.tsx'
import { Finders } from '../features/find/finders.tsx'
import { HelpDialogs } from '../features/help/help-dialogs.tsx'

/** What opens over the page: help, taking records out, search and the box that goes anywhere. */
export function Boxes() {
  return (
    <>
      <HelpDialogs />
      <ExportDialog />
      <Finders />
    </>
  )
}
