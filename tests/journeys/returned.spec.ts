import { expect } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { smallCase } from './small-case'

/** A manager does not sign an NRM draft as it stands: it goes back with words, is passed on again, and is signed. */

const words = 'The answer on family says more than the concern.'

for (const js of [true, false])
  test(`an NRM draft is returned for changes and comes back, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const path = await smallCase(browser, js ? 'Anwen Tallow' : 'Kofi Quill', true)
    const lead = await signedIn(browser, 'lead', js)
    const manager = await signedIn(browser, 'Helen Marchetti', js)
    const pass = async () => {
      await lead.goto(`${path}/nrm`)
      await press(lead, 'Pass to a manager for sign-off', /said=passed$/)
    }
    await pass()
    await manager.goto(`${path}/nrm`)
    await manager.getByRole('link', { name: 'Return it for changes' }).click()
    if (js) await sound(manager)
    await manager.getByRole('button', { name: 'Return the draft' }).click()
    await expect(manager.getByText('There is a problem')).toBeVisible()
    await manager.locator('[name=answer]').fill(words)
    await press(manager, 'Return the draft', /said=returned$/)
    await expect(manager.getByText(`What must change: ${words}`)).toBeVisible()
    await expect(manager.getByRole('button', { name: 'Sign off these answers' })).toHaveCount(0)
    if (js) await sound(manager)

    await lead.goto('/')
    await lead.getByRole('link', { name: /^Returned for changes: \d+$/ }).click()
    await lead.locator(`a[href="${path}/nrm"]`).click()
    await expect(lead.getByText(`What must change: ${words}`)).toBeVisible()
    await pass()
    await manager.goto(`${path}/nrm`)
    await expect(manager.getByText(words)).toHaveCount(0)
    await press(manager, 'Sign off these answers', /said=(signed|second-person)$/)
    // The lead wrote it, the practitioner recorded it: this manager did neither.
    await expect(manager).toHaveURL(/said=signed$/)
  })
