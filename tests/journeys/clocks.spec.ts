import { expect, type Page } from '@playwright/test'
import { readPdf } from '../cast/read-pdf'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { narrowAnyhow } from './narrowing'
import { day } from './recording'
import { smallCase } from './small-case'

/** What is late on a case that nobody holds: seen by whoever oversees it, and by nobody whom it is not open to. */

const reference = (page: Page) =>
  page
    .getByText(/HF-[0-9A-Z]{8}/)
    .first()
    .textContent()

async function referredLongAgo(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/steps/childrens-services/sent`)
  await page.locator('[name=authority]').fill('Kestrelford City Council')
  await page.getByLabel('By their form, in writing').check()
  await fillDate(page, 'when', day(90), '10:00')
  await press(page, 'Sign and record', /\/steps#childrens-services$/)
}

/** The number that stands with a link of this name, and how many lines the list behind it has, page by page. */
async function opensWhatItCounts(page: Page, name: string): Promise<number> {
  const link = page.getByRole('link', { name: new RegExp(`^${name}: \\d+$`) })
  const count = Number((await link.textContent())?.split(': ')[1])
  await page.goto((await link.getAttribute('href')) ?? '')
  let lines = 0
  for (;;) {
    lines += await page.locator('main tbody tr').count()
    const next = page.getByRole('link', { name: 'Next page' })
    if ((await next.count()) === 0) break
    await page.goto((await next.getAttribute('href')) ?? '')
  }
  expect(lines, name).toBe(count)
  return count
}

/** Somebody with the right gives a clock another day: with a reason, no day that is past, and the rule stays to be read. */
async function anotherDay(manager: Page, path: string, check: (page: Page) => Promise<void>): Promise<void> {
  await manager.goto(`${path}/steps`)
  await manager.getByRole('link', { name: /^Another day, with a reason\s*: Assessment finished/ }).click()
  await expect(manager.getByRole('heading', { level: 1 })).toContainText('Another day: Assessment finished')
  await fillDate(manager, 'on', day(1))
  await manager.getByRole('button', { name: 'Sign and record' }).click()
  await expect(manager.getByText('There is a problem')).toBeVisible()
  await manager.locator('[name=answer]').fill('The family is safe, and the social worker starts on Monday.')
  await manager.getByRole('button', { name: 'Sign and record' }).click()
  await expect(manager.getByText('Give today or a day to come, within a year.').first()).toBeVisible()
  await check(manager)
  await fillDate(manager, 'on', day(-9))
  await press(manager, 'Sign and record', /\/steps#clocks$/)
  const row = manager.getByRole('row', { name: /^Assessment finished/ })
  await expect(row).toContainText(/By the rule .* gave it another day.*starts on Monday\./)
  await expect(row).not.toContainText('late')
  await check(manager)
}

for (const js of [true, false])
  test(`what is late or due, ${js ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(180_000)
    const check = js ? sound : async () => undefined
    const path = await smallCase(browser, `Petra Ellingham ${js ? 'One' : 'Two'}`, js)
    const lead = await signedIn(browser, 'lead', js)
    await referredLongAgo(lead, path)
    await lead.goto(path)
    const wanted = ((await reference(lead)) ?? '').match(/HF-[0-9A-Z]{8}/)?.[0] ?? ''
    const manager = await signedIn(browser, 'manager', js)
    for (const page of [lead, manager]) {
      await page.goto('/')
      expect(await opensWhatItCounts(page, 'Late on other cases you may open')).toBeGreaterThan(1)
      await check(page)
      await page.goto('/')
      await page.getByRole('link', { name: 'Late or due', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Late or due')
      await check(page)
      // Beside each other where there is room, and on a phone under each other, what is late first.
      const columns = page.locator('main section')
      await expect(columns).toHaveCount(3)
      const beside = async () => {
        const boxes = await Promise.all((await columns.all()).map(each => each.boundingBox()))
        return boxes.map(box => box?.y).filter((y, index, all) => y === all[0] && index > 0).length === 2
      }
      expect(await beside()).toBe(true)
      await page.setViewportSize({ width: 375, height: 667 })
      expect(await beside()).toBe(false)
      await expect(columns.first().getByRole('heading', { name: /^Late: / })).toBeInViewport()
      await check(page)
      await page.setViewportSize({ width: 1280, height: 900 })
      // A list of children leaves marked too, on each sheet.
      const { pages } = await readPdf(await page.pdf())
      for (const sheet of pages) expect(sheet).toContain('OFFICIAL-SENSITIVE')
      const item = columns.first().getByRole('listitem').first()
      await expect(item).toContainText(/HF-[0-9A-Z]{8}/)
      await expect(item).toContainText('Since: ')
      await item.getByRole('heading').getByRole('link').click()
      await page.waitForURL(/\/cases\/[0-9a-f-]+\/steps#[a-z-]+$/)
      await page.goto('/clocks?due=late')
      await check(page)
      const row = page.getByRole('row', { name: wanted }).filter({ hasText: 'Assessment finished' })
      await expect(row).toContainText('Nobody')
      await expect(row).toContainText('Children’s services received the referral')
      await row.getByText('At most 45 working days').click()
      await expect(row.getByText(/^Working Together/)).toBeVisible()
      for (const list of ['Late', 'Due today', 'Due in the next seven days']) {
        await page.goto('/clocks')
        await opensWhatItCounts(page, list)
        await check(page)
      }
    }

    // Narrowed to what nobody but the person who chose it can read in its address.
    await lead.goto('/clocks')
    await lead.getByLabel('Whose').selectOption({ label: 'Cases I hold' })
    await lead.getByRole('button', { name: 'Show', exact: true }).click()
    await lead.waitForURL(/\/clocks\?narrowed=[\w-]+$/)
    await expect(lead.getByLabel('Whose')).toHaveValue('me')
    await expect(lead.getByText('Nothing is late of what Holdfast counts.')).toBeVisible()
    await check(lead)
    await manager.goto(lead.url())
    await expect(manager.getByText(/cannot be read here, so all of it is shown/)).toBeVisible()
    await narrowAnyhow(lead, '/clocks/narrow', { whose: '../everybody' })
    await expect(lead.getByText(/cannot be read here, so all of it is shown/)).toBeVisible()

    // Whoever recorded it holds it no longer, and learns nothing of it.
    const author = await signedIn(browser, 'practitioner', js)
    for (const whose of ['me', 'team', 'all']) {
      await author.goto('/clocks')
      await author.getByLabel('Whose').selectOption(whose)
      await author.getByRole('button', { name: 'Show', exact: true }).click()
      await author.waitForURL(/narrowed=/)
      await expect(author.getByRole('heading', { level: 1 })).toHaveText('Late or due')
      await expect(author.getByText(wanted)).toHaveCount(0)
    }
    await anotherDay(manager, path, check)
  })
