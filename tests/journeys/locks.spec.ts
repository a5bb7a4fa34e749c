import { expect, type Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'

/** The locks as people meet them: a second factor, two people at once, and words that do not fit. */

test('an ordinary account chooses its password, enrols a second factor, and needs it', async ({
  browser,
}) => {
  const administrator = await signedIn(browser, 'administrator')
  await administrator.goto('/people/add')
  await sound(administrator)
  const email = `ama.${Date.now()}@example.org`
  await administrator.locator('[name=name]').fill('Ama Osei')
  await administrator.locator('[name=email]').fill(email)
  await administrator.locator('[name=jobTitle]').fill('School nurse')
  await administrator.locator('input[value=practitioner]').check()
  await administrator.getByRole('button', { name: 'Add this person' }).click()
  await administrator.getByRole('button', { name: /sign-in link/i }).click()
  const link =
    (await administrator
      .getByText(/\/welcome\//)
      .first()
      .textContent()) ?? ''
  const path = link.match(/\/welcome\/[\w-]+/)?.[0] ?? ''

  const page = await (await browser.newContext()).newPage()
  await page.goto(path)
  await sound(page)
  await page.getByLabel('Your new password').fill('copper-lantern-otter-fjord')
  await page.getByRole('button', { name: 'Set my password' }).click()
  await page.waitForURL(/sign-in/)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill('copper-lantern-otter-fjord')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/second-factor/)
  await page.goto('/cases')
  await expect(page).toHaveURL(/second-factor/)
  await sound(page)
  const secret = (
    ((await page.locator('main').textContent()) ?? '').match(/[A-Z2-7]{4}( ?[A-Z2-7]{4}){5,}/)?.[0] ?? ''
  ).replaceAll(' ', '')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await page.locator('[name=code]').fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you do here')
  await page.getByRole('link', { name: 'Go to my work' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work')

  // The link works once, and the same code never again.
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work')
})

test('two people changing the same person both keep their words', async ({ browser }) => {
  const [one, other] = [await signedIn(browser, 'practitioner'), await signedIn(browser, 'lead')]
  await other.goto('/cases?many=yes')
  const at = await other
    .getByRole('row', { name: /Tyrese/ })
    .getByRole('link')
    .getAttribute('href')
  const edit = async (page: Page) => {
    await page.goto(`${at}/people`)
    await page.getByRole('link', { name: /Change Denise/ }).click()
  }
  await edit(one)
  await edit(other)
  await one.locator('[name=relationship]').fill('mother, holds parental responsibility')
  await press(one, 'Sign and change', /\/people$/)
  await other.locator('[name=relationship]').fill('mother, worried and supportive')
  await press(other, 'Sign and change', /\/conflict$/)
  await sound(other)
  await expect(other.getByText('mother, holds parental responsibility', { exact: true })).toBeVisible()
  await expect(other.getByText('mother, worried and supportive', { exact: true })).toBeVisible()
  await expect(other.getByText(/^Folasade Brightmore changed this person while .*, \d/)).toBeVisible()
  await other.getByRole('link', { name: 'Carry on with mine' }).click()
  await expect(other.locator('[name=relationship]')).toHaveValue('mother, worried and supportive')
  await press(other, 'Sign and change', /\/people$/)
})

test('words that do not fit get a sentence, and are not lost', async ({ browser }) => {
  test.setTimeout(90_000)
  const page = await signedIn(browser, 'practitioner', false)
  await page.goto('/concerns')
  await press(page, 'Start a new concern', /\/danger$/)
  const draft = page.url().replace(/\/danger$/, '')

  await page.goto(`${draft}/worry`)
  const long = 'a'.repeat(5_000_000)
  await page.locator('[name=whatWorries]').fill(long)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('Keep this to 15,000 characters. It has 5,000,000.').first()).toBeVisible()
  await expect
    .poll(async () => (await page.locator('[name=whatWorries]').inputValue()).length, { timeout: 30_000 })
    .toBe(5_000_000)
  await page.locator('[name=whatWorries]').fill('Short enough.')
  await press(page, 'Save and continue', /\/staff$/)

  await page.goto(`${draft}/child`)
  await page.getByLabel('Date of birth, as told').check()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await fillDate(page, 'dateOfBirth', ['31', '2', '2011'])
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('That day is not in the calendar.').first()).toBeVisible()
  await fillDate(page, 'dateOfBirth', ['1', '2', '1900'])
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('This is more than 100 years ago. Check the year.').first()).toBeVisible()
  await fillDate(page, 'dateOfBirth', ['1', '2', '2090'])
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText(/in the future/).first()).toBeVisible()
  await expect(page.locator('[name="dateOfBirth.year"]')).toHaveValue('2090')
  await page.goto(`${draft}/check`)
  await expect(page.getByRole('button', { name: 'Send this concern' })).toHaveCount(0)

  // A date that makes an adult is taken as it was told, and never without a word.
  await page.goto(`${draft}/child`)
  await fillDate(page, 'dateOfBirth', ['1', '2', '1990'])
  await press(page, 'Save and continue', /\/children$/)
  await page.goto(`${draft}/check`)
  await expect(page.getByText(/By this date of birth they would be \d\d\. Check the year\./)).toBeVisible()
  await expect(page.getByText(/may be a child is treated as a child/)).toBeVisible()
})

test('words typed a moment before leaving the page are kept', async ({ browser }) => {
  const page = await signedIn(browser, 'practitioner')
  await page.goto('/concerns')
  await press(page, 'Start a new concern', /\/danger$/)
  const worry = page.url().replace(/danger$/, 'worry')
  const ways = [
    () => page.getByRole('link', { name: 'Back to your concern' }).click(),
    () => page.goto('/guidance'),
  ]
  for (const [index, leave] of ways.entries()) {
    await page.goto(worry)
    await page.locator('[name=whatWorries]').pressSequentially(` Typed just now, ${index}.`)
    await leave()
    await page.waitForLoadState()
    await standsThere(page, worry, new RegExp(`just now, ${index}`))
  }

  // Scripts that come late find what was typed before them.
  await page.route(/_next\/static\/.*\.js/, async route => {
    await new Promise(resolve => setTimeout(resolve, 2_000))
    await route.continue()
  })
  const late = page.waitForEvent('load')
  await page.goto(worry, { waitUntil: 'commit' })
  await page.locator('[name=whatWorries]').fill('Typed before any script ran.')
  await late
  await page.unroute(/_next\/static\/.*\.js/)
  await page.waitForTimeout(1_000)
  await page.goto('/guidance')
  await standsThere(page, worry, /before any script ran/)
})

/** What a page that is being left sends may arrive after the next one was asked for. */
const standsThere = (page: Page, at: string, words: RegExp) =>
  expect(async () => {
    await page.goto(at)
    await expect(page.locator('[name=whatWorries]')).toHaveValue(words, { timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
