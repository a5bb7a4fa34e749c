import { expect } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { smallCase } from './small-case'

/** A step's form that is opened by its address, and a time that the clocks skipped or showed twice. */

for (const js of [true, false]) {
  const check = js ? sound : async () => undefined
  const mark = js ? 'with' : 'without'

  test(`a step that cannot be recorded says why before anything is typed, ${mark} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const path = await smallCase(browser, `Ilir Stanmore ${mark}`, js)
    const lead = await signedIn(browser, 'lead', js)
    const closed = lead.getByRole('heading', { name: 'This cannot be recorded now' })
    const said = async (at: string, sentence: string) => {
      await lead.goto(`${path}/steps/${at}`)
      await expect(closed, at).toBeVisible()
      await expect(lead.getByText(sentence), at).toBeVisible()
      await expect(lead.getByRole('button', { name: 'Sign and record' }), at).toHaveCount(0)
    }
    await said('nrm/decided', 'Record first that the NRM referral was sent.')
    await check(lead)
    await said('nrm/sent', 'Children’s services must be told first.')
    await lead.getByRole('link', { name: 'Record the referral to children’s services' }).click()
    await expect(lead.getByRole('button', { name: 'Sign and record' })).toBeVisible()
    await said(
      'designated-officer/sent',
      'No concern of this case is about somebody who works with children.',
    )
    await said('police/needed-after-all', 'Nobody has said that this step is not needed.')

    // Two windows of one person: what was typed in the second is kept, and nobody is told to have been faster.
    const proposal = `${path}/steps/police/not-needed`
    await lead.goto(proposal)
    const other = await lead.context().newPage()
    await other.goto(proposal)
    await lead.locator('[name=reason]').fill('They were there already.')
    await press(lead, 'Sign and record', /\/steps#police$/)
    await other.locator('[name=reason]').fill('They came before I rang.')
    await press(other, 'Sign and record', /\/police\/not-needed$/)
    await expect(other.getByText('Somebody has already proposed this.')).toBeVisible()
    await expect(other.getByText('They came before I rang.')).toBeVisible()
    await check(other)
    await press(other, 'Delete what I wrote', /\/steps#police$/)
    await said('police/not-needed-agreed', 'You proposed this yourself.')
  })

  test(`a time that never was is told beside its field, ${mark} JavaScript`, async ({ browser }) => {
    test.setTimeout(120_000)
    const path = await smallCase(browser, `Sorin Pellworth ${mark}`, js)
    const lead = await signedIn(browser, 'lead', js)
    await lead.goto(`${path}/steps/police/sent`)
    await lead.locator('input[name=how][value="101"]').check()
    const at = async (day: string, month: string) => {
      const parts = { day, month, year: '2025', time: '01:30' }
      for (const [part, value] of Object.entries(parts))
        await lead.locator(`[name="when.${part}"]`).fill(value)
    }
    await at('30', '3')
    await lead.getByRole('button', { name: 'Sign and record' }).click()
    await expect(lead.getByText('1:30am did not exist on 30 March 2025').first()).toBeVisible()
    await expect(lead.locator('[name="when.time"]')).toHaveValue('01:30')
    await expect(lead.locator('[name="when.time"]')).toHaveAttribute('aria-invalid', 'true')
    await check(lead)
    await at('26', '10')
    await press(lead, 'Sign and record', /\/steps#police$/)
    await expect(
      lead.getByText('26 October 2025, 1:30am (before the clocks went back)').first(),
    ).toBeVisible()
  })
}
