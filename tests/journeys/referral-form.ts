import type { Page } from '@playwright/test'
import { fillDate } from './cast'
import { day } from './recording'

/** That a nurse was told, in every field that asks for it. */
export async function fillReferral(page: Page): Promise<void> {
  await page.locator('input[name=agency][value=health]').check()
  await page.locator('input[name=how][value=phone]').check()
  await page.locator('input[name=awaited][value=no]').check()
  await page.locator('[name=to]').fill('A nurse')
  await page.locator('[name=answer]').fill('Told.')
  await fillDate(page, 'when', day(0), '00:00')
}
