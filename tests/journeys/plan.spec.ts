import { expect, type Page } from '@playwright/test'
import { fillDate, press, signedIn, sound } from './cast'
import { heldCase } from './held-case'
import { test } from './journey'
import { fillPlan } from './planning'
import { day } from './recording'

/** Two people edit one plan: whoever comes second reads both texts, goes on with their own, and nothing is lost. */

const [lead, worker] = ['Amrit Sandhu-Cole', 'Folasade Brightmore']

async function bothTexts(page: Page, who: string, what: string, words: readonly string[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two people wrote at once')
  await expect(
    page.getByText(new RegExp(`^${who} changed ${what} while you were writing, \\d`)),
  ).toBeVisible()
  for (const each of words)
    await expect(page.locator('main dd').filter({ hasText: each }), each).toHaveCount(1)
}

for (const js of [true, false])
  test(`two people edit one plan, ${js ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(300_000)
    const check = js ? sound : async () => undefined
    const path = await heldCase(browser, `Imran Castellan ${js ? 'One' : 'Two'}`, js)
    const at = `${path}/plan`
    const first = await signedIn(browser, 'lead', js)
    const other = await signedIn(browser, 'practitioner', js)

    // Both begin it at once.
    await other.goto(path)
    await other.locator(`a[href="${at}"]`).click()
    await expect(other.getByText('There is no plan yet')).toBeVisible()
    await check(other)
    await other.getByRole('link', { name: 'Write the plan' }).click()
    await first.goto(`${at}/change`)
    await expect(first.locator('input[type=radio]:checked')).toHaveCount(0)
    await fillPlan(first, 'A man waits at the gate.', js)
    await fillPlan(other, 'Somebody rings at night.', js)
    await check(other)
    await press(first, 'Sign the plan', /\/plan$/)
    await press(other, 'Sign the plan', /\/plan\/conflict$/)
    await bothTexts(other, lead, 'the plan', ['A man waits at the gate.', 'Somebody rings at night.'])
    await check(other)
    await press(other, 'Keep the other version', /\/plan$/)
    await expect(other.getByText('A man waits at the gate.')).toBeVisible()

    // Both change it at once; what only one of them changed stands for both.
    for (const page of [first, other]) await page.goto(`${at}/change`)
    await first.locator('[name=risks]').fill('A man waits at the gate and at school.')
    await first.locator('[name=mayBeTold]').fill('The carers.')
    await other.locator('[name=risks]').fill('Somebody rings at night.')
    await press(first, 'Sign the plan', /\/plan$/)
    await press(other, 'Sign the plan', /\/plan\/conflict$/)
    await bothTexts(other, lead, 'the plan', ['and at school.', 'Somebody rings at night.'])
    await other.getByRole('link', { name: 'Carry on with mine' }).click()
    await expect(other.locator('[name=risks]')).toHaveValue('Somebody rings at night.')
    await expect(other.locator('[name=mayBeTold]')).toHaveValue('The carers.')
    await press(other, 'Sign the plan', /\/plan$/)
    for (const words of ['Somebody rings at night.', 'The carers.', 'To stay in this house'])
      await expect(other.getByText(words).first()).toBeVisible()

    // One person in two windows is told of themselves.
    const window = await signedIn(browser, 'practitioner', js)
    for (const page of [other, window]) await page.goto(`${at}/change`)
    await other.locator('[name=childTold]').fill('In Urdu, all of it.')
    await window.locator('[name=childTold]').fill('In Pashto, half of it.')
    await press(other, 'Sign the plan', /\/plan$/)
    await press(window, 'Sign the plan', /\/plan\/conflict$/)
    await bothTexts(window, worker, 'the plan', ['In Urdu, all of it.', 'In Pashto, half of it.'])
    await press(window, 'Keep the other version', /\/plan$/)

    // One line of it.
    await other.getByRole('link', { name: 'Add what is agreed' }).click()
    await other.locator('[name=what]').fill('A new number for his phone')
    await other.locator('[name=who]').fill('The carers')
    await fillDate(other, 'dueOn', day(-3))
    await check(other)
    await press(other, 'Sign and add', /\/plan$/)
    const line = (await other.getByRole('link', { name: /^Change or tick off/ }).getAttribute('href')) ?? ''
    for (const page of [first, other]) await page.goto(line)
    await first.locator('input[name=state][value=done]').check()
    await other.locator('[name=who]').fill('The carers and he himself')
    if (!js) {
      await first.getByRole('button', { name: 'Sign and change' }).click()
      await expect(first.getByText(/open more questions/)).toBeVisible()
    }
    await fillDate(first, 'doneOn', day(0))
    await press(first, 'Sign and change', /\/plan$/)
    await press(other, 'Sign and change', /\/conflict$/)
    await bothTexts(other, lead, 'this line of the plan', ['The carers and he himself'])
    await check(other)
    await other.getByRole('link', { name: 'Carry on with mine' }).click()
    await expect(other.locator('[name=who]')).toHaveValue('The carers and he himself')
    await expect(other.locator('input[name=state][value=done]')).toBeChecked()
    await check(other)
    await press(other, 'Sign and change', /\/plan$/)
    await expect(other.getByRole('cell', { name: /^Done on/ })).toBeVisible()
    await expect(other.getByRole('cell', { name: 'The carers and he himself' })).toBeVisible()

    // Places are hidden until they are asked for, on the page and on paper.
    await expect(other.getByText('Quarry Lane')).toHaveCount(0)
    await check(other)
    await other.getByRole('link', { name: /^Show the places too/ }).click()
    await expect(other.getByText('Quarry Lane')).toBeVisible()
    await other.goto(`${at}/print`)
    for (const words of ['OFFICIAL-SENSITIVE', '2. Ring the duty team.', 'Recorded, and left out here'])
      await expect(other.getByText(words).first()).toBeVisible()
    await expect(other.getByText('Quarry Lane')).toHaveCount(0)
    await check(other)

    // Nothing that was ever written is lost.
    await other.goto(`${at}/versions`)
    await expect(other.getByRole('row')).toHaveCount(1 + 4 + 3)
    await check(other)
    await other.getByRole('link', { name: 'Plan, version 2' }).click()
    await expect(other.getByText('A man waits at the gate and at school.')).toBeVisible()
    await check(other)

    // What was ticked off too early is opened again, is late, and stands on the work of whoever holds the case.
    for (const state of ['done', 'open']) {
      await other.goto(line)
      await fillDate(other, 'dueOn', day(2))
      await other.locator(`input[name=state][value=${state}]`).check()
      await press(other, 'Sign and change', /\/plan$/)
    }
    await expect(other.getByRole('cell', { name: 'Late' })).toBeVisible()
    await check(other)
    await other.goto('/')
    await other
      .getByRole('navigation', { name: 'What waits' })
      .getByRole('link', { name: /^Plans to look at/ })
      .click()
    const total = Number(
      /\d+$/.exec((await other.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0],
    )
    await expect(other.getByRole('table').getByRole('row')).toHaveCount(1 + total)
    await check(other)
    await other.locator(`main a[href="${at}"]`).click()
    await expect(other.getByRole('cell', { name: 'Late' })).toBeVisible()
  })
