import { useTranslation } from 'react-i18next'
import { useSession } from './session.ts'
import { useFormat } from './view.ts'

/** An open archive as a person tells it from the others. */
export interface Account {
  readonly archive: number
  /** The account's name, or the name of the file where the archive does not say. */
  readonly name: string
  /** The name of the file, where that is not the name already. */
  readonly file: string
  /** Up to which day it goes; empty where nothing in it has a date. */
  readonly until: string
  readonly isShown: boolean
  readonly trouble: 'restarting' | 'gone' | null
}

/** Every open archive, in the order of opening. Until an archive has answered under privacy view, its account's name is held back. */
export function useAccounts(): readonly Account[] {
  const { t } = useTranslation()
  const format = useFormat()
  const archives = useSession((session) => session.archives)
  const shown = useSession((session) => session.archive)
  const mask = useSession((session) => session.mask)
  return archives.map((open) => {
    const { summary, engine, masked, trouble } = open
    const userName = mask && !masked ? null : summary.account.userName
    return {
      archive: engine.archive,
      name: userName ?? summary.name,
      file: userName === null ? '' : summary.name,
      until: summary.last === null ? '' : t('shell.switcher.until', { date: format.shortRange(summary.last, summary.last) }),
      isShown: open === shown,
      trouble: trouble?.state ?? null,
    }
  })
}
