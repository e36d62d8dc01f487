import { Link, useParams } from '@tanstack/react-router'
import { Eye, EyeOff, Languages, Menu, SunMoon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Switch } from 'react-aria-components/Switch'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, languageNames, languages } from '../i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { type Choice, Select } from '../ui/select.tsx'
import { announce } from './announcer.tsx'
import { ArchiveSwitcher } from './archive-switcher.tsx'
import { useAsked } from './commands.ts'
import { setMask } from './follow-main.ts'
import { Navigation } from './navigation.tsx'
import { useSession } from './session.ts'
import { useChangeSettings } from './settings.ts'
import './top-bar.css'

const themes = ['system', 'light', 'dark'] as const

/** The bar on top: the way home, the navigation of a narrow window, and how the window looks. */
export function TopBar() {
  const { t } = useTranslation()
  const hasArchive = useSession((session) => session.archive !== null)
  const mask = useSession((session) => session.mask)
  const { language, theme } = useSession((session) => session.settings)
  const systemLanguages = useSession((session) => session.start.languages)
  const change = useChangeSettings()
  const [menu, setMenu] = useState<'closed' | 'open' | 'seeking'>('closed')
  const { section } = useParams({ strict: false })
  const asked = useAsked(({ search }) => search)
  const [seen, setSeen] = useState(asked)

  // In a narrow window the box to search in lies in the menu.
  useEffect(() => {
    if (asked === seen) return
    setSeen(asked)
    if (section === undefined && hasArchive && window.matchMedia('(width < 60rem)').matches) setMenu('seeking')
  }, [asked, seen, section, hasArchive])

  const languageChoices: readonly Choice<string>[] = [
    { id: 'system', name: t('shell.language.system', { name: languageNames[chooseLanguage('system', systemLanguages)] }) },
    ...languages.map((id) => ({ id, name: languageNames[id] })),
  ]

  return (
    <header className="bar">
      {hasArchive && (
        <div className="bar-menu">
          <Button look="icon" aria-label={t('shell.menu')} onPress={() => setMenu('open')}>
            <Menu size={20} aria-hidden />
          </Button>
          <Dialog
            title={t('shell.app')}
            closeLabel={t('shell.closeMenu')}
            look="from-side"
            isOpen={menu !== 'closed'}
            onClose={() => setMenu('closed')}
          >
            <nav aria-label={t('shell.navigation')}>
              <Navigation onLeave={() => setMenu('closed')} seek={menu === 'seeking'} />
            </nav>
          </Dialog>
        </div>
      )}
      <Link className="brand" to={hasArchive ? '/overview' : '/'}>
        {t('shell.app')}
      </Link>
      {hasArchive && <ArchiveSwitcher />}
      <div className="bar-tools">
        {hasArchive && (
          <Switch
            className="mask-switch"
            isSelected={mask}
            onChange={(on) => {
              setMask(on)
              announce(on ? t('shell.mask.announcedOn') : t('shell.mask.announcedOff'))
            }}
          >
            {mask ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
            <span>{t('shell.mask.label')}</span>
            <span className="switch-track" aria-hidden />
          </Switch>
        )}
        <Select
          label={t('shell.language.label')}
          icon={<Languages size={16} aria-hidden />}
          choices={languageChoices}
          chosen={language}
          onChoose={(id) => change({ language: id })}
        />
        <Select
          label={t('shell.theme.label')}
          icon={<SunMoon size={16} aria-hidden />}
          choices={themes.map((id) => ({ id, name: t(`shell.theme.${id}`) }))}
          chosen={theme}
          onChoose={(id) => change({ theme: id })}
        />
      </div>
    </header>
  )
}
