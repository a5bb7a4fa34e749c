import type { Page } from '@playwright/test'
import { fillDate } from './cast'
import { day } from './recording'

/** What a child was told and wants, in every field that asks for it. */
export async function fillVoice(page: Page, words = 'To stay here.'): Promise<void> {
  await fillDate(page, 'when', day(0), '00:00')
  await page.locator('[name=by]').fill('F. Brightmore, social worker')
  await page.locator('[name=language]').fill('English, without anybody')
  await page.locator('[name=told]').fill('That she may stay here tonight.')
  await page.locator('[name=answer]').fill(words)
  await page.locator('[name=follows]').fill('The police are asked whether that is safe.')
}
