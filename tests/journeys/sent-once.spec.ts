import { expect, type Page, type Route } from '@playwright/test'
import { signedIn } from './cast'
import { test } from './journey'
import { smallCase } from './small-case'

/** A slow line: what matches waits until `come`, and is counted. */
async function slowly(page: Page, at: string | RegExp, method: string) {
  const seen = { count: 0, come: () => {} }
  const held = new Promise<void>(resolve => {
    seen.come = resolve
  })
  await page.route(at, async (route: Route) => {
    if (route.request().method() === method) {
      seen.count += 1
      await held
    }
    await route.continue()
  })
  return seen
}

/**
 * Presses twice, a frame apart, once the scripts are there; and what the page says of it meanwhile, asked within the
 * page, for nothing else is answered while another page is on its way.
 */
async function pressTwice(page: Page, name: string) {
  await page.waitForLoadState('networkidle')
  return page.getByRole('button', { name, exact: true }).evaluate(async each => {
    const pressed = each as HTMLElement
    pressed.click()
    await new Promise(requestAnimationFrame)
    const disabled = pressed.getAttribute('aria-disabled')
    pressed.click()
    await new Promise(resolve => setTimeout(resolve, 700))
    return { disabled, told: document.querySelector('.on-the-way')?.textContent }
  })
}

test('signing in says that it is on its way, and is sent once', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill('nobody@example.org')
  await page.getByLabel('Password').fill('not a password of anybody')
  const sent = await slowly(page, '**/api/auth/callback/credentials', 'POST')
  expect(await pressTwice(page, 'Sign in')).toEqual({ disabled: 'true', told: 'Loading…' })
  sent.come()
  await expect(page.getByRole('alert').first()).toBeVisible()
  expect(sent.count).toBe(1)
})

test('a button without words to check says at once that it works, and is sent once', async ({ browser }) => {
  const page = await signedIn(browser, 'practitioner')
  await page.goto('/concerns')
  const sent = await slowly(page, /\/concerns$/, 'POST')
  await pressTwice(page, 'Start a new concern')
  await expect(page.getByRole('button', { name: 'One moment…' })).toHaveAttribute('aria-disabled', 'true')
  sent.come()
  await page.waitForURL(/\/danger$/)
  expect(sent.count).toBe(1)
})

test('an export says at once that the file is made, and is asked for once', async ({ browser }) => {
  const path = await smallCase(browser, 'Teo', true)
  const page = await signedIn(browser, 'manager')
  await page.goto(`${path}/nrm`)
  const sent = await slowly(page, /\/nrm\/export/, 'POST')
  const waiting = page.waitForEvent('download')
  await pressTwice(page, 'Export as PDF')
  await expect(page.getByRole('button', { name: 'Making the file…' })).toBeVisible()
  sent.come()
  expect((await waiting).suggestedFilename()).toMatch(/\.pdf$/)
  await expect(page.getByRole('button', { name: 'Export as PDF', exact: true })).toBeVisible()
  expect(sent.count).toBe(1)
})
