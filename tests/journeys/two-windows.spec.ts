import { type Browser, expect, type Page } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { idle } from './owner'

/** One person, one concern, two windows: both texts stay, and what comes too late is shown back with a way on. */

type Windows = { one: Page; two: Page; draft: string; check: (page: Page) => Promise<void> }

/** A concern that could be sent, and a second window of the same person. */
async function twoWindows(browser: Browser, js: boolean): Promise<Windows> {
  const one = await signedIn(browser, 'practitioner', js)
  await one.goto('/concerns')
  await press(one, 'Start a new concern', /\/danger$/)
  const draft = one.url().replace(/\/danger$/, '')
  await one.getByLabel('No', { exact: true }).check()
  await press(one, 'Save and continue', /\/worry$/)
  await one.goto(`${draft}/child`)
  await one.locator('[name=whereNow]').fill('Outside the station')
  await press(one, 'Save and continue', /\/children$/)
  const two = await one.context().newPage()
  return { one, two, draft, check: js ? sound : async () => undefined }
}

const worry = (page: Page) => page.locator('[name=whatWorries]')

for (const js of [true, false])
  test(`two windows on one page keep both texts ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const { one, two, draft, check } = await twoWindows(browser, js)
    for (const page of [one, two]) await page.goto(`${draft}/worry`)
    await worry(one).fill('He is hungry.')
    await press(one, 'Save and continue', /\/staff$/)
    // Going back and sending again is no conflict, nor is another page in the other window.
    await one.goBack()
    await worry(one).fill('He is hungry, and thin.')
    await press(one, 'Save and continue', /\/staff$/)
    await worry(two).fill('She is afraid of a man.')
    if (js) {
      const saved = two.waitForResponse(/\/drafts\/save$/)
      await two.locator('body').click()
      // The answer says where the words are, and carries none of them.
      expect(Object.keys(await (await saved).json()).sort()).toEqual(['beside', 'path', 'savedAt'])
      await expect(two.getByText(/Nothing was overwritten/)).toBeVisible({ timeout: 15_000 })
    }
    await press(two, 'Save and continue', /\/beside\/[0-9a-f-]+$/)
    for (const words of ['He is hungry, and thin.', 'She is afraid of a man.'])
      await expect(two.locator('main dd').filter({ hasText: words })).toBeVisible()
    await check(two)
    await one.goto(`${draft}/check`)
    await expect(one.getByText('You wrote a page of this in two windows.')).toBeVisible()
    await expect(one.getByText('She is afraid')).toHaveCount(0)
    await press(two, 'Carry on with mine', /\/worry$/)
    await expect(worry(two)).toHaveValue('She is afraid of a man.')
    await worry(two).fill('He is hungry, and she is afraid of a man.')
    await press(two, 'Save and continue', /\/staff$/)
    await one.goto(`${draft}/check`)
    await expect(one.getByText('in two windows')).toHaveCount(0)
    await expect(one.getByText('He is hungry, and she is afraid of a man.')).toBeVisible()
  })

for (const js of [true, false])
  test(`words typed after a concern was sent are shown back ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const { one, two, draft, check } = await twoWindows(browser, js)
    await one.goto(`${draft}/worry`)
    await worry(one).fill('He is hungry.')
    await press(one, 'Save and continue', /\/staff$/)
    const item = two.locator('[name=relationship]')
    await two.goto(`${draft}/people`)
    await two.getByRole('link', { name: 'Add a person' }).click()
    const third = await one.context().newPage()
    await third.goto(`${draft}/worry`)
    await one.goto(`${draft}/check`)
    await press(one, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
    const sent = one.url()

    await item.fill('A driver who waits')
    await press(two, 'Save and come back', /\/beside\/[0-9a-f-]+$/)
    await expect(
      two.getByText(/^This concern was sent .* What you typed in this window is not in it/),
    ).toBeVisible()
    await expect(two.getByText('A driver who waits')).toBeVisible()
    await check(two)
    await press(two, 'Add it to the case', /\/entries\/new$/)
    expect(two.url()).toBe(`${sent}/entries/new`)
    await expect(two.locator('[name=what]')).toHaveValue(/A driver who waits/)

    // A screen that was locked meanwhile keeps them too, and what was sent is no page that is not there.
    await idle()
    await worry(third).fill('He is hungry, and a man waits.')
    await press(third, 'Save and continue', /\/locked/)
    await press(third, /^Unlock as/, /\/beside\/[0-9a-f-]+$/)
    await press(third, 'Start a new concern with these words', /\/worry$/)
    await expect(worry(third)).toHaveValue('He is hungry, and a man waits.')
    expect(third.url()).not.toContain(draft)
    await third.goto(`${draft}/child`)
    await expect(third.getByText(/^This concern was sent/)).toBeVisible()
    await check(third)
    await third.getByRole('link', { name: 'Open the case' }).click()
    await expect(third).toHaveURL(sent)
  })

test('words typed after the lead decided go to the lead, without where the child can be found', async ({
  browser,
}) => {
  const { one, two, draft } = await twoWindows(browser, false)
  await one.goto(`${draft}/worry`)
  await worry(one).fill('He is hungry.')
  await press(one, 'Save and continue', /\/staff$/)
  await two.goto(`${draft}/child`)
  await one.goto(`${draft}/check`)
  await press(one, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
  const id = one.url().slice(-36)
  const lead = await signedIn(browser, 'lead', false)
  await lead.goto(`/cases/${id}/decide`)
  await lead.getByLabel('A new case').check()
  await lead.locator('[name=reasons]').fill('Signs from two sources.')
  await lead.locator('[name=reply]').fill('Thank you.')
  await press(lead, 'Sign and decide', new RegExp(`${id}$`))

  await two.locator('[name=whereNow]').fill('Flat 2, Quarry Lane')
  await two.locator('[name=nationality]').fill('Albanian, he says')
  await press(two, 'Save and come back', /\/beside\/[0-9a-f-]+$/)
  await press(two, 'Write it to the lead', new RegExp(`/concerns/${id}$`))
  await expect(two.locator('[name=words]')).toHaveValue(/Albanian, he says/)
  await expect(two.locator('[name=words]')).not.toHaveValue(/Quarry Lane/)
  // What was left out is still theirs to read.
  const list = 'beside'
  await two.goto(`/work/${list}`)
  await two.getByRole('link', { name: 'Read it' }).first().click()
  await expect(two.getByText('Flat 2, Quarry Lane')).toBeVisible()
})
