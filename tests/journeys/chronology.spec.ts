import { type Browser, expect, type Page } from '@playwright/test'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { narrowAnyhow } from './narrowing'

/** What the child said, recorded once from the evidence page: there, in the chronology and in the NRM draft at once. */

const [day, month, year] = ['3', '2', '2026']

async function heldCase(browser: Browser): Promise<string> {
  const lead = await signedIn(browser, 'lead')
  await lead.goto('/cases')
  const row = lead.getByRole('row', { name: /Ardit Kolshi/ })
  return (await row.getByRole('link').getAttribute('href')) ?? ''
}

/** Fills the page as somebody does who was just told something; without JavaScript its lists open on sending. */
async function tell(page: Page, words: string, act: string, js: boolean): Promise<void> {
  await page.locator('input[name=kind][value=words]').check()
  await page.locator('[name=what]').fill('On the way back from school, unasked.')
  await page.locator('input[name="when.precision"][value=day]').check()
  await fillDate(page, 'when', [day, month, year])
  await page.locator('input[name=present][value=child]').check()
  await page.locator('[name=others]').fill('Ms Pryce, learning mentor')
  await page.locator('input[name=aboutWhom]').first().check()
  await page.locator('[name=where]').fill('The number 9 bus')
  await page.locator('input[name=topics][value=start]').check()
  await page.locator('input[name=bears][value=indicators]').check()
  await page.locator('input[name=bears][value=acts]').check()
  await page.locator('input[name=bears][value=abuse]').check()
  const opening = async () => {
    if (js) return
    await page.getByRole('button', { name: 'Add to the chronology' }).click()
    await expect(page.getByText('Your answers open more questions')).toBeVisible()
  }
  await opening()
  await page.locator('[name=words]').fill(words)
  for (const sign of ['uk-resident-08', 'other-01']) {
    const box = page.locator(`input[name=indicators][value=${sign}]`)
    if (!(await box.isVisible())) await page.locator('details', { has: box }).locator('summary').click()
    await box.check()
  }
  await page.locator(`input[name=acts][value=${act}]`).check()
  await page.locator('input[name=abuse][value=abuse-03]').check()
  await opening()
  await page.locator('[name=otherSign]').fill(otherSign)
}

/** A sign that no list has words for. */
const otherSign = 'Never takes his coat off'

for (const js of [true, false])
  test(`the child’s words are recorded once and stand everywhere ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const check = js ? sound : async () => undefined
    const path = await heldCase(browser)
    const worker = await signedIn(browser, 'practitioner', js)
    const [act, name] = js ? ['act-03', 'Transfer'] : ['act-05', 'Receipt']
    const [words, right] = js
      ? ['They said I owe them.', 'He said I owe him.']
      : ['I was sold.', 'I was passed on.']

    await worker.goto(`${path}/evidence`)
    await worker.getByRole('link', { name: 'Add to the chronology', exact: true }).click()
    await expect(worker.locator('input[name=kind]:checked')).toHaveCount(0)
    await expect(worker.locator('[name=words]')).toHaveCount(0)
    const person = (await worker.locator('label:has(input[name=aboutWhom])').first().textContent()) ?? ''
    expect(person.length).toBeGreaterThan(3)
    await tell(worker, words, act, js)
    await check(worker)
    await press(worker, 'Add to the chronology', /\/evidence\?added=yes$/)
    await expect(worker.getByText('Added to the chronology.')).toBeVisible()
    const element = () =>
      worker.getByRole('listitem').filter({ has: worker.getByText(name, { exact: true }) })
    await expect(element().getByRole('link', { name: 'Said 3 February 2026' }).first()).toBeVisible()
    await expect(element()).toContainText('The child’s own words; written by')
    await expect(worker.getByText(`Another sign: ${otherSign}`).first()).toBeVisible()
    await check(worker)
    await worker.goto(`${path}/nrm?section=all`)
    await expect(worker.locator('#howItStarted')).toContainText(`“${words}”`)

    await worker.goto(`${path}/evidence`)
    await element().getByRole('link', { name: 'Said 3 February 2026' }).first().click()
    await expect(worker).toHaveURL(/\/chronology\?entry=[0-9a-f-]{36}#[0-9a-f-]{36}$/)
    const line = (said: string) => worker.getByRole('listitem').filter({ hasText: `“${said}”` })
    for (const shown of [
      `About: ${person}`,
      'Ms Pryce',
      name,
      'Emotional abuse',
      `Another sign: ${otherSign}`,
      'How it started',
      'A place is recorded',
    ])
      await expect(line(words)).toContainText(shown)
    await expect(worker.getByText('number 9 bus')).toHaveCount(0)
    await check(worker)

    // What was wrong is put right from its place: the words and the tick; what stood before can still be read.
    await line(words)
      .getByRole('link', { name: /^Correct this/ })
      .click()
    await expect(worker.locator('[name=words]')).toHaveValue(words)
    await expect(worker.locator('[name=where]')).toHaveValue('The number 9 bus')
    await worker.locator('[name=words]').fill(right)
    await worker.locator('input[name=acts]:checked').uncheck()
    await check(worker)
    await press(worker, 'Add the correction', /\/chronology\?entry=/)
    await expect(line(right)).toBeVisible()
    await expect(line(words)).toHaveCount(0)
    await line(right)
      .getByRole('link', { name: /^What stood before/ })
      .click()
    await expect(worker.getByText(`“${words}”`)).toBeVisible()
    await check(worker)
    await worker.goto(`${path}/evidence`)
    await expect(element().getByRole('link', { name: 'Said 3 February 2026' })).toHaveCount(0)
    await worker.goto(`${path}/nrm?section=all`)
    await expect(worker.locator('#howItStarted')).toContainText(`“${right}”`)
    await expect(worker.locator('#treatment')).toContainText(
      'Kinds of abuse seen or feared: Emotional abuse.',
    )
    await expect(worker.locator('#howItStarted')).not.toContainText(`“${words}”`)

    // Narrowed by codes and days alone; the number of the time line is the number of the list it opens.
    await worker.goto(`${path}/chronology`)
    await worker.getByText(/^Narrow it/).click()
    await worker.getByLabel('Kind').selectOption('words')
    await worker.getByLabel('Person').selectOption({ label: person })
    await worker.getByLabel('From').fill('2026-02-01')
    await worker.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(worker).toHaveURL(/\/chronology\?narrowed=[\w-]+$/)
    await expect(worker.getByLabel('Kind')).toHaveValue('words')
    await expect(line(right)).toBeVisible()
    await check(worker)
    await worker.getByRole('link', { name: 'As a time line' }).click()
    await expect(worker.getByRole('img')).toBeVisible()
    const row = worker.getByRole('row', { name: /February 2026/ }).first()
    const count = await row.getByRole('cell').first().textContent()
    await check(worker)
    await row.getByRole('link').click()
    await expect(worker.getByText(`1 to ${count} of ${count}`)).toBeVisible()
    await worker.goBack()
    await expect(worker.getByRole('img')).toBeVisible()
    await worker.goBack()
    await expect(worker.getByLabel('Kind')).toHaveValue('words')
    await narrowAnyhow(worker, `${path}/chronology/narrow`, { kind: 'fax', from: '2026-02-31' })
    await expect(worker.locator('.problem')).toHaveCount(2)
    await expect(worker.getByLabel('From')).toHaveValue('2026-02-31')
    await check(worker)

    // What somebody else chose, or nobody, narrows nothing, and that is said.
    await worker.goto(`${path}/chronology?narrowed=AQ&kind=words`)
    await expect(worker.getByText('cannot be read here, so all of it is shown')).toBeVisible()
    await check(worker)

    // On paper: all of it, marked, and places only for whoever asks.
    await worker.goto(`${path}/chronology`)
    await worker.getByRole('link', { name: 'For printing' }).click()
    await expect(worker.getByText('OFFICIAL-SENSITIVE')).toBeVisible()
    await expect(worker.getByText(/made .* by Folasade Brightmore/)).toBeVisible()
    await expect(worker.getByText('number 9 bus')).toHaveCount(0)
    await check(worker)
    await worker.getByRole('link', { name: /^Show the places too/ }).click()
    await expect(worker.getByText('The number 9 bus').first()).toBeVisible()
    await check(worker)
  })

test('two people correcting one entry both keep their words', async ({ browser }) => {
  const path = await heldCase(browser)
  const [one, other] = [await signedIn(browser, 'practitioner'), await signedIn(browser, 'lead')]
  await one.goto(`${path}/chronology`)
  const link = await one
    .getByRole('link', { name: /^Correct this/ })
    .first()
    .getAttribute('href')
  for (const page of [one, other]) await page.goto(link ?? '')
  for (const page of [one, other]) {
    await page.locator('[name=what]').fill(page === one ? 'Seen by the gate.' : 'Seen by the wall.')
    const kind = page.locator('input[name=kind]')
    if ((await page.locator('input[name=kind]:checked').count()) === 0) await kind.last().check()
  }
  await press(one, 'Add the correction', /\/chronology/)
  await press(other, 'Add the correction', /\/conflict$/)
  await expect(other.getByText('Seen by the gate.')).toBeVisible()
  await expect(other.getByText('Seen by the wall.')).toBeVisible()
  await sound(other)
  await press(other, 'Carry on with mine', /\/entries\/new\?corrects=/)
  await expect(other.locator('[name=what]')).toHaveValue('Seen by the wall.')
  await press(other, 'Add the correction', /\/chronology\?entry=/)
  await expect(other.getByText('Seen by the wall.', { exact: true })).toBeVisible()
  await expect(other.getByText('Seen by the gate.')).toHaveCount(0)
})
