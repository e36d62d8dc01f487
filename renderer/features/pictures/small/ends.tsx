import type { Section } from '@shared/contract/archive.ts'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../app/use-answer.ts'
import { useFormat, useView } from '../../../app/view.ts'
import { SmallRanks } from '../../../ui/charts/small-ranks.tsx'
import { SmallPicture } from './small-picture.tsx'
import { SmallWaiting } from './small-waiting.tsx'

/** How many links of a section still lead somewhere, by the date in their address. */
export function SmallEnds({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  const [now] = useState(() => `${new Date().toISOString().slice(0, 19)}Z`)
  const answer = useAnswer(
    'expiring',
    useMemo(() => ({ view, now }), [view, now]),
  )
  if (answer.state !== 'here') return <SmallWaiting answer={answer} />
  const { links, dead, last } = answer.result.sections.find((one) => one.section === section.id) ?? { links: 0, dead: 0, last: null }
  const title = t('pictures.expiring.title')
  if (links === 0 || last === null) return <SmallPicture title={title} finding={t('pictures.small.noEnds')} to="expiring" />
  const told = { links: t('pictures.expiring.links', { count: links }), last: format.day(last) }
  const alive = links - dead
  return (
    <SmallPicture
      title={title}
      finding={
        alive === 0 ? t('pictures.expiring.allDead', { ...told, count: links }) : t('pictures.small.ends', { ...told, count: alive })
      }
      to="expiring"
    >
      <SmallRanks
        ranks={[
          { key: 'alive', name: t('pictures.small.alive'), value: alive, shown: format.number(alive) },
          { key: 'dead', name: t('pictures.columns.dead'), value: dead, shown: format.number(dead) },
        ]}
      />
    </SmallPicture>
  )
}
