import { expect, type Page } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { smallCase } from './small-case'

/** Two people who correct one mark on the body map, drawn anew or signed away: both texts, with and without JavaScript. */

const lead = 'Amrit Sandhu-Cole'

for (const js of [true, false]) {
  const check = js ? sound : async () => undefined
  const mark = js ? 'with' : 'without'

  test(`two at once on one mark keep both ${mark} JavaScript`, async ({ browser }) => {
    test.setTimeout(240_000)
    const path = await smallCase(browser, `Marek Tolland ${mark}`, js)
    const first = await signedIn(browser, 'lead', js)
    const other = await signedIn(browser, 'm.fenwickasante@example.org', js)

    await first.goto(`${path}/body-map/mark`)
    await bruise(first, js)
    await press(first, 'Sign and add', /\/body-map$/)
    const correct = await correction(first)
    for (const page of [first, other]) await page.goto(correct)
    await first.locator('[name=size]').fill('3 cm')
    await other.locator('[name=size]').fill('4 cm')
    await press(first, 'Sign and add', /\/body-map$/)
    await press(other, 'Sign and add', /\/conflict$/)
    for (const words of ['3 cm', '4 cm'])
      await expect(other.locator('main dd').filter({ hasText: words })).toBeVisible()
    await expect(other.getByText(new RegExp(`^${lead} corrected this mark while .*, \\d`))).toBeVisible()
    await check(other)
    await press(other, 'Carry on with mine', /\/mark\?corrects=/)
    await expect(other.locator('[name=size]')).toHaveValue('4 cm')
    await press(other, 'Sign and add', /\/body-map$/)
    await expect(other.getByRole('cell', { name: '4 cm' })).toBeVisible()

    // The same mark: one signs something else instead in the chronology, the other draws it anew.
    const again = await first.goto(`${path}/body-map`).then(() => correction(first))
    for (const page of [first, other]) await page.goto(again)
    await first.getByRole('link', { name: 'say so in the chronology' }).click()
    await saying(first, 'It was ink.', js)
    await press(first, 'Add the correction', /\/chronology\?/)
    await other.locator('[name=size]').fill('5 cm')
    await press(other, 'Sign and add', /\/conflict$/)
    for (const words of ['It was ink.', 'How big is it? 5 cm'])
      await expect(other.locator('main dd').filter({ hasText: words })).toBeVisible()
    await expect(other.getByText(new RegExp(`^${lead} corrected this mark while .*, \\d`))).toBeVisible()
    await check(other)
    await press(other, 'Carry on with mine', /\/mark\?corrects=/)
    await expect(other.locator('[name=size]')).toHaveValue('5 cm')
    // And the other way round: what the second wrote as an entry stands beside the mark that was drawn anew.
    await first.goto(other.url().replace('/body-map/mark', '/entries/new'))
    await first.locator('[name=what]').fill('It was felt pen.')
    await press(other, 'Sign and add', /\/body-map$/)
    await expect(other.getByRole('cell', { name: '5 cm' })).toBeVisible()
    await press(first, 'Add the correction', /\/conflict$/)
    for (const words of ['How big is it? 5 cm', 'It was felt pen.'])
      await expect(first.locator('main dd').filter({ hasText: words })).toBeVisible()
    await press(first, 'Keep the other version', /\/chronology/)
  })
}

/** Where the first mark of the map is corrected. */
const correction = async (page: Page) =>
  (await page
    .getByRole('link', { name: /^Correct/ })
    .first()
    .getAttribute('href')) ?? ''

/** Something else to be signed instead of a mark: what kind of entry it is has to be chosen. */
async function saying(page: Page, what: string, js: boolean) {
  await page.locator('input[name=kind][value=observation]').check()
  await page.locator('[name=what]').fill(what)
  // Without scripts the questions that follow from it come once it is sent.
  if (!js) await page.getByRole('button', { name: 'Add the correction' }).click()
  await page.locator('input[name=known][value=seen]').check()
}

/** A first mark; without JavaScript its follow-up questions come once it is sent. */
async function bruise(page: Page, js: boolean): Promise<void> {
  await page.locator('input[name=part][value=forearm], select[name=part]').first().waitFor()
  const choose = async (name: string, value: string) => {
    const select = page.locator(`select[name=${name}]`)
    if (await select.count()) await select.selectOption(value)
    else await page.locator(`input[name=${name}][value=${value}]`).check()
  }
  for (const [name, value] of [
    ['part', 'forearm'],
    ['side', 'left'],
    ['view', 'front'],
    ['saw', 'me'],
  ] as const)
    await choose(name, value)
  await page.getByLabel('I don’t know when').check()
  if (!js) await page.getByRole('button', { name: 'Sign and add' }).click()
  await page.locator('[name=size]').fill('2 cm')
  await page.locator('[name=look]').fill('Round, dark red')
}
