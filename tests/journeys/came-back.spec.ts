import { type Browser, expect, type Page } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { smallCase, sentConcern as waiting } from './small-case'

/**
 * Without JavaScript a form that could not be sent comes back on a page that is drawn anew. What it was filled in from
 * stays what it was, and when somebody else ended meanwhile what it is about, its words are still there.
 */

const other = 'Marguerite Fenwick-Asante'

/** Somebody of whom only a name was typed holds no concern up, and counts as not to be told. */
async function leaveHalf(author: Page, draft: string): Promise<void> {
  await author.goto(`${draft}/people`)
  await author.getByRole('link', { name: 'Add a person' }).click()
  await author.locator('[name=name]').fill('A man in a van')
  await press(author, 'Save and come back', /\/people$/)
  await author.goto(`${draft}/check`)
  const open = author.getByRole('listitem').filter({ hasText: 'That counts as do not tell.' })
  await expect(open).toContainText('1 person: nobody has said yet whether they may be told.')
  await open.getByRole('link', { name: 'Person 1' }).click()
  await expect(author.locator('[name=name]')).toHaveValue('A man in a van')
  await author.goto(`${draft}/check`)
}

/** A concern that waits for a decision, and two who may decide on it. */
async function sentConcern(browser: Browser) {
  const author = await signedIn(browser, 'practitioner', false)
  await author.goto('/concerns')
  await press(author, 'Start a new concern', /\/danger$/)
  const draft = author.url().replace(/\/danger$/, '')
  await author.getByLabel('No', { exact: true }).check()
  await press(author, 'Save and continue', /\/worry$/)
  await author.locator('[name=whatWorries]').fill('He says that he owes somebody money.')
  await press(author, 'Save and continue', /\/staff$/)
  await author.goto(`${draft}/child`)
  await author.locator('[name=whereNow]').fill('Outside the station')
  await press(author, 'Save and continue', /\/children$/)
  await leaveHalf(author, draft)
  await press(author, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
  const warning = author.locator('summary').filter({ hasText: 'Do not tell this person:' })
  await expect(warning).toContainText('A man in a van')
  const [first, second] = [await signedIn(browser, 'lead', false), await signedIn(browser, other, false)]
  return { path: new URL(author.url()).pathname, first, second }
}

test('words for a decision that somebody else took meanwhile stand beside it', async ({ browser }) => {
  const { path, first, second } = await sentConcern(browser)
  for (const page of [first, second]) await page.goto(`${path}/decide`)
  await first.getByLabel('A new case').check()
  await first.locator('[name=reasons]').fill('Signs from two sources.')
  await first.locator('[name=reply]').fill('Thank you.')
  await press(first, 'Sign and decide', new RegExp(`${path}$`))
  await second.locator('[name=reply]').fill('Half a decision, and no reasons yet.')
  await press(second, 'Sign and decide', /\/decide\/conflict$/)
  for (const words of ['Half a decision, and no reasons yet.', 'Signs from two sources.'])
    await expect(second.locator('main dd').filter({ hasText: words })).toBeVisible()
})

test('words that came back never pass for an answer to what somebody else signed', async ({ browser }) => {
  const path = await smallCase(browser, 'Arben Gashi', false)
  const [first, second] = [await signedIn(browser, 'lead', false), await signedIn(browser, other, false)]
  for (const page of [first, second]) await page.goto(`${path}/child/change`)
  await first.locator('[name=nationality]').fill('Albanian')
  await press(first, 'Sign and change', /\/people#child$/)
  const nationality = second.locator('[name=nationality]')
  await nationality.fill('K'.repeat(300))
  await second.getByRole('button', { name: 'Sign and change' }).click()
  await expect(second.locator('.problem')).toContainText('It has 300.')
  await nationality.fill('Kosovan')
  await press(second, 'Sign and change', /\/child\/conflict$/)
  for (const words of ['Albanian', 'Kosovan'])
    await expect(second.locator('main dd').filter({ hasText: words })).toBeVisible()
})

/** Somebody around the child, begun and kept for later. */
async function keepSomebody(author: Page, path: string): Promise<void> {
  await author.goto(`${path}/people/new`)
  await author.locator('[name=name]').fill('A man called Deano')
  await author.locator('[name=address]').fill('Above the shop, Ropewalk')
  await author.getByRole('button', { name: 'Save and come back' }).click()
  await expect(author).not.toHaveURL(/\/people\/new/)
}

/** What can be sent no more leads to where it is kept; what can, to where it goes on. */
const shut = (author: Page) =>
  author.locator('main a[href^="/drafts/"]').filter({ hasNotText: 'Read it, or throw it away' })

/** The same once the case is shut to its author: shown back to them alone, and put into a message without the place. */
async function carryOn(author: Page, lead: Page, js: boolean): Promise<void> {
  await author.goto('/')
  await shut(author).click()
  await expect(author.getByRole('heading', { level: 1 })).toContainText('Words that you kept')
  if (js) await sound(author)
  await expect(author.locator('main dd').filter({ hasText: 'A man called Deano' })).toBeVisible()
  expect((await lead.goto(author.url()))?.status()).toBe(404)
  await press(author, 'Write it to the safeguarding lead', /\/concerns\/[0-9a-f-]+\?said=kept$/)
  await expect(author.locator('[name=words]')).toHaveValue(/A man called Deano/)
  await expect(author.locator('[name=words]')).not.toHaveValue(/Ropewalk/)
  await author.goto('/')
  await expect(shut(author)).toHaveCount(0)
}

for (const js of [true, false])
  test(`what an author adds after the lead decided goes to the lead, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const path = await waiting(browser, js ? 'Lowri Tallow' : 'Ama Quill', js)
    const author = await signedIn(browser, 'practitioner', js)
    await author.goto(`${path}/entries/new`)
    await author.locator('input[name=kind][value=observation]').check()
    // Without scripts what follows is asked once that is sent.
    if (!js) await author.getByRole('button', { name: 'Add to the chronology' }).click()
    await author.getByLabel('I saw or heard it myself').check()
    await author.getByLabel('I don’t know when').check()
    await author.locator('[name=what]').fill('A van waited outside of the school again.')
    const second = await signedIn(browser, 'practitioner', js)
    await keepSomebody(second, path)
    const lead = await signedIn(browser, 'lead', js)
    await lead.goto(`${path}/decide`)
    await lead.getByLabel('A new case').check()
    await lead.locator('[name=reasons]').fill('Signs from two sources.')
    await lead.locator('[name=reply]').fill('Thank you.')
    await press(lead, 'Sign and decide', new RegExp(`${path}$`))
    await press(author, 'Add to the chronology', /\/concerns\/[0-9a-f-]+\?said=decided$/)
    await expect(author.locator('[name=words]')).toHaveValue(/A van waited outside of the school again\./)
    await author.getByRole('button', { name: /^Send/ }).click()
    await expect(author.locator('[name=words]')).toHaveValue('')
    await lead.goto(`${path}/replies`)
    await expect(lead.getByText('A van waited outside of the school again.')).toBeVisible()
    await carryOn(second, lead, js)
  })
