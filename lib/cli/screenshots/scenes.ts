import type { Page } from '@playwright/test'
import { addFile, fill, fillDay, press } from './deeds'
import type { Desk } from './desk'

/** What stands before the pictures are taken and that the demonstration does not begin with. */

const onAFile = /\/files\/[0-9a-f-]{36}$/

/** A file that was added by mistake and locked away; answers with its address. */
export async function lockAway(page: Page, at: string): Promise<string> {
  await addFile(page, at, 'It was meant for another case.')
  await page.waitForURL(onAFile)
  const file = new URL(page.url()).pathname
  await page.goto(`${file}/lock`)
  await fill(page, { why: 'It belongs to another case.' })
  await press(page, 'Lock it away now', onAFile)
  return file
}

/** A concern about two children that is written and not sent; answers with its address. */
export async function tellConcern(page: Page, begin: (page: Page) => Promise<string>): Promise<string> {
  const draft = await begin(page)
  await page.locator('input[name=immediateDanger][value=no]').check()
  await press(page, 'Save and continue', /\/worry$/)
  await fill(page, {
    whatWorries: 'Two sisters are driven away from school by different men every Friday.',
    whyNow: 'The younger one came back on Monday with a new telephone and would not say from whom.',
  })
  await press(page, 'Save and continue', /\/staff$/)
  await page.getByLabel('No', { exact: true }).check()
  await press(page, 'Save and continue', /\/child$/)
  await fill(page, { name: 'Zofia Tarnby', whereNow: 'At home with an aunt' })
  await press(page, 'Save and continue', /\/children$/)
  await page.goto(`${draft}/children`)
  await page.getByRole('link', { name: 'Add another child' }).click()
  await page.locator('input[name=immediateDanger][value=not-known]').check()
  await fill(page, { name: 'Iga Tarnby', whereNow: 'At home with an aunt' })
  await press(page, 'Save', /\/children$/)
  return draft
}

/** The lead restricts a case, with a second who can lift it. */
export async function restrict(lead: Desk['page'], at: string): Promise<void> {
  await lead.goto(`${at}/restriction`)
  await fill(lead, { why: 'An uncle of the child works in our team.' })
  await fillDay(lead, 'reviewOn', 30)
  await lead.getByLabel(/Helen Marchetti/).check()
  await lead.getByRole('button', { name: 'Restrict the case now' }).click()
  await lead.getByRole('heading', { level: 1, name: 'Who may see this case' }).waitFor()
}
