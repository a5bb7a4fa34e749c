import { expect } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { smallCase } from './small-case'
import { fillVoice } from './voice-form'

/** What a child was told and wants: asked at each stage, in the child's own words, and seen from the case's first page. */

const words = 'I never absconded. I want to ring my mother.'

for (const js of [true, false])
  test(`the child is asked, and the case says when not, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const path = await smallCase(browser, js ? 'Marek Tallow' : 'Esi Quill', true)
    const lead = await signedIn(browser, 'lead', js)
    await lead.goto(path)
    await lead.getByRole('link', { name: 'Not asked yet' }).click()
    await expect(lead.getByRole('row', { name: /A concern was recorded/ })).toContainText('Not yet')
    if (js) await sound(lead)
    await lead.getByRole('link', { name: 'Record what the child wants' }).click()
    await lead.getByRole('button', { name: 'Sign and record' }).click()
    await expect(lead.getByText('There is a problem')).toBeVisible()
    await fillVoice(lead, words)
    if (js) {
      // The child's own words are nobody's to better.
      await expect(lead.locator('.language-hints')).toHaveCount(0)
      await sound(lead)
    }
    await press(lead, 'Sign and record', /\/voice$/)
    await expect(lead.getByText(`“${words}”`)).toBeVisible()
    if (js) await sound(lead)
    await lead.goto(path)
    await expect(lead.getByRole('link', { name: /^Asked last on / })).toBeVisible()
    await lead.goto(`${path}/chronology`)
    await expect(lead.locator('main')).toContainText('The child was asked what they want')
    const manager = await signedIn(browser, 'manager', js)
    await manager.goto(`${path}/voice`)
    await expect(manager.getByText(`“${words}”`)).toBeVisible()
    await expect(manager.getByRole('link', { name: 'Record what the child wants' })).toHaveCount(0)
    expect((await manager.goto(`${path}/voice/new`))?.status()).toBe(404)
  })
