import type { Page } from '@playwright/test'
import { press } from './cast'

/** A concern with a word of its own in every field that says where somebody can be found. */
export async function recordedWith(page: Page, words: { readonly [field: string]: string }): Promise<string> {
  const fill = (name: string, word: string | undefined) => page.locator(`[name=${name}]`).fill(word ?? '')
  await page.goto('/concerns')
  await press(page, 'Start a new concern', /\/danger$/)
  await page.getByLabel('No', { exact: true }).first().check()
  await press(page, 'Save and continue', /\/worry$/)
  await page.locator('[name=whatWorries]').fill('Collected by a man nobody knows.')
  await press(page, 'Save and continue', /\/staff$/)
  // Not every question needs an answer.
  await press(page, 'Save and continue', /\/child$/)
  await fill('whereNow', words.where)
  for (const id of ['phone', 'online', 'school'] as const) await fill(id, words[id])
  await press(page, 'Save and continue', /\/children$/)
  await page.getByRole('link', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'Add what happened' }).click()
  await page.getByLabel('I saw or heard it myself').check()
  await page.locator('[name=what]').fill('Worked there at night.')
  await page.getByLabel('I don’t know when').check()
  await fill('where', words.place)
  await page.locator('input[name=topics]').first().check()
  await press(page, /^Save$/, /\/entries$/)
  await page.getByRole('link', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.locator('[name=name]').fill('A driver')
  await page.locator('[name=relationship]').fill('not known')
  await page.locator('input[name=suspected][value=yes]').check()
  await page.getByLabel('Do not inform', { exact: true }).check()
  await fill('phone', words.call)
  await fill('address', words.house)
  await press(page, /^Save$/, /\/people$/)
  await page.goto(page.url().replace(/people$/, 'check'))
  await press(page, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
  return new URL(page.url()).pathname
}
