import { expect, type Page } from '@playwright/test'

/** Posts a list's choices as no form of ours could, and opens the page to which that leads: they stand in no address. */
export async function narrowAnyhow(
  page: Page,
  path: string,
  form: { [field: string]: string },
): Promise<void> {
  const { origin } = new URL(page.url())
  const answer = await page.request.post(path, { form, headers: { origin }, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  const to = answer.headers().location ?? ''
  expect(to).toMatch(/\?narrowed=[\w-]+$/)
  await page.goto(to)
}

/** Narrows the trail by its own form. */
export async function narrowTrail(page: Page, reference: string, action = ''): Promise<void> {
  await page.goto('/trail')
  await page.getByLabel('Case reference').fill(reference)
  await page.getByLabel('What was done', { exact: true }).selectOption(action)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/\/trail\?narrowed=[\w-]+$/)
  await expect(page.getByLabel('Case reference')).toHaveValue(reference)
}
