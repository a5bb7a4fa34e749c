import { type Browser, expect, type Page } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { smallCase } from './small-case'

/** One person who is lead and manager: never both sides of a step that takes two. */

const both = 'm.fenwickasante@example.org'

/** The hidden fields of a form as somebody else's page has them, once they are on it. */
async function formOf(page: Page, button: string): Promise<{ [name: string]: string }> {
  const form = page.locator('form', { has: page.getByRole('button', { name: button }) })
  const fields = form.locator('input[type=hidden]')
  const pairs = await fields.evaluateAll(all =>
    all.map(each => [(each as HTMLInputElement).name, (each as HTMLInputElement).value]),
  )
  return Object.fromEntries(pairs)
}

/** What is sent by hand, with another's form, from a session that its own page offers no such button. */
async function sendAnyhow(page: Page, at: string, fields: { [name: string]: string }): Promise<string> {
  const { origin } = new URL(page.url())
  const answer = await page.request.post(at, { multipart: fields, headers: { origin }, maxRedirects: 0 })
  expect(answer.status()).toBeLessThan(400)
  return answer.headers().location ?? ''
}

async function people(browser: Browser, js: boolean): Promise<{ one: Page; manager: Page; path: string }> {
  const path = await smallCase(browser, `Nia Falconer ${js ? 'with' : 'without'}`, js)
  return { one: await signedIn(browser, both, js), manager: await signedIn(browser, 'manager', false), path }
}

for (const js of [true, false])
  test(`lead and manager in one never stands on both sides, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const check = js ? sound : async () => undefined
    const { one, manager, path } = await people(browser, js)

    // She words an answer and passes the draft on: then only somebody else signs it off.
    await one.goto(`${path}/nrm/employmentHistory`)
    await one.locator('[name=value]').fill('Not known: not asked yet.')
    await press(one, 'Put this in the draft', /\/nrm\/\w+\?said=put$/)
    await one.goto(`${path}/nrm`)
    await press(one, 'Pass to a manager for sign-off', /said=passed$/)
    await expect(one.getByRole('button', { name: 'Sign off these answers' })).toHaveCount(0)
    await expect(one.getByText('You passed this draft on, or wrote something that it says')).toBeVisible()
    await manager.goto(`${path}/nrm`)
    const form = await formOf(manager, 'Sign off these answers')
    expect(form.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(await sendAnyhow(one, `${path}/nrm`, form)).toMatch(/said=second-person$/)
    await one.goto(`${path}/nrm?said=second-person`)
    await expect(one.getByText('You passed this draft on, or wrote something that it says')).toBeVisible()
    await expect(one.getByText('Draft, not signed off')).toBeVisible()
    await check(one)
    await press(manager, 'Sign off these answers', /said=signed$/)

    // She proposes that a step is not needed: agreeing takes somebody else.
    await one.goto(`${path}/steps/police/not-needed`)
    await one.locator('[name=reason]').fill('They were there.')
    await press(one, 'Sign and record', /\/steps#police$/)
    await expect(one.getByText('Proposed as not needed').first()).toBeVisible()
    await expect(one.getByRole('link', { name: 'Agree that it is not needed' })).toHaveCount(0)
    await one.goto(`${path}/steps/police/not-needed-agreed`)
    await expect(one.getByRole('heading', { name: 'This cannot be recorded now' })).toBeVisible()
    await expect(one.getByText('You proposed this yourself.')).toBeVisible()
    await expect(one.getByRole('button', { name: 'Sign and record' })).toHaveCount(0)
    await check(one)
    await manager.goto('/')
    await expect(manager.getByText(/^The police need not be told: Marguerite/).first()).toBeVisible()
    await manager.goto(`${path}/steps/police/not-needed-agreed`)
    await expect(manager.getByText('They were there.')).toBeVisible()
    await expect(manager.getByRole('link', { name: 'I do not agree: say that it is needed' })).toBeVisible()
    await manager.locator('[name=reason]').fill('I have read the log.')
    await press(manager, 'Sign and record', /\/steps#police$/)
  })
