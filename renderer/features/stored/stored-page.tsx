import type { Stored } from '@shared/contract/stored.ts'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { PageHeading } from '../../app/page-heading.tsx'
import { useMain } from '../../app/services.tsx'
import { useSession } from '../../app/session.ts'
import { useFormat } from '../../app/view.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { SettingsFile } from './settings-file.tsx'
import './stored-page.css'

type Found = { readonly state: 'looking' | 'failed' } | { readonly state: 'here'; readonly stored: Stored; readonly forgotten: boolean }

/** What lies on the disk because of Dossier, as main finds it there, and the button that removes it. */
export function StoredPage() {
  const { t } = useTranslation()
  const main = useMain()
  const [found, setFound] = useState<Found>({ state: 'looking' })

  const ask = useCallback(
    async (call: 'stored' | 'forget'): Promise<void> => {
      try {
        setFound({ state: 'here', stored: await main.call(call, null), forgotten: call === 'forget' })
      } catch {
        setFound({ state: 'failed' })
      }
    },
    [main],
  )
  useEffect(() => void ask('stored'), [ask])

  return (
    <div className="page stored-page">
      <header className="stack">
        <PageHeading page="stored">{t('stored.title')}</PageHeading>
        {found.state === 'here' && <Lead stored={found.stored} />}
      </header>
      {found.state === 'failed' && <Banner tone="trouble">{t('stored.failed')}</Banner>}
      {found.state === 'here' && <StoredList stored={found.stored} />}
      <section className="stored-forget" aria-labelledby="forget-title">
        <div>
          <h2 id="forget-title">{t('stored.forget.title')}</h2>
          <p className="quiet">{t('stored.forget.text')}</p>
        </div>
        <div className="row">
          <Button look="primary" onPress={() => void ask('forget').then(() => announce(t('stored.forget.done')))}>
            {t('stored.forget.button')}
          </Button>
          <Button onPress={() => void ask('stored')}>{t('stored.again')}</Button>
          {found.state === 'here' && found.forgotten && <span className="stored-done">{t('stored.forget.done')}</span>}
        </div>
      </section>
    </div>
  )
}

function Lead({ stored }: { readonly stored: Stored }) {
  const { t } = useTranslation()
  const more = stored.staging.files > 0 || stored.others.length > 0
  return (
    <>
      <p className="stored-lead serif">
        {more ? t('stored.lead.more') : stored.settings === null ? t('stored.lead.nothing') : t('stored.lead.settings')}
      </p>
      <p className="small quiet path">{t('stored.looked', { folder: stored.folder })}</p>
    </>
  )
}

function StoredList({ stored }: { readonly stored: Stored }) {
  const { t } = useTranslation()
  const format = useFormat()
  const open = useSession(({ archive }) => archive !== null)
  const { settings, staging, saved, runtime, others } = stored
  return (
    <div className="stored-list">
      <Kind id="settings" title={t('stored.settings.title')}>
        {settings === null ? <p>{t('stored.settings.none')}</p> : <SettingsFile file={settings} />}
      </Kind>
      <Kind id="archives" title={t('stored.archives.title')}>
        <p>{open ? t('stored.archives.open') : t('stored.archives.none')}</p>
      </Kind>
      <Kind id="staging" title={t('stored.staging.title')}>
        <p>
          {staging.files === 0
            ? t('stored.staging.none')
            : t('stored.staging.some', { count: staging.files, size: format.bytes(staging.bytes) })}
        </p>
      </Kind>
      <Kind id="clipboard" title={t('stored.clipboard.title')}>
        <p>{stored.clipboard ? t('stored.clipboard.holds') : t('stored.clipboard.none')}</p>
      </Kind>
      <Kind id="saved" title={t('stored.saved.title')}>
        {saved.length === 0 ? (
          <p>{t('stored.saved.none')}</p>
        ) : (
          <>
            <ul>
              {saved.map(({ name, kind }) => (
                <li key={`${kind} ${name}`} className="path">
                  {name} <span className="small quiet">{t(`stored.saved.kind.${kind}`)}</span>
                </li>
              ))}
            </ul>
            <p className="small quiet">{t('stored.saved.note')}</p>
          </>
        )}
      </Kind>
      {others.length > 0 && (
        <Kind id="others" title={t('stored.others.title')}>
          <p>{t('stored.others.text')}</p>
          <ul>
            {others.map(({ name, bytes }) => (
              <li key={name} className="path">
                {name} <span className="small quiet">{format.bytes(bytes)}</span>
              </li>
            ))}
          </ul>
        </Kind>
      )}
      <Kind id="runtime" title={t('stored.runtime.title')}>
        <p>{t('stored.runtime.text', { count: runtime.files, size: format.bytes(runtime.bytes) })}</p>
      </Kind>
      <Kind id="beyond" title={t('stored.beyond.title')}>
        <p>{t('stored.beyond.text')}</p>
      </Kind>
    </div>
  )
}

function Kind({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="stored-kind" aria-labelledby={`stored-${id}`}>
      <h2 id={`stored-${id}`}>{title}</h2>
      <div className="stored-text">{children}</div>
    </section>
  )
}
