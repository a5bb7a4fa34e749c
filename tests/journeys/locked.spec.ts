import { expect } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { asOwner, idle } from './owner'

/** A locked screen does one thing: it keeps its owner's posted form as a draft. */

test('a locked screen keeps the words of its owner and gives them back', async ({ browser }) => {
  for (const js of [true, false]) {
    const page = await signedIn(browser, 'practitioner', js)
    await page.goto('/concerns')
    await press(page, 'Start a new concern', /\/danger$/)
    await page.goto(page.url().replace('danger', 'worry'))
    await page.locator('[name=whatWorries]').fill('She is collected from school by a man nobody knows.')
    await idle()
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.waitForURL(/\/locked/)
    await expect(page.getByText('collected from school')).toHaveCount(0)
    await page.goto('/cases')
    await expect(page).toHaveURL(/\/locked/)
    await page.goBack()
    await press(page, /^Unlock as/, /^((?!\/locked).)*$/)
    await page.goto('/concerns')
    await page
      .getByRole('link', { name: /^Go on with it/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'What worries you' }).click()
    await expect(page.locator('[name=whatWorries]')).toHaveValue(
      'She is collected from school by a man nobody knows.',
    )
  }
})

/** How often anybody searched, and how many words wait to be searched for. */
const searches = () =>
  asOwner(async client => {
    const { rows } = await client.query<{ done: number; waiting: number }>(
      `select (select count(*)::int from audit_event where action = 'case.find') as done,
              (select count(*)::int from draft where form_id = 'find') as waiting`,
    )
    return rows[0]
  })

for (const js of [true, false])
  test(`a search from a locked screen is only kept, and done once it is unlocked, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, 'lead', js)
    await page.goto('/guidance')
    const before = await searches()
    await page.getByRole('textbox', { name: /^Find a case/ }).fill('ardit kolshi')
    await idle()
    await page.getByRole('textbox', { name: /^Find a case/ }).press('Enter')
    await page.waitForURL(/\/locked\?to=/)
    expect(page.url()).not.toMatch(/ardit|kolshi/i)
    await expect(page.getByText(/Ardit/)).toHaveCount(0)
    expect(await searches()).toEqual({ done: before?.done, waiting: (before?.waiting ?? 0) + 1 })
    // Neither the page that searches nor a list's choices do anything meanwhile.
    await page.goto('/find?begun=yes')
    await expect(page).toHaveURL(/\/locked/)
    const { origin } = new URL(page.url())
    const posted = await page.request.post('/trail/narrow', {
      form: { reference: 'HF-00000000' },
      headers: { origin },
      maxRedirects: 0,
    })
    expect(posted.headers().location).toBe('/locked?to=%2Ftrail')
    expect(await searches()).toEqual({ done: before?.done, waiting: (before?.waiting ?? 0) + 1 })
    await press(page, /^Unlock as/, /\/find\?begun=yes$/)
    await expect(page.getByRole('row', { name: /Ardit Kolshi/ })).toBeVisible()
    expect(await searches()).toEqual({ done: (before?.done ?? 0) + 1, waiting: before?.waiting })
  })

/** Every session that is open was last heard of so many minutes ago. */
const heardOf = (minutes: number) =>
  asOwner(client =>
    client.query(`update session set last_seen_at = now() - make_interval(mins => $1)`, [minutes]),
  )

/** When anybody was last heard of, in whole minutes from now. */
const unheardFor = () =>
  asOwner(async client => {
    const { rows } = await client.query<{ minutes: number }>(
      `select floor(extract(epoch from now() - max(last_seen_at)) / 60)::int as minutes from session`,
    )
    return rows[0]?.minutes
  })

test('a screen that is left alone warns before it locks, and whoever answers stays', async ({ browser }) => {
  const page = await signedIn(browser, 'practitioner')
  await page.clock.install()
  await page.goto('/guidance', { waitUntil: 'networkidle' })
  const warning = page.getByRole('alertdialog', { name: 'Are you still here?' })
  await page.clock.runFor('12:00')
  await expect(warning).toBeHidden()
  await heardOf(12)
  await page.clock.runFor('01:20')
  await expect(warning).toBeVisible()
  await expect(warning).toContainText(/Your screen locks at \d\d:\d\d\. What you have written is kept\./)
  await expect(page.getByRole('button', { name: 'Stay signed in' })).toBeFocused()
  await sound(page)
  await page.keyboard.press('Enter')
  await expect(warning).toBeHidden()
  await expect.poll(unheardFor).toBe(0)

  // Nobody answers this time.
  await page.clock.runFor('13:20')
  await expect(warning).toBeVisible()
  await idle()
  await page.clock.runFor('02:00')
  await page.waitForURL(/\/locked\?to=%2Fguidance$/)
  await expect(page.getByRole('button', { name: /^Unlock as/ })).toBeVisible()
})
