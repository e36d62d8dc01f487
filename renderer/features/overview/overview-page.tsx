import type { Summary } from '@shared/contract/archive.ts'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useSummary } from '../../app/archive.ts'
import { groupsOf } from '../../app/groups.ts'
import { PageHeading } from '../../app/page-heading.tsx'
import { TakeEverythingOut } from '../export/take-everything-out.tsx'
import { Legend } from '../labels/legend.tsx'
import { AddArchive } from './add-archive.tsx'
import { ArchiveParts } from './archive-parts.tsx'
import { Coverage } from './coverage.tsx'
import { FileFacts } from './file-facts.tsx'
import { Finding } from './finding.tsx'
import { GroupCard } from './group-card.tsx'
import { EmptySections, Unrecognised } from './leftovers.tsx'
import { Remarks } from './remarks.tsx'
import { WhatIsMissing } from './what-is-missing.tsx'
import './overview-page.css'
import './cards.css'

// Asked after the overview stands: it looks through every text of the archive.
const LinksEnding = lazy(() => import('../pictures/links-ending.tsx').then(({ LinksEnding: component }) => ({ default: component })))

/** What is in the open archive, from the first glance to the last remark. */
export function OverviewPage() {
  const { t } = useTranslation()
  const summary = useSummary()
  // The head answers at once; the cards, by far the most of the page, come a moment later.
  const whole = useDeferredValue(true, false)
  if (summary === null) return null
  return (
    <div className="page overview">
      <header className="overview-head">
        {summary.sample && <p className="sample-mark">{t('overview.sample')}</p>}
        <PageHeading page="overview">{t('overview.title')}</PageHeading>
        <Finding summary={summary} />
        <WhatIsMissing warnings={summary.warnings} />
        {summary.archives.length === 1 && !summary.sample && <AddArchive />}
      </header>
      <section className="overview-action" aria-labelledby="action-title">
        <div>
          <h2 id="action-title">{t('overview.action.title')}</h2>
          <p className="quiet">{t('overview.action.text')}</p>
        </div>
        <Link className="button primary" to="/request">
          {t('overview.action.button')}
        </Link>
      </section>
      <Suspense fallback={null}>
        <LinksEnding />
      </Suspense>
      {summary.archives.length > 1 && <ArchiveParts summary={summary} />}
      <section className="stack" aria-labelledby="sections-title">
        <h2 id="sections-title" className="section-title">
          {t('overview.sections')}
        </h2>
        <Legend />
        {whole && <Cards summary={summary} />}
      </section>
      {whole && (
        <>
          <TakeEverythingOut />
          <div className="overview-foot">
            <Coverage reconciliation={summary.reconciliation} />
            {summary.archives.length === 1 && <FileFacts summary={summary} />}
          </div>
          <Remarks warnings={summary.warnings} />
        </>
      )}
    </div>
  )
}

function Cards({ summary }: { readonly summary: Summary }) {
  return (
    <>
      <div className="cards">
        {groupsOf(summary)
          .filter(({ id }) => id !== 'other')
          .map((group) => (
            <GroupCard key={group.id} group={group} />
          ))}
      </div>
      <Unrecognised summary={summary} />
      <EmptySections summary={summary} />
    </>
  )
}
