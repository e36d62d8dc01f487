import { gapKinds } from '../request.ts'
import { provided } from './basis.ts'
import type { Occasion } from './occasion.ts'
import { gdprArticle } from './opening.ts'
import type { PlannedBlock } from './say.ts'
import { heading, list, paragraph, say } from './say.ts'
import { request } from './scope.ts'

/** Access to the data, and a copy. */
export function access(occasion: Occasion): readonly PlannedBlock[] {
  return [...request(occasion, 'access'), ...paragraph('copy', 'essential', say('access-copy'))]
}

/** The information that goes with access; recipients by name wherever the law gives them so. */
export function information(occasion: Occasion): readonly PlannedBlock[] {
  const { family, row } = occasion
  const article = gdprArticle(occasion)
  const gdpr = family === 'gdpr'
  const court = gdpr && row.code === 'EU'
  return [
    heading('info-heading'),
    ...paragraph('info', 'essential', say('info-intro', { under: gdpr ? [article(15, 1), article(15, 2)] : [] })),
    ...list('info-list', 'essential', [
      say('info-purposes'),
      say('info-recipients', { under: provided(occasion, 'recipients-by-name'), court }),
      say('info-period'),
      say('info-source'),
      gdpr ? say('info-automated') : null,
      gdpr ? say('info-transfers') : null,
    ]),
    ...unnamed(occasion),
  ]
}

/** The sources that the archive tells by a number alone. Who has no account has no archive that lists them. */
function unnamed({ unnamed: asked, account }: Occasion): readonly PlannedBlock[] {
  if (asked === null || account === null) return []
  return paragraph('unnamed-sources', 'essential', say('unnamed-sources', asked))
}

/** What TikTok's policy declares and the archive does not hold. */
export function gap({ gap: lacking, archive }: Occasion): readonly PlannedBlock[] {
  if (lacking === null || lacking.items.length === 0) return []
  const kinds = gapKinds
    .map((kind) => ({ kind, items: lacking.items.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0)
  return [
    heading('gap-heading'),
    ...paragraph('gap', 'essential', say('gap-declares', { policyDate: lacking.policyDate, archive: archive !== null }), say('gap-ask')),
    ...kinds.flatMap(({ kind, items }) => [
      ...paragraph(`gap-${kind}`, 'essential', say(`gap-${kind}`)),
      ...list(
        `gap-${kind}-list`,
        'essential',
        items.map(({ id, generated, partly }) => say('gap-item', { id, generated, partly })),
      ),
    ]),
    ...(lacking.items.some(({ id }) => id === 'content-interactions') ? paragraph('watch-time', 'essential', say('gap-watch-time')) : []),
    ...(archive === null ? [] : paragraph('gap-not-only-download', 'essential', say('gap-not-only-download'))),
  ]
}

/** The data in a form that a machine can read. */
export function portability(occasion: Occasion): readonly PlannedBlock[] {
  return [...request(occasion, 'portability'), ...paragraph('format', 'essential', say('portability-format'), say('portability-media'))]
}
