import { expect, type Page } from '@playwright/test'
import { fillDate, press, sound } from './cast'
import { nameChild } from './child-names'

const now = new Date()
/** Day, month and year of so many days ago, as the fields take them. */
export const day = (back: number): [string, string, string] => {
  const on = new Date(now.getTime() - back * 86_400_000)
  return [String(on.getUTCDate()), String(on.getUTCMonth() + 1), String(on.getUTCFullYear())]
}

const blaming = 'He absconded before anybody could ask him.'

/** A phrase that blames is told of as one writes, never in the child's quotation, and the words stay as they were typed. */
async function quietInQuotation(page: Page): Promise<void> {
  const [why, hint] = [page.locator('[name=whyNow]'), page.locator('.language-hints')]
  await expect(hint).toContainText('“absconded”')
  await expect(hint).toContainText('went missing')
  await why.fill(`The girl said: “${blaming}”`)
  await expect(hint).toHaveCount(0)
  await expect(why).toHaveValue(`The girl said: “${blaming}”`)
  await why.fill(`The carer said: “${blaming}”`)
  await expect(hint).toHaveCount(1)
  await why.fill(blaming)
  await expect(hint).toHaveCount(1)
  await expect(why).toHaveValue(blaming)
  // Left as it is, it is not told again; the words and the place to write them stay.
  await hint.getByRole('button', { name: /^Leave it as it is: absconded$/ }).click()
  await expect(hint).toHaveCount(0)
  await expect(why).toBeFocused()
  await expect(why).toHaveValue(blaming)
}

/** vig-01's concern, from the first question to the sent case, whose address it answers with. */
export async function recordConcern(page: Page, js: boolean): Promise<string> {
  const check = js ? sound : async () => undefined
  await page.goto('/concerns')
  await press(page, 'Start a new concern', /\/danger$/)
  await page.getByLabel('Yes, or I think so').check()
  await check(page)
  // Without JavaScript a follow-up appears once the answer that opens it is sent.
  const more = async () => {
    if (js) return
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await expect(page.getByText(/open more questions/)).toBeVisible()
  }
  await more()
  await expect(page.getByText('Call 999 now.')).toBeVisible()
  await page.getByRole('radio', { name: 'Yes', exact: true }).check()
  await more()
  await fillDate(page, 'policeCalledAt', day(1), '05:40')
  await page.locator('[name=policeIncident]').fill('MID-1187')
  await press(page, 'Save and continue', /\/worry$/)
  await expect(page.getByText(/999/).first()).toBeVisible()
  await page
    .locator('[name=whatWorries]')
    .fill('A boy was found locked in a house converted to grow cannabis. He owes money for his journey.')
  await page.locator('[name=whyNow]').fill(blaming)
  if (js) await quietInQuotation(page)
  await check(page)
  await press(page, 'Save and continue', /\/staff$/)
  await page.getByLabel('No', { exact: true }).check()
  await check(page)
  await press(page, 'Save and continue', /\/child$/)
  await nameChild(page, 'Lương Văn Khải')
  await nameChild(page, 'Tommy', 'aliases')
  await page.locator('[name=whereNow]').fill('Foster placement, with the duty social worker')
  await check(page)
  await press(page, 'Save and continue', /\/children$/)
  await check(page)
  await page.getByRole('link', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'Add what happened' }).click()
  await page.getByLabel('The child said it').check()
  await page.locator('[name=what]').fill('Spoken to with an interpreter.')
  if (js) {
    await page.locator('[name=words]').fill('I owe 18,000 pounds. They said a restaurant.')
    await page.getByLabel('I know the day and the time').check()
    await fillDate(page, 'when', day(1), '14:00')
    await check(page)
  }
  await page.getByRole('button', { name: js ? 'Save' : 'Save and come back', exact: true }).click()
  await page.waitForURL(/\/entries$/)
  if (!js) {
    await page.getByRole('link', { name: /^Change/ }).click()
    await page.locator('[name=words]').fill('I owe 18,000 pounds. They said a restaurant.')
    await page.getByLabel('I know the day and the time').check()
    await fillDate(page, 'when', day(1), '14:00')
    await press(page, /^Save$/, /\/entries$/)
  }
  await page.getByRole('link', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.locator('[name=name]').fill('A man called Anh Bảo')
  await page.locator('[name=relationship]').fill('brought food every week')
  await page.locator('input[name=suspected][value=yes]').check()
  await page.getByLabel('Do not inform', { exact: true }).check()
  await check(page)
  await press(page, /^Save$/, /\/people$/)
  await page.getByRole('link', { name: 'Continue' }).click()
  await page.locator('input[value=uk-resident-08]').check()
  await page.locator('input[value="entry-01b"]').check()
  await check(page)
  await press(page, 'Save and continue', /\/elements$/)
  for (const id of ['act-02', 'act-04', 'means-06', 'purp-03', 'purp-08', 'exp-05'])
    await page.locator(`input[value="${id}"]`).first().check()
  await expect(page.locator('input[name=abuse]:checked')).toHaveCount(0)
  for (const id of ['abuse-01', 'abuse-04a']) await page.locator(`input[name=abuse][value=${id}]`).check()
  await check(page)
  await press(page, 'Save and continue', /\/check$/)
  const hint = page.locator('.language-hints')
  await expect(hint).toHaveCount(1)
  await expect(hint).toContainText('“absconded”')
  await expect(page.getByText(blaming)).toBeVisible()
  await expect(page.getByText('Physical neglect')).toBeVisible()
  await check(page)
  // A sign that is ticked asks for what shows it, and waits for nobody.
  await page.getByRole('link', { name: 'Add what was seen or heard' }).click()
  await expect(page.locator('input[name=shows]:checked')).toHaveCount(2)
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await page.waitForURL(/\/check$/)
  await press(page, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
  return page.url()
}
