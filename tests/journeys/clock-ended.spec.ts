import { expect, type Page } from '@playwright/test'
import { formNow } from '../../lib/domain/time/now'
import { fillDate, press, signedIn, sound } from './cast'
import { heldCase } from './held-case'
import { test } from './journey'
import { day } from './recording'

/** A clock ends as done by whoever records steps, and as no longer due by a lead or a manager alone. */

const clock = 'care-plan'
const now = (page: Page) => fillDate(page, 'when', day(0), formNow(new Date()).time)

for (const js of [true, false])
  test(`done, or no longer due, ${js ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(180_000)
    const check = js ? sound : async () => undefined
    const path = await heldCase(browser, `Ottilie Farrant ${js ? 'One' : 'Two'}`, js)
    const holder = await signedIn(browser, 'practitioner', js)
    await holder.goto(`${path}/pathway/step-08/became-looked-after`)
    await fillDate(holder, 'when', day(1), '09:00')
    await press(holder, 'Sign and record', /\/steps#step-08$/)

    // Whoever holds the case is asked what was done, and nothing else.
    await holder.goto(`${path}/pathway/clock/${clock}`)
    await expect(holder.getByLabel('It is no longer due')).toHaveCount(0)
    await holder.getByRole('button', { name: 'Sign and record' }).click()
    await expect(holder.getByText('There is a problem')).toBeVisible()
    await check(holder)
    await holder.goto(`${path}/pathway/clock/initial-health-assessment`)
    await now(holder)
    await holder.locator('[name=answer]').fill('The paediatrician saw her.')
    await press(holder, 'Sign and record', /\/steps#clocks$/)
    await holder.getByText(/^Done, past or no longer due: /).click()
    await expect(holder.getByText(/^Done \d/).first()).toBeVisible()

    const lead = await signedIn(browser, 'lead', js)
    await lead.goto(`${path}/pathway/clock/${clock}`)
    await lead.getByLabel('It is no longer due').check()
    await now(lead)
    await lead.locator('[name=answer]').fill('She went home to her mother.')
    await check(lead)
    await press(lead, 'Sign and record', /\/steps#clocks$/)
    await lead.getByText(/^Done, past or no longer due: /).click()
    await expect(lead.getByText(/^No longer due, says .*: She went home to her mother\.$/)).toBeVisible()
    await check(lead)
  })
