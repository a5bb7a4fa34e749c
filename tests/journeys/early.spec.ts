import { expect } from '@playwright/test'
import { press, signedIn } from './cast'
import { test } from './journey'

/** A slow line: the page is there and is written on, and its scripts come later. */
test('words typed before the scripts have come stay', async ({ browser }) => {
  const page = await signedIn(browser, 'practitioner')
  await page.goto('/concerns')
  await press(page, 'Start a new concern', /\/danger$/)
  const worry = page.url().replace(/danger$/, 'worry')
  await page.goto(worry)
  const box = page.locator('[name=whatWorries]')
  await box.fill('He came to school hungry.')
  await press(page, 'Save and continue', /\/staff$/)

  let come = () => {}
  const held = new Promise<void>(resolve => {
    come = resolve
  })
  await page.route(/\/_next\/static\/.+\.js/, async route => {
    await held
    await route.continue()
  })
  await page.goto(worry, { waitUntil: 'commit' })
  await expect(box).toHaveValue('He came to school hungry.')
  await box.fill('He came to school hungry, twice this week.')
  come()
  await page.waitForFunction(() => {
    const shown = document.querySelector('[name=whatWorries]')
    return shown !== null && Object.keys(shown).some(name => name.startsWith('__reactProps'))
  })
  await expect(box).toHaveValue('He came to school hungry, twice this week.')
  await press(page, 'Save and continue', /\/staff$/)
  await page.goto(worry)
  await expect(box).toHaveValue('He came to school hungry, twice this week.')
})
