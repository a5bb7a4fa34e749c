import { expect, type Locator, type Page } from '@playwright/test'
import { signedIn } from './cast'
import { test } from './journey'

/** A concern is recorded and decided on by somebody who has a keyboard and nothing else. */

type Stop = { name: string; ring: boolean; inView: boolean }

/** Where the focus is: whether a ring at least two pixels wide shows it, and whether it is on the screen. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const { top, bottom, left, right } = at.getBoundingClientRect()
    return {
      name: `${at.tagName} ${at.getAttribute('name') ?? at.id} ${at.textContent?.trim().slice(0, 40)}`,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    }
  })

/** Goes on with Tab until it stands there, and at each stop sees where it is. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    const at = await stop(page)
    if (!at.name.startsWith('BODY')) expect(at, page.url()).toMatchObject({ ring: true, inView: true })
    if (await wanted.evaluateAll(all => all.includes(document.activeElement as HTMLElement))) return
  }
  throw new Error(`${wanted} is not reached with Tab on ${page.url()}.`)
}

async function press(
  page: Page,
  name: string,
  to: RegExp,
  role: 'button' | 'link' = 'button',
): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }).first())
  await page.keyboard.press('Enter')
  await page.waitForURL(to)
  await page.waitForLoadState('networkidle')
}

/** Chooses one of several: Tab comes to the first, the arrows go on, and Space takes it. */
async function choose(page: Page, group: string, label: string): Promise<void> {
  const radios = page.locator(`input[type=radio][name="${group}"]`)
  await tabTo(page, radios)
  const wanted = page.getByRole('radio', { name: new RegExp(`^${label}\\b`) })
  await page.keyboard.press('Space')
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses++)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
  await expect(wanted).toBeFocused()
}

async function write(page: Page, name: string, words: string): Promise<void> {
  await tabTo(page, page.locator(`[name="${name}"]`))
  await page.keyboard.type(words)
}

/** A form that is refused: the focus is in what is wrong, and its link leads to the question. */
async function refused(page: Page, button: string, question: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: button, exact: true }))
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  expect(await stop(page)).toMatchObject({ ring: true, inView: true })
  await page.keyboard.press('Tab')
  await expect(summary.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator(`[name="${question}"]`).first()).toBeFocused()
}

test('the first stop of a page is the way past what stands on every page', async ({ browser }) => {
  const page = await signedIn(browser, 'lead')
  for (const path of ['/cases', '/about']) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the page' })
    await expect(skip).toBeFocused()
    expect((await skip.boundingBox())?.width).toBeGreaterThan(24)
    expect(await stop(page)).toMatchObject({ ring: true, inView: true })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  }
})

test('a concern is recorded and decided on with the keyboard alone', async ({ browser }) => {
  test.setTimeout(180_000)
  const worker = await signedIn(browser, 'practitioner')
  await worker.goto('/concerns')
  await press(worker, 'Start a new concern', /\/danger$/)
  await refused(worker, 'Save and continue', 'immediateDanger')
  await worker.reload()
  await choose(worker, 'immediateDanger', 'No')
  await press(worker, 'Save and continue', /\/worry$/)
  await write(worker, 'whatWorries', 'She is picked up from school by men who are no relatives.')
  await press(worker, 'Save and continue', /\/staff$/)
  await choose(worker, 'about', 'No')
  await press(worker, 'Save and continue', /\/child$/)
  await write(worker, 'whereNow', 'At school')
  await press(worker, 'Save and continue', /\/children$/)
  await press(worker, 'Continue', /\/entries$/, 'link')
  await press(worker, 'Continue', /\/people$/, 'link')
  await press(worker, 'Continue', /\/indicators$/, 'link')
  const sign = worker.locator('input[value="entry-01b"]')
  await tabTo(worker, sign)
  await worker.keyboard.press('Space')
  await expect(sign).toBeChecked()
  await press(worker, 'Save and continue', /\/elements$/)
  await press(worker, 'Save and continue', /\/check$/)
  await press(worker, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
  const path = new URL(worker.url()).pathname
  const reference =
    /HF-\w{8}/.exec(
      (await worker
        .getByText(/^Case HF-/)
        .first()
        .textContent()) ?? '',
    )?.[0] ?? ''

  const lead = await signedIn(browser, 'lead')
  await lead.goto('/inbox')
  await press(lead, reference, /\/decide$/, 'link')
  await refused(lead, 'Sign and decide', 'outcome')
  await lead.reload()
  await choose(lead, 'outcome', 'A new case')
  await write(lead, 'reasons', 'Signs from two sources.')
  await write(lead, 'reply', 'Thank you. We have taken this on.')
  await press(lead, 'Sign and decide', new RegExp(`${path}$`))
  await expect(lead.getByRole('link', { name: 'Choose who holds it' })).toBeVisible()
})
