import { expect, type Page } from '@playwright/test'
import { formNow } from '../../lib/domain/time/now'
import { fillDate, press } from './cast'

/** What somebody who may write on a case does there, after the concern was sent. */

type Check = (page: Page) => Promise<void>
type Day = [string, string, string]

/** Puts right what is known of the child; where the child can be found stays hidden, then and before. */
export async function changeChild(page: Page, path: string, check: Check): Promise<void> {
  await page.goto(`${path}/people`)
  await page.getByRole('link', { name: 'Change what is known' }).click()
  await expect(page.locator('[name=whereNow]')).toHaveValue(/Foster placement/)
  await page.locator('[name=whereNow]').fill('With carers in Harrow')
  await page.locator('[name=nationality]').fill('Vietnamese')
  await check(page)
  await press(page, 'Sign and change', /\/people#child$/)
  await expect(page.getByText(/^Changed by /)).toBeVisible()
  await page.getByText('What was recorded before (1)').click()
  await expect(page.getByText('Nothing recorded')).toBeVisible()
  await expect(page.getByText(/Foster placement|Harrow/)).toHaveCount(0)
  await check(page)
  await page.goto(`${path}/child`)
  await expect(page.getByText('With carers in Harrow')).toBeVisible()
  // Whoever adds from here comes back to where nothing is revealed a second time.
  const adds = page.getByRole('link', { name: 'Add to the chronology' })
  await expect(adds).toHaveAttribute('href', `${path}/entries/new?from=people`)
  await expect(page.getByText(/Foster placement/).last()).toBeVisible()
  await check(page)
}

/** Looks for what one knows, and reads what is found; the words stand in no address. */
export async function find(page: Page, words: string, check: Check): Promise<void> {
  await page.goto('/find')
  await page.getByLabel('What do you know?').fill(words)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page.getByText('Found', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/\/find$/)
  await check(page)
}

/** What somebody sees who opens the case on a phone at night, before they touch it. */
async function firstScreen(page: Page, danger: string, check: Check): Promise<void> {
  await page.setViewportSize({ width: 375, height: 667 })
  await page.reload()
  for (const seen of [
    page.getByText(/^Case HF-/),
    page.locator('.strip').getByText('Lương Văn Khải'),
    page.locator('.strip').getByText(danger),
    page.getByText(/^Do not tell (this person|\d+ people):/),
    page.getByRole('heading', { name: /^1\. / }),
  ])
    await expect(seen).toBeInViewport({ ratio: 1 })
  await page.getByText(/^Do not tell (this person|\d+ people):/).click()
  await expect(page.getByText(/^Do not contact or inform: /)).toBeVisible()
  await page.getByText('Pages', { exact: true }).click()
  await expect(page.getByRole('link', { name: 'Chronology', exact: true })).toBeVisible()
  await check(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.reload()
}

/** Danger again, then its end, with a reason each; a call about what was before does not count for what is new. */
export async function dangerAndItsEnd(page: Page, path: string, day: Day, check: Check): Promise<void> {
  await page.goto(path)
  await page.getByRole('link', { name: 'Report danger again' }).click()
  await expect(page.getByText('Call 999 now.')).toBeVisible()
  await page.locator('[name=why]').fill('Two men asked for him at the placement.')
  await check(page)
  await press(page, 'Report danger now', new RegExp(`${path}$`))
  await expect(page.getByRole('heading', { name: /1\. Call 999 now/ })).toBeVisible()
  await firstScreen(page, 'Danger reported', check)
  await page.getByRole('link', { name: 'Record that the danger is over' }).click()
  await page.locator('[name=why]').fill('Moved; the police confirmed that he is safe.')
  await fillDate(page, 'when', day, '00:00')
  await page.getByRole('button', { name: 'Record that the danger is over' }).click()
  await expect(page.getByText('The child was in danger later than that.').first()).toBeVisible()
  await expect(page.locator('[name=why]')).toHaveValue('Moved; the police confirmed that he is safe.')
  await fillDate(page, 'when', day, formNow(new Date()).time)
  await check(page)
  await press(page, 'Record that the danger is over', new RegExp(`${path}$`))
  await expect(page.locator('.strip').getByText(/^Over since /)).toBeVisible()
  await expect(page.getByText('Immediate danger recorded as over')).toBeVisible()
  await firstScreen(page, 'Over since', check)
  await check(page)
}

/** Ties a sign that was only ticked to the entry that shows it. */
export async function evidenceSign(page: Page, path: string, check: Check): Promise<void> {
  await page.goto(`${path}/evidence`)
  for (const kind of ['Forced labour', 'Physical abuse', 'Physical neglect'])
    await expect(page.getByText(kind, { exact: true })).toBeVisible()
  await check(page)
  const ways = page.getByRole('link', { name: 'Add the entry that shows' })
  const before = await ways.count()
  await ways.last().click()
  await expect(page.locator('input[name=indicators]:checked')).toHaveCount(1)
  await page.locator('input[name=kind][value=observation]').check()
  await page.locator('[name=what]').fill('He does not know the address of the house.')
  await page.getByLabel('I don’t know when').check()
  if ((await page.locator('[name=known]').count()) === 0)
    await page.getByRole('button', { name: 'Add to the chronology' }).click()
  await page.getByLabel('I saw or heard it myself').check()
  await press(page, 'Add to the chronology', /\/evidence\?added=yes$/)
  await expect(ways).toHaveCount(before - 1)
}
