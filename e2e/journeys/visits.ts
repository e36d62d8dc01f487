import { expect } from '../harness/app-test.ts'
import type { OneApp } from './one-app.ts'

type Visitor = Pick<OneApp, 'pages'>

/** Goes to the overview by the navigation. */
export async function visitOverview({ pages }: Visitor): Promise<void> {
  const { frame, overview, words } = pages
  await frame.navigation.getByRole('link', { name: words('shell.overview'), exact: true }).click()
  await expect(overview.heading).toBeVisible()
}

/**
 * Goes to a section by way of the overview, and sees focus arrive there.
 *
 * @param id its category
 */
export async function openSection(visitor: Visitor, id: string): Promise<void> {
  const { overview, section, words } = visitor.pages
  const name = words(`categories.name.${id}`)
  await visitOverview(visitor)
  await overview.section(name).click()
  await expect(section.heading(name)).toBeFocused()
}
