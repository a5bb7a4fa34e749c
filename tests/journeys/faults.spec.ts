import { type Browser, expect, type Page } from '@playwright/test'
import { signedIn, sound } from './cast'
import { test } from './journey'
import { asOwner } from './owner'

/** What is shown when something goes wrong, and what the gate says: both lead on, lead out, and say what is not real. */

const broken = (work: () => Promise<void>) =>
  asOwner(async client => {
    await client.query('revoke select on contact from holdfast_app')
    try {
      await work()
    } finally {
      await client.query('grant select on contact to holdfast_app')
    }
  })

async function leadsOut(page: Page): Promise<void> {
  await expect(page.getByText('Demonstration data — not real children')).toBeVisible()
  const out = page.getByRole('link', { name: 'Leave this page' })
  await expect(out).toHaveAttribute('href', 'https://www.bbc.co.uk/weather')
  await expect(page.getByRole('link', { name: 'Holdfast', exact: true })).toBeVisible()
}

test('a fault of ours tells what to do, in a demonstration says so, and keeps the way out', async ({
  browser,
}) => {
  const lead = await signedIn(browser, 'lead')
  await broken(async () => {
    expect((await lead.goto('/contacts'))?.status()).toBe(500)
    await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Something went wrong on our side')
    await expect(lead.getByText('call 999')).toBeVisible()
    await leadsOut(lead)
    await sound(lead)
  })
  await lead.getByRole('button', { name: 'Try again' }).click()
  await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Who to ring, day and night')
})

async function refused(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await page.route('https://www.bbc.co.uk/weather', route => route.fulfill({ body: 'Sunny' }))
  await page.goto('/about')
  expect((await page.goto('/_next/image'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This did not work')
  await leadsOut(page)
  return page
}

test('a refusal of the gate has the way out of every page, with and without JavaScript', async ({
  browser,
}) => {
  const plain = await refused(browser, false)
  await plain.getByRole('link', { name: 'Leave this page' }).click()
  await expect(plain).toHaveURL('https://www.bbc.co.uk/weather')

  const page = await refused(browser, true)
  const errors: string[] = []
  page.on('console', message => /Content.Security/.test(message.text()) && errors.push(message.text()))
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(look)
    await sound(page)
  }
  await page.getByRole('link', { name: 'Leave this page' }).click()
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather')
  await page.goBack()
  // The refusal left no way back to it.
  await expect(page).toHaveURL(/\/about$/)
  await page.goto('/_next/image')
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift')
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather')
  expect(errors).toEqual([])
})
