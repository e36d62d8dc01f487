import { eeaAuthorities } from './authorities-eea.ts'
import { germanAuthorities } from './authorities-germany.ts'
import { americanAuthorities } from './authorities-us.ts'
import { otherAuthorities } from './authorities-world.ts'
import type { Authority } from './authority.ts'

/** Every authority that the app names. */
export const authorities: readonly Authority[] = [...eeaAuthorities, ...germanAuthorities, ...otherAuthorities, ...americanAuthorities]

/**
 * The authorities that take complaints from people who live at this residence code. Empty where the code alone does not tell
 * (Germany without its Land, the United States without the state) and where none was researched. What is marked `M` was not verified.
 */
export function authoritiesOf(residence: string): readonly Authority[] {
  return authorities.filter((authority) => authority.residence === residence)
}

/** The lead authority for TikTok in the EEA: Ireland's, where the company is established. */
export const leadAuthority: Authority = authorityOfIreland()

function authorityOfIreland(): Authority {
  const [irish] = authoritiesOf('IE')
  if (irish === undefined) throw new Error('the table of authorities has lost its Irish row')
  return irish
}
