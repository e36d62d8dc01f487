import type { LetterScope } from '../request.ts'
import { basisOf, provided } from './basis.ts'
import type { Occasion } from './occasion.ts'
import type { PlannedBlock, Said } from './say.ts'
import { given, heading, list, paragraph, say } from './say.ts'
import { request } from './scope.ts'

/** Erasure, or the end of keeping where the law knows only that. */
export function erasure(occasion: Occasion): readonly PlannedBlock[] {
  const { family, scope } = occasion
  return [
    ...request(occasion, family === 'duty' ? 'end-of-keeping' : 'erasure'),
    ...(scope.kind === 'all' && family === 'us' ? paragraph('received-and-inferred', 'essential', say('received-and-inferred')) : []),
    ...(scope.kind === 'all' || occasion.account === null ? [] : paragraph('account-stays', 'essential', say('account-stays'))),
  ]
}

/** What "everything" holds, so that nothing is taken for out of it. */
export function extent({ scope, account }: Occasion): readonly PlannedBlock[] {
  if (scope.kind !== 'all') return []
  const ofAnAccount = account === null ? [] : [say('extent-account'), say('extent-content'), say('extent-messages'), say('extent-viewing')]
  return [
    heading('extent-heading'),
    ...paragraph('extent', 'essential', say('extent-intro')),
    ...list('extent-list', 'essential', [...ofAnAccount, say('extent-devices'), say('extent-others'), say('extent-inferred')]),
  ]
}

/** Why the data are to be erased. The laws of the American states ask for no grounds. */
export function grounds(occasion: Occasion): readonly PlannedBlock[] {
  const { family, scope, collectedAsChild, person } = occasion
  const all = scope.kind === 'all'
  if (family === 'us') return []
  const living = family !== 'deceased'
  const child = collectedAsChild || person.kind === 'child'
  return [
    heading('grounds-heading'),
    ...paragraph(
      'no-longer-needed',
      'essential',
      say(all ? 'ground-no-longer-needed-all' : 'ground-no-longer-needed-some', { under: provided(occasion, 'ground-no-longer-needed') }),
    ),
    ...(living
      ? paragraph(
          'consent',
          'essential',
          say(all ? 'ground-consent-all' : 'ground-consent-some', { under: basisOf(occasion, 'withdraw-consent') }),
          family === 'gdpr' || family === 'right'
            ? say('ground-consent-erasure', { under: provided(occasion, 'ground-consent-withdrawn') })
            : null,
        )
      : []),
    ...(living ? objection(occasion) : []),
    ...(living && child && family !== 'duty'
      ? paragraph('child', 'essential', say('collected-from-child', { under: provided(occasion, 'ground-collected-from-child') }))
      : []),
  ]
}

/** The objection of the GDPR, and that to marketing; elsewhere the laws that know an objection to processing as a whole. */
function objection(occasion: Occasion): readonly PlannedBlock[] {
  const { family, scope, row } = occasion
  const under = basisOf(occasion, 'objection')
  if (family !== 'gdpr') {
    const plain = under.length > 0 && !automatedOnly.includes(row.code)
    return plain ? paragraph('objection', 'essential', say('ask-objection-plain', { under })) : []
  }
  return [
    ...paragraph(
      'objection',
      'essential',
      say(scope.kind === 'all' ? 'ground-objection-all' : 'ground-objection-some', { under }),
      reason(occasion),
      say('ground-objection-erasure', { under: provided(occasion, 'ground-objection') }),
    ),
    ...paragraph('marketing', 'essential', say('marketing-objection', { under: provided(occasion, 'marketing-objection') })),
  ]
}

/** Where the law's objection is to results of automated analysis alone. */
export const automatedOnly: readonly string[] = ['TR']

/** The person's own reason for an objection, or a general one. */
export function reason({ reason: own, scope }: Occasion): Said {
  if (own !== null) return given(own)
  return say(scope.kind === 'all' ? 'reason-all' : 'reason-some')
}

/** Who else is to be told, and copies in other people's videos. */
export function recipients(occasion: Occasion): readonly PlannedBlock[] {
  const { family, row, scope, account } = occasion
  const byName = family === 'gdpr' ? [] : provided(occasion, 'recipients-by-name')
  const informed =
    family === 'gdpr'
      ? [
          say('inform-recipients', { under: provided(occasion, 'inform-recipients') }),
          say('inform-public', { under: provided(occasion, 'inform-public') }),
        ]
      : [say(row.code === 'US-CA' && family === 'us' ? 'inform-california' : 'inform-others')]
  return [
    heading('recipients-heading'),
    ...paragraph('recipients', 'essential', ...informed, byName.length === 0 ? null : say('name-third-parties', { under: byName })),
    ...(account !== null && mayBeInOthersVideos(scope)
      ? paragraph('duets', 'optional', say(scope.kind === 'all' ? 'duets-all' : 'duets-some'))
      : []),
  ]
}

/** The categories whose content other people may have put into videos of their own. */
const published: readonly string[] = ['posts', 'deleted-posts', 'live-hosted']

function mayBeInOthersVideos(scope: LetterScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'categories':
      return scope.categories.some(({ id }) => published.includes(id))
    case 'records':
      return scope.records.some(({ category }) => published.includes(category))
  }
}
