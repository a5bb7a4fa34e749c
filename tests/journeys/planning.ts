import { expect, type Page } from '@playwright/test'
import { fillDate } from './cast'
import { day } from './recording'

/** Fills in a whole plan. Without JavaScript what the child wants is asked once the answer before it is sent. */
export async function fillPlan(page: Page, risks: string, js: boolean): Promise<void> {
  await page.locator('input[name=kind][value=safety]').check()
  await page.locator('[name=risks]').fill(risks)
  await page.locator('[name=where]').fill('Quarry Lane, after dark')
  await page.locator('input[name=asked][value=yes]').check()
  await page.locator('[name=firstHour]').fill('1. Ring 999.\n2. Ring the duty team.')
  await fillDate(page, 'reviewOn', day(-30))
  if (!js) {
    await page.getByRole('button', { name: 'Sign the plan' }).click()
    await expect(page.getByText(/open more questions/)).toBeVisible()
  }
  await fillDate(page, 'askedOn', day(1))
  await page.locator('[name=wants]').fill('“To stay in this house.”')
}
