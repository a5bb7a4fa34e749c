import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page } from '@playwright/test'
import { Client } from 'pg'
import { roles } from '../../lib/domain/access/role'
import { signedIn, sound } from './cast'
import { test } from './journey'

/** Somebody who has never been here: what they are told, once, and where they find it again. */

type Member = { name: string; email: string; password: string; role: string; roles: string[] }
const members: Member[] = JSON.parse(
  readFileSync(join(process.env.HOLDFAST_DATA ?? 'data', 'cast.json'), 'utf8'),
)

test('the file of the cast tells of each their first role and all of them', () => {
  for (const member of members) {
    expect(Object.keys(member)).toEqual(['name', 'email', 'password', 'role', 'roles'])
    expect(member.role).toBe(member.roles[0])
  }
  const both = members.find(({ name }) => name === 'Marguerite Fenwick-Asante')
  expect(both?.roles).toEqual(['lead', 'manager'])
})

/** As if nobody had been shown the tour yet. */
async function forgetTours(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  await client.query('update account set toured_at = null')
  await client.end()
}

async function comesIn(browser: Browser, role: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  const { email, password } = members.find(each => each.role === role) as Member
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
  return page
}

test('each role is shown once what it does here, and finds it again', async ({ browser }) => {
  test.setTimeout(120_000)
  await forgetTours()
  for (const role of roles) {
    const js = role !== 'practitioner'
    const page = await comesIn(browser, role, js)
    const alerted = (await page.getByText(/^\d+ to read$/).count()) > 0
    if (alerted) {
      // Whoever is alerted is not held up.
      await expect(page.getByRole('heading', { level: 1 }), role).toHaveText('My work')
      await page.goto('/tour')
    }
    await expect(page.getByRole('heading', { level: 1 }), role).toHaveText('What you do here')
    const points = await page.locator('main ol > li').count()
    expect(points, role).toBeGreaterThanOrEqual(5)
    expect(points, role).toBeLessThanOrEqual(11)
    if (js) await sound(page)
    const places = await page
      .locator('main a')
      .evaluateAll(all => all.map(each => (each as HTMLAnchorElement).href))
    for (const place of places) expect((await page.request.get(place)).status(), `${role} ${place}`).toBe(200)
    await page.getByRole('link', { name: 'Go to my work' }).click()
    await expect(page.getByRole('heading', { level: 1 }), role).toHaveText('My work')

    const again = await comesIn(browser, role, js)
    await expect(again.getByRole('heading', { level: 1 }), role).toHaveText('My work')
    await again.goto('/guidance')
    await again.getByRole('link', { name: 'What you do here, in one page' }).click()
    await expect(again.getByRole('heading', { level: 1 }), role).toHaveText('What you do here')
    await page.context().close()
    await again.context().close()
  }
})

test('what Holdfast is not is told before anybody signs in', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'What Holdfast is, and what it is not' }).click()
  await expect(page.getByText('It is not an emergency service.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible()
})

for (const js of [true, false])
  test(`a word opens to its meaning, and a case is found from any page, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, 'lead', js)
    const box = page.getByRole('textbox', { name: /^Find a case/ })
    await box.fill('ardit kolshi')
    await box.press('Enter')
    await page.waitForURL(/\/find\?begun=yes$/)
    await expect(page.getByRole('row', { name: /Ardit Kolshi/ })).toBeVisible()
    await expect(page.getByLabel('What do you know?')).toHaveValue('ardit kolshi')
    if (js) await sound(page)
    // Searched once: the words wait nowhere for whoever comes next.
    await page.goto('/find?begun=yes')
    await expect(page.getByLabel('What do you know?')).toHaveValue('')

    await page.goto('/cases')
    await page
      .getByRole('row', { name: /Ardit Kolshi/ })
      .getByRole('link')
      .click()
    await page.getByRole('link', { name: 'NRM draft' }).first().click()
    const word = page.getByRole('button', { name: 'first responder' })
    const meaning = page.getByText('An organisation that may refer somebody to the NRM')
    await expect(meaning).toBeHidden()
    const before = await page.locator('h1').boundingBox()
    await word.hover()
    if (js) {
      await expect(meaning).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(meaning).toBeHidden()
      await page.mouse.move(0, 0)
      await word.hover()
      await expect(meaning).toBeVisible()
    }
    await page.mouse.move(0, 0)
    await expect(meaning).toBeHidden()
    await word.press('Enter')
    await expect(meaning).toBeVisible()
    expect(await page.locator('h1').boundingBox()).toEqual(before)
    if (js) await sound(page)
    await page.keyboard.press('Escape')
    await expect(meaning).toBeHidden()
    await page.setViewportSize({ width: 320, height: 700 })
    await word.click()
    await expect(meaning).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.getByRole('link', { name: 'All words' }).filter({ visible: true }).click()
    await expect(page).toHaveURL(/\/guidance#responder$/)
  })
