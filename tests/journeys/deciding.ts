import { type Browser, expect, type Page } from '@playwright/test'
import { press, signedIn } from './cast'

const reasons = 'Already known as Lương Văn Khải.'

/** Another lead at the same concern, who chose the child among the possible matches and has not sent it yet. */
export async function decidingToo(browser: Browser, path: string, js: boolean): Promise<Page> {
  const lead = await signedIn(browser, 'lead', js)
  await lead.goto(`${path}/decide`)
  await lead.getByLabel('About a child already known').check()
  if (!js) await lead.getByRole('button', { name: 'Sign and decide' }).click()
  await expect(lead.getByLabel('Another case, by its reference')).toBeVisible()
  await expect(lead.locator('input[name=joinTo]:checked')).toHaveCount(0)
  await lead
    .getByRole('radio', { name: /Lương Văn Khải, HF-/ })
    .first()
    .check()
  await expect(lead.locator('[name=reference]')).toHaveCount(0)
  await lead.locator('[name=reasons]').fill(reasons)
  await lead.locator('[name=reply]').fill('We know this child already.')
  return lead
}

/** Sends it after somebody else has decided: both texts stand there, and one's own go on. */
export async function tooLate(lead: Page, check: (page: Page) => Promise<void>): Promise<void> {
  await press(lead, 'Sign and decide', /\/decide\/conflict$/)
  const conflict = lead.url()
  for (const words of ['Signs from several sources.', reasons, 'A new case'])
    await expect(lead.getByText(words, { exact: true }).first()).toBeVisible()
  await check(lead)
  await press(lead, 'Put my reasons into the chronology', /\/entries\/new$/)
  await expect(lead.locator('[name=what]')).toHaveValue(reasons)
  // Pressed again, they stand there once, and as they were changed.
  await lead.goto(conflict)
  await press(lead, 'Put my reasons into the chronology', /\/entries\/new$/)
  await expect(lead.locator('[name=what]')).toHaveValue(reasons)
  await lead.locator('[name=what]').fill(`${reasons} I had not seen the other decision.`)
  await press(lead, 'Save and come back', /\/chronology$/)
  await lead.goto(conflict)
  await press(lead, 'Put my reasons into the chronology', /\/entries\/new$/)
  await expect(lead.locator('[name=what]')).toHaveValue(`${reasons} I had not seen the other decision.`)
}
