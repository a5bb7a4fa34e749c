import { expect, type Page } from '@playwright/test'
import { press, signedIn } from './cast'
import { test } from './journey'

/** Opens a page on a slow line: it is there and can be written on, and its scripts come when `come` is called. */
async function opensSlowly(page: Page, at: string): Promise<() => Promise<void>> {
  let come = () => {}
  const held = new Promise<void>(resolve => {
    come = resolve
  })
  const scripts = /\/_next\/static\/.+\.js/
  await page.route(scripts, async route => {
    await held
    await route.continue()
  })
  await page.goto(at, { waitUntil: 'commit' })
  return async () => {
    come()
    await page.waitForFunction(() => {
      const shown = document.querySelector('[name=whatWorries]')
      return shown !== null && Object.keys(shown).some(name => name.startsWith('__reactProps'))
    })
    await page.unroute(scripts)
  }
}

test('words typed before the scripts have come stay, and are written on where they were left', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'practitioner')
  await page.goto('/concerns')
  await press(page, 'Start a new concern', /\/danger$/)
  const worry = page.url().replace(/danger$/, 'worry')
  await page.goto(worry)
  const box = page.locator('[name=whatWorries]')
  await box.fill('He came to school hungry.')
  await press(page, 'Save and continue', /\/staff$/)

  const come = await opensSlowly(page, worry)
  await expect(box).toHaveValue('He came to school hungry.')
  await box.fill('He came to school hungry, twice this week.')
  await come()
  await expect(box).toHaveValue('He came to school hungry, twice this week.')
  await press(page, 'Save and continue', /\/staff$/)

  // Clicked into and not yet written on.
  const again = await opensSlowly(page, worry)
  await expect(box).toHaveValue('He came to school hungry, twice this week.')
  await box.focus()
  await page.keyboard.press('End')
  await again()
  await page.keyboard.type(' He cried.')
  await expect(box).toHaveValue('He came to school hungry, twice this week. He cried.')

  // All of it marked, to be written over.
  await press(page, 'Save and continue', /\/staff$/)
  const anew = await opensSlowly(page, worry)
  await box.selectText()
  await anew()
  await page.keyboard.type('He is fed.')
  await press(page, 'Save and continue', /\/staff$/)
  await page.goto(worry)
  await expect(box).toHaveValue('He is fed.')
})
