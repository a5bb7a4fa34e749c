import { type Browser, expect, type Page } from '@playwright/test'
import { formNow } from '../../lib/domain/time/now'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { meeting, text } from './meeting'
import { day } from './recording'

/** Two people at once: each conflict page shows both texts, says who and when, and loses nothing; without JavaScript too. */

const lead = 'Amrit Sandhu-Cole'

async function heldCase(browser: Browser, js: boolean): Promise<{ first: Page; other: Page; path: string }> {
  const [first, other] = [await signedIn(browser, 'lead', js), await signedIn(browser, 'practitioner', js)]
  await first.goto('/cases')
  const link = first.getByRole('row', { name: /Ardit Kolshi/ }).getByRole('link')
  return { first, other, path: (await link.getAttribute('href')) ?? '' }
}

for (const js of [true, false])
  test(`two at once keep their words ${js ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(120_000)
    const check = js ? sound : async () => undefined
    const meet = meeting(lead, check)
    const { first, other, path } = await heldCase(browser, js)
    const mark = js ? 'with' : 'without'
    const twice = (words: string): [string, string] => [`${words} ${mark} one`, `${words} ${mark} two`]

    // What must be known first of an ordinary case stands in one line on a desk.
    await first.goto(path)
    if (js) expect((await first.locator('.strip').boundingBox())?.height).toBeLessThan(80)

    const child = { at: `${path}/child/change`, submit: 'Sign and change', ...text('nationality') }
    await meet(first, other, child, twice('Albanian'))
    await press(other, 'Sign and change', /\/people#child$/)
    await expect(other.getByText(`Albanian ${mark} two`).first()).toBeVisible()

    // Words that were kept and not signed say so, and do not pass for what stands.
    await other.goto(`${path}/child/change`)
    await expect(other.getByText('have not signed it')).toHaveCount(0)
    await other.locator('[name=family]').fill(`Kept, ${mark}`)
    await press(other, 'Save and come back', /\/people$/)
    await expect(other.getByText(`Kept, ${mark}`)).toHaveCount(0)
    await other.goto(`${path}/child/change`)
    await expect(other.getByText('You changed something here before and have not signed it.')).toBeVisible()
    await expect(other.locator('[name=family]')).toHaveValue(`Kept, ${mark}`)
    await other.getByRole('button', { name: 'Start again from what stands' }).click()
    await expect(other.getByText('have not signed it')).toHaveCount(0)
    await expect(other.locator('[name=family]')).not.toHaveValue(`Kept, ${mark}`)

    const answer = { at: `${path}/nrm/familyDetails`, submit: 'Put this in the draft', ...text('value') }
    await meet(first, other, answer, twice('An aunt'))
    await press(other, 'Put this in the draft', /\/nrm\?section=[\w-]+#familyDetails$/)

    await first.goto(`${path}/danger/raise`)
    await first.locator('[name=why]').fill('Somebody waits outside.')
    await press(first, 'Report danger now', new RegExp(`${path}$`))
    await other.goto(`${path}/danger/over`)
    await other.locator('[name=why]').fill(`Gone, ${mark}.`)
    await first.goto(`${path}/danger/raise`)
    await first.locator('[name=why]').fill(`A second one, ${mark}.`)
    await press(first, 'Report danger now', new RegExp(`${path}$`))
    await fillDate(other, 'when', day(0), formNow(new Date()).time)
    await other.getByRole('button', { name: 'Record that the danger is over' }).click()
    for (const words of [`A second one, ${mark}.`, `Gone, ${mark}.`, `Written by ${lead}`])
      await expect(other.locator('main dd').filter({ hasText: words }).first(), words).toBeVisible()
    await check(other)
    await other.getByRole('link', { name: 'Carry on with mine' }).click()
    await expect(other.locator('[name=why]')).toHaveValue(`Gone, ${mark}.`)
    await press(other, 'Record that the danger is over', new RegExp(`${path}$`))

    const manager = await signedIn(browser, 'manager', js)
    const nation = {
      at: `${path}/nation`,
      submit: 'Save',
      fill: (page: Page, words: string) => page.getByLabel(words, { exact: true }).check(),
      stands: (page: Page, words: string) => expect(page.getByLabel(words, { exact: true })).toBeChecked(),
      noWayOn: true as const,
    }
    await meet(first, manager, nation, js ? ['Wales', 'Scotland'] : ['Scotland', 'Wales'])
    await press(manager, 'Keep the other version', /\/steps$/)
    await manager.goto(`${path}/nation`)
    await expect(manager.getByText('while you were choosing')).toHaveCount(0)
    await manager.getByLabel('England', { exact: true }).check()
    await press(manager, 'Save', /\/steps$/)
  })
