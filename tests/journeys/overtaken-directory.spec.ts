import { expect } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { meeting, text } from './meeting'

/** Whoever comes second on an account or a number: both texts, who was first and when, with and without JavaScript. */

const lead = 'Amrit Sandhu-Cole'
const administrator = 'Priyanka Vellore'

for (const js of [true, false]) {
  const check = js ? sound : async () => undefined
  const mark = js ? 'with' : 'without'
  const twice = (words: string): [string, string] => [`${words} ${mark} one`, `${words} ${mark} two`]

  test(`two at once on an account and a number keep both ${mark} JavaScript`, async ({ browser }) => {
    test.setTimeout(120_000)
    const first = await signedIn(browser, 'administrator', js)
    const other = await signedIn(browser, 'administrator', js)
    await first.goto('/people')
    const account = await first.getByRole('link', { name: 'Owen Carrick' }).getAttribute('href')
    const person = { at: account ?? '', submit: 'Save', ...text('jobTitle') }
    await meeting(administrator, check)(first, other, person, twice('Duty social worker'))
    await press(other, 'Save', /said=changed$/)
    // A button that comes too late says who was first, and does nothing.
    await first.goto(account ?? '')
    await other.goto(account ?? '')
    await first.locator('[name=jobTitle]').fill('Duty social worker')
    await press(first, 'Save', /said=changed$/)
    await press(other, 'Disable this person', /said=meanwhile$/)
    await expect(
      other.getByText(new RegExp(`${administrator} changed this person’s account, \\d`)),
    ).toBeVisible()
    await expect(other.getByText('This person is disabled')).toHaveCount(0)
    await check(other)

    const [one, two] = [
      await signedIn(browser, 'lead', js),
      await signedIn(browser, 'r.teale@example.org', js),
    ]
    await one.goto('/contacts')
    const number = await one
      .getByRole('link', { name: 'Check or change Kestrelford front door' })
      .first()
      .getAttribute('href')
    await meeting(lead, check)(
      one,
      two,
      { at: number ?? '', submit: 'Save', ...text('note') },
      twice('Ask for the manager'),
    )
    await press(two, 'Save', /said=changed$/)
  })
}
