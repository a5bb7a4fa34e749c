import { expect, type Page } from '@playwright/test'
import { fillDate, press } from './cast'

/** Its named people ask whether it is still needed, before its day has come. */
export async function stillNeeded(lead: Page, path: string, check: (page: Page) => Promise<unknown>) {
  await lead.goto(`${path}/restriction`)
  await lead.getByRole('link', { name: 'Say whether it is still needed' }).click()
  await lead.getByRole('button', { name: 'It is still needed' }).click()
  await expect(lead.getByText('There is a problem')).toBeVisible()
  await check(lead)
  await lead.locator('[name=why]').fill('He still works here.')
  await fillDate(lead, 'reviewOn', ['5', '1', '2099'])
  await press(lead, 'It is still needed', /\/restriction$/)
  await expect(lead.getByText('He still works here.')).toBeVisible()
  await expect(lead.getByText('5 January 2099')).toBeVisible()
}
