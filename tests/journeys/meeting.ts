import { expect, type Page } from '@playwright/test'

/** Two people who have one form open, and send it one after the other. */
export type Meeting = {
  /** The form that both have open. */
  at: string
  fill: (page: Page, words: string) => Promise<void>
  submit: string | RegExp
  /** Whether what somebody filled in still stands in the form. */
  stands: (page: Page, words: string) => Promise<void>
  /** Where one's own words have no form any more to go on in, or it stands on the same page. */
  noWayOn?: true
}

export const text = (name: string) => ({
  fill: (page: Page, words: string) => page.locator(`[name=${name}]`).fill(words),
  stands: (page: Page, words: string) => expect(page.locator(`[name=${name}]`)).toHaveValue(words),
})

/**
 * The first, who is called `name`, sends first. Then the other, who reads both, goes on with their own words and
 * finds them in the form, but where there is no way on, which is then not offered either.
 */
export const meeting =
  (name: string, check: (page: Page) => Promise<void>) =>
  async (first: Page, other: Page, what: Meeting, [one, two]: [string, string]): Promise<void> => {
    for (const page of [first, other]) await page.goto(what.at)
    await what.fill(first, one)
    await what.fill(other, two)
    await first.getByRole('button', { name: what.submit }).click()
    await first.waitForURL(url => !`${url.pathname}${url.search}`.endsWith(what.at))
    await other.getByRole('button', { name: what.submit }).click()
    await expect(
      other.getByText(new RegExp(`${name} changed .* while you were (writing|choosing), \\d`)),
    ).toBeVisible()
    for (const words of [one, two])
      await expect(other.locator('main dd').filter({ hasText: words }).first(), words).toBeVisible()
    await check(other)
    const onward = other.getByRole('link', { name: 'Carry on with mine' })
    if (what.noWayOn) return expect(onward).toHaveCount(0)
    await onward.click()
    await what.stands(other, two)
  }
