import { type Browser, expect, type Page } from '@playwright/test'
import { fillDate, press, signedIn, sound } from './cast'
import { nameChild } from './child-names'
import { test } from './journey'
import { letBack } from './let-back'
import { stillNeeded } from './still-needed'

/** A case that is restricted, and a concern about a colleague: who sees what, and who sees nothing. */

const secondLead = 'Tomasz Ellery'
/** A child of each run: what one run made is seen by the next. */
const childOf = (js: boolean) => (js ? 'Marwa Dunstable-Ekene' : 'Ilinca Vrabie-Tott')

/** A concern with a name, and what it says of somebody who works with children. */
async function concern(page: Page, name: string, staff: (page: Page) => Promise<void>): Promise<void> {
  await page.goto('/concerns')
  await press(page, 'Start a new concern', /\/danger$/)
  await page.getByLabel('No', { exact: true }).check()
  await press(page, 'Save and continue', /\/worry$/)
  await page.locator('[name=whatWorries]').fill('She is picked up from school by different cars.')
  await press(page, 'Save and continue', /\/staff$/)
  await staff(page)
  await press(page, 'Save and continue', /\/child$/)
  await nameChild(page, name)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL(/\/children$/)
  await page.goto(page.url().replace(/children$/, 'check'))
}

const notAbout = async (page: Page) => page.getByLabel('No', { exact: true }).check()

async function gone(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found')
}

/** Nothing in any list of theirs has these words. */
async function nothingOf(page: Page, ...words: string[]): Promise<void> {
  for (const path of ['/', '/inbox', '/cases', '/cases?show=triage']) {
    await page.goto(path)
    for (const word of words) await expect(page.getByText(word), `${word} on ${path}`).toHaveCount(0)
  }
  await page.goto('/find')
  await page.locator('[name=words]').fill(words[0] ?? '')
  await page.locator('main').getByRole('button', { name: 'Find' }).click()
  await expect(page.locator('main a[href^="/cases/"]')).toHaveCount(0)
}

const referenceOn = async (page: Page) =>
  (
    await page
      .getByText(/^Case HF-/)
      .first()
      .textContent()
  )?.match(/HF-\w{8}/)?.[0] ?? ''

async function restricted(browser: Browser, js: boolean) {
  const check = js ? sound : async () => undefined
  const author = await signedIn(browser, 'practitioner', js)
  await concern(author, childOf(js), notAbout)
  await press(author, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
  const path = new URL(author.url()).pathname
  const reference = await referenceOn(author)
  const outside = await signedIn(browser, secondLead, js)
  await outside.goto('/inbox')
  await expect(outside.getByText(reference)).toBeVisible()
  const lead = await signedIn(browser, 'lead', js)
  await lead.goto(path)
  await lead.getByRole('link', { name: 'Restrict the case' }).click()
  await expect(lead.locator('input[name=named]:checked')).toHaveCount(0)
  await lead.locator('[name=why]').fill('Her uncle works in our team.')
  await fillDate(lead, 'reviewOn', ['4', '1', '2099'])
  await lead.getByLabel(/Folasade/).check()
  await check(lead)
  await lead.getByRole('button', { name: 'Restrict the case now' }).click()
  await expect(lead.getByText(/lifting a restriction takes two/)).toBeVisible()
  await lead.getByLabel(/Folasade/).uncheck()
  await lead.getByLabel(/Helen Marchetti/).check()
  await lead.getByRole('button', { name: 'Restrict the case now' }).click()
  await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Who may see this case')
  await check(lead)
  return { author, outside, lead, path, reference, check }
}

for (const js of [true, false])
  test(`a restricted case is not there for anybody else, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const { author, outside, lead, path, reference, check } = await restricted(browser, js)
    await lead.goto('/inbox')
    await expect(lead.getByRole('row', { name: reference })).toContainText('Named people only')
    await lead.goto(path)
    await expect(lead.getByText('Named people only')).toBeVisible()
    await nothingOf(outside, childOf(js), reference)
    for (const tab of ['', '/chronology', '/nrm', '/restriction', '/decide', '/steps/police/print'])
      await gone(outside, path + tab)
    await gone(author, path)
    await author.goto(path.replace('/cases/', '/concerns/'))
    await expect(author.getByText('Your concern was received.')).toBeVisible()
    await expect(author.getByText('She is picked up from school by different cars.')).toBeVisible()
    await check(author)

    // A new concern about the same child: whoever sent it acts on it, the named see what it may be, and nobody else any of it.
    await concern(author, childOf(js).replace('-', ' '), notAbout)
    await press(author, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
    const [like, likePath] = [await referenceOn(author), new URL(author.url()).pathname]
    for (const tab of ['', '/decide']) await gone(outside, likePath + tab)
    await nothingOf(outside, like, reference)
    await outside.goto('/')
    const matched = 'A new concern may be about a child whose case names you'
    await expect(outside.getByText(matched)).toHaveCount(0)
    await lead.goto('/')
    await expect(lead.getByText(matched)).toBeVisible()
    const row = lead.getByRole('row', { name: new RegExp(like) }).filter({ hasText: reference })
    await expect(row).toBeVisible()
    await check(lead)
    await row.getByRole('button', { name: 'It is not this child' }).click()
    await expect(row).toHaveCount(0)
    await outside.goto('/inbox')
    await expect(outside.getByText(like)).toBeVisible()

    await stillNeeded(lead, path, check)

    // Lifting takes two of the named.
    await lead.getByRole('link', { name: 'Lift the restriction' }).click()
    await check(lead)
    await lead.locator('[name=why]').fill('He has left.')
    await lead.getByRole('button', { name: 'Ask a second person to agree' }).click()
    await expect(lead.getByRole('button', { name: 'Take the request back' })).toBeVisible()
    const manager = await signedIn(browser, 'manager', js)
    await manager.goto(`${path}/restriction`)
    await check(manager)
    await press(manager, 'Agree, and open the case to others', new RegExp(`${path}$`))
    expect((await outside.goto(path))?.status()).toBe(200)
  })

for (const js of [true, false])
  test(`a concern about a colleague never reaches them, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const check = js ? sound : async () => undefined
    const author = await signedIn(browser, 'practitioner', js)
    const name = `Ottoline Featherby ${js ? 'One' : 'Two'}`
    await concern(author, name, async page => {
      await page.getByLabel('I think so, or I am not sure').check()
      if (!js) {
        await page.getByRole('button', { name: 'Save and continue' }).click()
        await expect(page.getByText(/open more questions/)).toBeVisible()
      }
      await expect(page.locator('input[name=who]:checked')).toHaveCount(0)
      for (const whom of [/Tomasz Ellery/, /Rosalind Teale/]) await page.getByLabel(whom).check()
      await page.locator('[name=name]').fill('Or Mrs Marchety, I am not sure')
      await page.locator('[name=work]').fill('Deputy lead here.')
      await check(page)
    })
    await expect(author.getByText(/never to the person it is about/)).toBeVisible()
    await expect(author.getByText(secondLead)).toBeVisible()
    const near = 'This name comes near that of: Helen Marchetti.'
    await expect(author.getByText(near)).toBeVisible()
    await check(author)
    await author.getByRole('link', { name: 'Change the name' }).click()
    await author.waitForURL(/\/staff#name$/)
    await expect(author.getByText(near)).toBeVisible()
    await check(author)
    await author.goto(author.url().replace(/staff#name$/, 'check'))
    await press(author, 'Send this concern', /\/concerns\/[0-9a-f-]+$/)
    await expect(author.getByText('Your concern was received.')).toBeVisible()
    const path = new URL(author.url()).pathname.replace('/concerns/', '/cases/')
    const reference = await referenceOn(author)
    const accused = await signedIn(browser, secondLead, js)
    await nothingOf(accused, name, reference)
    for (const tab of ['', '/steps/designated-officer/print', '/restriction']) await gone(accused, path + tab)
    const written = await signedIn(browser, 'manager', js)
    for (const tab of ['', '/restriction']) await gone(written, path + tab)
    const lead = await signedIn(browser, 'lead', js)
    await lead.goto(`${path}/restriction`)
    await expect(lead.getByText(/: Helen Marchetti, Rosalind Teale, Tomasz Ellery\./)).toBeVisible()
    await check(lead)
    await lead.goto('/inbox')
    await expect(lead.getByText(reference)).toBeVisible()
    await letBack(browser, lead, path, js)
    await lead.goto(path)
    await lead.getByRole('link', { name: 'Record that the designated officer was told' }).click()
    await lead.locator('input[name=how][value=phone]').check()
    const now = new Date()
    const today = [now.getUTCDate(), now.getUTCMonth() + 1, now.getUTCFullYear()].map(String)
    await fillDate(lead, 'when', today as [string, string, string], '00:00')
    await check(lead)
    await press(lead, 'Sign and record', /\/steps/)
    await lead.getByText(/^Done, past or no longer due: /).click()
    await expect(lead.getByRole('row', { name: /LADO/ })).toBeVisible()
    await lead.goto(`${path}/steps/designated-officer/print`)
    await expect(lead.getByText('Local authority designated officer (LADO)')).toBeVisible()
    await expect(lead.getByText(/^Rosalind Teale; Tomasz Ellery; Or Mrs Marchety, I am/)).toBeVisible()
    await check(lead)
  })
