import { expect, type Page } from '@playwright/test'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { meeting, text } from './meeting'
import { day } from './recording'
import { smallCase } from './small-case'

/** Whoever comes second, on a case: both texts, who was first and when, with and without JavaScript. */

const lead = 'Amrit Sandhu-Cole'

for (const js of [true, false]) {
  const check = js ? sound : async () => undefined
  const meet = meeting(lead, check)
  const mark = js ? 'with' : 'without'
  const twice = (words: string): [string, string] => [`${words} ${mark} one`, `${words} ${mark} two`]

  test(`two at once on a case keep both ${mark} JavaScript`, async ({ browser }) => {
    test.setTimeout(240_000)
    const path = await smallCase(browser, `Marek Hollis ${mark}`, js)
    const first = await signedIn(browser, 'lead', js)
    const other = await signedIn(browser, 'm.fenwickasante@example.org', js)

    // A step: both propose that it is not needed. The second can only agree, which is another form.
    const step = { at: `${path}/steps/police/not-needed`, submit: 'Sign and record', ...text('reason') }
    await meet(first, other, { ...step, noWayOn: true }, twice('They were there'))
    await expect(other.getByText('Proposed as not needed')).toBeVisible()
    await press(other, 'Keep the other version', /\/steps#police$/)

    // A flag: one keeps it, the other removes it; then one removes it while the other keeps it.
    await first.goto(`${path}/flags`)
    await first.locator('input[name=kind][value=not-alone]').check()
    await first.locator('[name=words]').fill('A dog in the yard.')
    const [d, m, y] = day(-9)
    for (const [part, value] of [
      ['day', d],
      ['month', m],
      ['year', y],
    ] as const)
      await first.locator(`[name="reviewOn.${part}"]`).fill(value)
    await press(first, 'Flag the case', /\/flags$/)
    const review = (await first.getByRole('link', { name: /^Review/ }).getAttribute('href')) ?? ''
    const open = async (page: Page, outcome: 'keep' | 'remove') => {
      await page.goto(review)
      await page.locator(`input[name=outcome][value=${outcome}]`).check()
      if (!js) await page.getByRole('button', { name: 'Sign the review' }).click()
    }
    await open(first, 'remove')
    await open(other, 'keep')
    await first.locator('[name=why]').fill('The dog is gone.')
    await fillDate(other, 'reviewOn', day(-20))
    await press(first, 'Sign the review', /\/flags$/)
    await press(other, 'Sign the review', /\/conflict$/)
    for (const words of ['The dog is gone.', 'No, remove it', 'Yes, keep it'])
      await expect(other.locator('main dd').filter({ hasText: words }).first(), words).toBeVisible()
    await expect(
      other.getByText(new RegExp(`${lead} changed the flag .* while you were writing, \\d`)),
    ).toBeVisible()
    await expect(other.getByRole('link', { name: 'Carry on with mine' })).toHaveCount(0)
    await check(other)
    await press(other, 'Keep the other version', /\/flags$/)

    // A determination, while evidence comes in.
    await other.goto(`${path}/determination`)
    await other.locator('input[name=result][value=met]').check()
    await other.locator('[name=reasons]').fill(`Too little yet, ${mark}.`)
    await first.goto(`${path}/entries/new?from=evidence`)
    await first.locator('input[name=kind][value=observation]').check()
    await first.locator('[name=what]').fill('He was driven to a house and kept there.')
    await first.getByLabel('I don’t know when').check()
    await first.locator('input[name=bears][value=acts]').check()
    if (!js) await first.getByRole('button', { name: 'Add to the chronology' }).click()
    await first.getByLabel('I saw or heard it myself').check()
    await first.locator('input[name=acts][value=act-02]').check()
    await press(first, 'Add to the chronology', /\/evidence\?added=yes$/)
    await press(other, 'Sign and record', /\/determination\?changed=yes$/)
    await expect(other.getByText(new RegExp(`^Act: .*Added by ${lead}, \\d`))).toBeVisible()
    await expect(other.getByText(/^When you read it: Not enough .* Now: An act is recorded/)).toBeVisible()
    await expect(other.locator('[name=reasons]')).toHaveValue(`Too little yet, ${mark}.`)
    await check(other)
    await press(other, 'Sign and record', /\/evidence$/)

    // A restriction: two restrict at once, naming each other.
    for (const [page, named] of [
      [first, 'Marguerite Fenwick-Asante'],
      [other, lead],
    ] as const) {
      await page.goto(`${path}/restriction`)
      await page.getByLabel(named).check()
      await page.locator('[name=why]').fill(`Why ${page === first ? 'one' : 'two'} ${mark}.`)
      await fillDate(page, 'reviewOn', day(-30))
    }
    await press(first, 'Restrict the case now', /\/restriction$/)
    await expect(first.getByRole('heading', { level: 1 })).toHaveText('Who may see this case')
    await press(other, 'Restrict the case now', /\/restriction\/conflict\?of=restrict$/)
    for (const words of [`Why one ${mark}.`, `Why two ${mark}.`])
      await expect(other.locator('main dd').filter({ hasText: words })).toBeVisible()
    await expect(other.getByText(new RegExp(`${lead} changed who may see this case while`))).toBeVisible()
    await check(other)
    await press(other, 'Keep the other version', /\/restriction$/)
    const lift = { at: `${path}/restriction/lift`, submit: 'Ask a second person to agree', ...text('why') }
    for (const page of [first, other]) await page.goto(lift.at)
    await lift.fill(first, 'It is over, one.')
    await lift.fill(other, 'It is over, two.')
    await first.getByRole('button', { name: lift.submit }).click()
    await expect(first.getByText('It is over, one.')).toBeVisible()
    await press(other, lift.submit, /\/restriction\/conflict\?of=lift$/)
    for (const words of ['one', 'two'])
      await expect(other.locator('main dd').filter({ hasText: `It is over, ${words}.` })).toBeVisible()
    await check(other)
  })

  test(`a question answered in two windows keeps both answers ${mark} JavaScript`, async ({ browser }) => {
    test.setTimeout(120_000)
    const path = await smallCase(browser, `Ilir Beacham ${mark}`, js)
    const asks = await signedIn(browser, 'lead', js)
    await asks.goto(`${path}/questions`)
    await asks.locator('[name=asked]').fill('Who told you?')
    await press(asks, 'Send the question', new RegExp(`${path}$`))
    const [one, two] = [
      await signedIn(browser, 'practitioner', js),
      await signedIn(browser, 'practitioner', js),
    ]
    const own = path.replace('/cases/', '/concerns/')
    for (const page of [one, two]) await page.goto(own)
    await one.locator('[name=answered]').fill('His sister.')
    await two.locator('[name=answered]').fill('His aunt, I think.')
    await press(one, 'Send the answer', new RegExp(`${own}$`))
    await expect(one.getByText('His sister.')).toBeVisible()
    await press(two, 'Send the answer', /said=answered$/)
    await expect(two.getByText('You had answered this question already')).toBeVisible()
    await expect(two.getByText('His sister.')).toBeVisible()
    await expect(two.locator('[name=words]')).toHaveValue('His aunt, I think.')
    await check(two)
  })
}
