import { expect, type Page } from '@playwright/test'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { asOwner } from './owner'
import { day } from './recording'
import { smallCase } from './small-case'

/** Another agency is asked, does not answer, says no, and is challenged: each stands in one list, and late on the board. */

const parts = (ahead: number): [string, string, string] => {
  const [year = '', month = '', date = ''] = addDays(dayOf(new Date()), ahead).split('-')
  return [date, month, year]
}

/** What every form of the ledger asks. Without scripts what follows from an answer is asked once that is sent. */
async function said(page: Page, words: string): Promise<void> {
  await page.locator('[name=to]').fill('M. Osei, duty worker')
  await fillDate(page, 'when', day(0), '00:00')
  if ((await page.locator('[name=answer]').count()) === 0)
    await page.getByRole('button', { name: 'Sign and record' }).click()
  await page.locator('[name=answer]').fill(words)
}

for (const js of [true, false])
  test(`a referral outward is asked after, declined, challenged and settled, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const check = async (page: Page) => {
      if (js) await sound(page)
    }
    const path = await smallCase(browser, js ? 'Nerys Tallow' : 'Idris Quill', true)
    const lead = await signedIn(browser, 'lead', js)
    await lead.goto(`${path}/steps`)
    await lead.getByRole('link', { name: 'Who was told, and what they answered' }).click()
    await check(lead)
    await lead.getByRole('link', { name: 'Record that somebody else was told' }).click()
    await expect(lead.locator('input:checked')).toHaveCount(0)
    await check(lead)
    await lead.getByRole('button', { name: 'Sign and record' }).click()
    await expect(lead.getByText('There is a problem')).toBeVisible()
    await lead.getByLabel('Independent child trafficking guardian service').check()
    await lead.locator('input[name=how][value=phone]').check()
    await lead.locator('input[name=awaited][value=yes]').check()
    await said(lead, 'Asked for a guardian, for the child has nobody here.')
    if (!js) {
      await lead.getByRole('button', { name: 'Sign and record' }).click()
      // What follows from an answer is asked once it is sent.
      await expect(lead.locator('[name="chaseOn.day"]')).toBeVisible()
    }
    await fillDate(lead, 'chaseOn', parts(-1))
    await lead.getByRole('button', { name: 'Sign and record' }).click()
    const refused = lead.getByText('Give today or a day to come, at most a month away.').first()
    await expect(refused).toBeVisible()
    // What the server said stands until its answer is changed: leaving the field alone takes nothing away.
    await lead.locator('[name="chaseOn.year"]').focus()
    await lead.locator('[name=answer]').focus()
    await lead.waitForTimeout(600)
    await expect(refused).toBeVisible()
    await expect(lead.locator('[name=answer]')).toHaveValue(/for the child has nobody here/)
    await fillDate(lead, 'chaseOn', parts(1))
    await press(lead, 'Sign and record', /\/referrals#/)
    const guardian = lead
      .getByRole('region', { name: 'Independent child trafficking guardian service' })
      .or(lead.locator('section', { hasText: 'Independent child trafficking guardian service' }))
      .first()
    await expect(guardian).toContainText('No answer yet: ask again on')
    await check(lead)

    // Two days go by, and nobody answered.
    await asOwner(client =>
      client.query(
        `update case_clock set due_on = current_date - 1 where clock = 'agency-answer' and case_id = $1`,
        [path.split('/').at(-1)],
      ),
    )
    await lead.goto('/clocks?due=late&whose=all')
    await expect(lead.locator('main')).toContainText('Ask again: another agency has not answered')

    await lead.goto(`${path}/referrals`)
    await lead
      .getByRole('link', { name: /^Record what came back/ })
      .first()
      .click()
    await lead.locator('input[name=came][value=declined]').check()
    await said(lead, 'They say that another area must ask.')
    await press(lead, 'Sign and record', /\/referrals#/)
    await expect(guardian).toContainText('Declined, or less than was asked for')
    await lead
      .getByRole('link', { name: /^Challenge what they decided/ })
      .first()
      .click()
    await expect(lead.getByText('They say that another area must ask.')).toBeVisible()
    await lead.locator('input[name=level][value=manager]').check()
    await said(lead, 'The child is here now, and needs a guardian this week.')
    await fillDate(lead, 'chaseOn', parts(2))
    await check(lead)
    await press(lead, 'Sign and record', /\/referrals#/)
    await expect(guardian).toContainText('Challenged: their answer is due')
    await lead
      .getByRole('link', { name: /^Record what came of the challenge/ })
      .first()
      .click()
    await lead.locator('input[name=outcome][value=changed]').check()
    await said(lead, 'They send a guardian on Thursday.')
    await press(lead, 'Sign and record', /\/referrals#/)
    await expect(guardian).toContainText('Settled: They changed their decision')
    await check(lead)

    await lead.goto(`${path}/chronology`)
    await expect(lead.locator('main')).toContainText('Decision of another agency challenged')
    const outsider = await signedIn(browser, 'administrator', js)
    expect((await outsider.goto(`${path}/referrals`))?.status()).toBe(404)
  })
