import { type Browser, expect, type Page } from '@playwright/test'
import { press, signedIn, sound } from './cast'

/** The name that was written came near a manager's whom it is not about: two of the named let her back. */
export async function letBack(browser: Browser, lead: Page, path: string, js: boolean): Promise<void> {
  const check = js ? sound : async () => undefined
  await lead.goto(`${path}/restriction`)
  await lead.getByRole('link', { name: 'It is not about somebody named here: let them back' }).click()
  await expect(lead.locator('input:checked')).toHaveCount(0)
  await lead.getByLabel('Helen Marchetti').check()
  await lead.getByRole('button', { name: 'Ask a second person to agree' }).click()
  await expect(lead.getByText('There is a problem')).toBeVisible()
  await lead.locator('[name=why]').fill('The two who are ticked, and nobody else.')
  await check(lead)
  await press(lead, 'Ask a second person to agree', /\/restriction$/)
  await expect(lead.getByRole('button', { name: /^Agree/ })).toHaveCount(0)
  const second = await signedIn(browser, 'Marguerite Fenwick-Asante', js)
  await second.goto('/')
  await expect(second.getByText(/^Let a colleague back: /).first()).toBeVisible()
  await check(second)
  await second.goto(`${path}/restriction`)
  await expect(second.getByText('The two who are ticked, and nobody else.')).toBeVisible()
  await check(second)
  await second.getByRole('button', { name: 'Agree, and let Helen Marchetti be named again' }).click()
  await second.waitForURL(/\/restriction\/name$/)
  await check(second)
  await second.getByLabel('Helen Marchetti').check()
  await second.locator('input[name=onCall][value=no]').check()
  await press(second, 'Name them', /\/restriction$/)
  await expect(second.getByRole('button', { name: /^No longer name\s*: Helen Marchetti$/ })).toBeVisible()
  await expect(second.getByText(/^They see nothing of it.*: Rosalind Teale, Tomasz Ellery\./)).toBeVisible()
  await check(second)
}
