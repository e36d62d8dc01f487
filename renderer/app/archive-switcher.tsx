import { useRouter } from '@tanstack/react-router'
import { Check, ChevronDown, Columns2, FileSymlink, UserRound, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import { openFailed } from '../features/open/open-failed.ts'
import { type Account, useAccounts } from './accounts.ts'
import { announce } from './announcer.tsx'
import { useMain } from './services.tsx'
import { showArchive } from './show-archive.ts'
import './archive-switcher.css'

/** Which archive is shown: whose it is and up to which day it goes. It opens the list of all that are open. */
export function ArchiveSwitcher() {
  const { t } = useTranslation()
  const main = useMain()
  const router = useRouter()
  const accounts = useAccounts()
  const shown = accounts.find(({ isShown }) => isShown)
  if (shown === undefined) return null

  const actions = [
    {
      id: 'beside',
      name: t('shell.switcher.beside'),
      Icon: Columns2,
      run: () => main.call('open-choose', { kind: 'file', place: 'beside' }),
    },
    {
      id: 'instead',
      name: t('shell.switcher.instead'),
      Icon: FileSymlink,
      run: () => main.call('open-choose', { kind: 'file', place: 'instead' }),
    },
    { id: 'close', name: t('shell.switcher.close'), Icon: X, run: () => main.call('archive-close', { archive: shown.archive }) },
  ]
  return (
    <MenuTrigger>
      <Button className="select-button switcher-button" aria-label={t('shell.switcher.button', { name: shown.name, about: shown.until })}>
        <UserRound size={16} aria-hidden />
        <span className="switcher-name">{shown.name}</span>
        <span className="switcher-about">{shown.until}</span>
        {accounts.length > 1 && <span className="switcher-count">{accounts.length}</span>}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover switcher" placement="bottom start">
        <Menu className="options" aria-label={t('shell.switcher.label')}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[shown.archive]}
            onSelectionChange={(keys) => {
              const [archive] = keys === 'all' ? [] : [...keys]
              if (typeof archive !== 'number') return
              showArchive(main, router, archive)
              announce(t('shell.switcher.shown', { name: accounts.find((one) => one.archive === archive)?.name ?? '' }))
            }}
          >
            <Header className="switcher-head">{t('shell.switcher.open', { count: accounts.length })}</Header>
            {accounts.map((account) => (
              <AccountItem key={account.archive} account={account} />
            ))}
          </MenuSection>
          <Separator className="switcher-line" />
          <MenuSection aria-label={t('shell.switcher.actions')}>
            {actions.map(({ id, name, Icon, run }) => (
              <MenuItem key={id} id={id} textValue={name} className="option" onAction={() => void run().catch(openFailed)}>
                <span className="switcher-action">
                  <Icon size={16} aria-hidden />
                  {name}
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function AccountItem({ account: { archive, name, file, until, trouble } }: { readonly account: Account }) {
  const { t } = useTranslation()
  const about = [file, until, ...(trouble === null ? [] : [t(`shell.switcher.trouble.${trouble}`)])].filter((part) => part !== '')
  return (
    <MenuItem id={archive} textValue={name} className="option">
      {({ isSelected }) => (
        <>
          <span className="option-text">
            <Text slot="label">{name}</Text>
            <Text slot="description" className="option-about">
              {about.join(' · ')}
            </Text>
          </span>
          {isSelected && <Check size={16} aria-hidden />}
        </>
      )}
    </MenuItem>
  )
}
