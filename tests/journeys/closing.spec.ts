import { type Browser, expect, type Page } from '@playwright/test'
import { permissions } from '../../lib/domain/access/permissions'
import { fillDate, press, signedIn, sound } from './cast'
import { heldCase } from './held-case'
import { test } from './journey'
import { day } from './recording'
import { ofCase } from './role-rows'

/** A case is closed: one asks, another returns it, asks again and is agreed with; and it is opened again. */

const words = {
  concern: 'She was seen at the station with a man who paid for her telephone.',
  followed: 'The school, her aunt and the police were asked; she has a worker she likes.',
  decisions: 'The lead decided against a referral to the NRM: nobody arranged her journeys.',
  outcome: 'She is at school every day. Her school nurse stays in touch.',
}
const unsent = 'Her uncle walks with her to the bus.'

async function summarise(page: Page): Promise<void> {
  for (const [name, text] of Object.entries(words)) await page.locator(`[name=${name}]`).fill(text)
  await page.getByLabel('Safe, with a plan that others now hold').check()
}

/** Every page for writing says to whoever may open the case that it is closed, and to nobody else that it is there. */
async function writesNowhere(
  browser: Browser,
  { path, worker, lead }: { path: string; worker: Page; lead: Page },
): Promise<void> {
  const stranger = await signedIn(browser, 'Owen Carrick')
  const writing = ofCase.filter(([, needs]) => !('whenClosed' in permissions[needs])).map(([at]) => at)
  expect(writing.length).toBeGreaterThan(12)
  for (const at of [...writing, '/pathway/step-08/done', '/handover/new', '/decide']) {
    for (const page of [worker, lead]) {
      const answer = await page.request.get(path + at)
      expect([answer.status(), new URL(answer.url()).pathname], at).toEqual([200, `${path}/closing`])
    }
    const none = await stranger.request.get(path + at)
    expect([none.status(), new URL(none.url()).pathname], at).toEqual([404, '/not-found'])
  }
  await worker.goto(`${path}/entries/new`)
  await expect(worker.getByRole('heading', { level: 1 })).toHaveText('This case is closed')
  await expect(worker.getByText('Nothing can be added until somebody reopens it.')).toBeVisible()
  await expect(worker.getByRole('button', { name: 'Reopen the case now' })).toBeVisible()
  await stranger.goto(`${path}/entries/new`)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Not found')
}

test('a case is asked to be closed, returned, closed by a second person, listed apart, and reopened', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const path = await heldCase(browser, 'Sorrel Adeyinka', false)
  const at = `${path}/closing`
  const worker = await signedIn(browser, 'practitioner')
  await worker.goto(path)
  const reference = (await worker.getByText(/^Case HF-/).textContent())?.slice(5, 16) ?? ''
  expect(reference).toMatch(/^HF-[0-9A-Z]{8}$/)

  // Nobody was told: it cannot end in advice only.
  await worker.getByRole('link', { name: 'Close this case' }).click()
  await expect(worker.getByText('This case cannot be closed yet.')).toBeVisible()
  await expect(worker.getByRole('button', { name: 'Ask a second person to agree' })).toHaveCount(0)
  await sound(worker)
  await worker.goto(`${path}/steps/childrens-services/sent`)
  await worker.locator('input[name=how][value=form]').check()
  await fillDate(worker, 'when', day(1), '10:00')
  await worker.locator('[name=authority]').fill('Kestrelford')
  await press(worker, 'Sign and record', /\/steps#childrens-services$/)

  // What is still open is told, and stops nobody; nothing is chosen.
  await worker.goto(at)
  await expect(worker.getByRole('heading', { name: 'Still open on this case' })).toBeVisible()
  await expect(worker.locator('main input:checked')).toHaveCount(0)
  await worker.getByRole('button', { name: 'Ask a second person to agree' }).click()
  await expect(worker.getByText('There is a problem')).toBeVisible()
  await sound(worker)
  await summarise(worker)
  await press(worker, 'Ask a second person to agree', /\/closing$/)
  await expect(worker.getByRole('heading', { name: 'You asked to close this case' })).toBeVisible()
  await expect(worker.getByRole('button', { name: /^Agree/ })).toHaveCount(0)
  await sound(worker)

  // The lead returns it with a comment.
  const lead = await signedIn(browser, 'lead')
  await lead.goto('/')
  await expect(lead.getByText(/^Close the case: Folasade Brightmore/).first()).toBeVisible()
  await lead.locator(`a[href="${at}"]`).click()
  await expect(lead.getByText(words.outcome)).toBeVisible()
  await sound(lead)
  await lead.getByRole('link', { name: 'Return it, and leave the case open' }).click()
  await lead.locator('[name=comment]').fill('Who rings her in the holidays?')
  await sound(lead)
  await press(lead, 'Return it', /\/closing$/)
  await expect(lead.getByText('Who rings her in the holidays?')).toBeVisible()

  // Whoever asked is told, and asks again with the words that are there.
  await worker.goto('/')
  await worker.getByRole('link', { name: /^Returned for changes: \d+$/ }).click()
  await worker.locator(`a[href="${at}"]`).click()
  await expect(worker.getByText('Who rings her in the holidays?')).toBeVisible()
  await expect(worker.locator('[name=concern]')).toHaveValue(words.concern)
  await worker.locator('[name=outcome]').fill(`${words.outcome} Her aunt rings her in the holidays.`)
  await press(worker, 'Ask a second person to agree', /\/closing$/)

  // Closed without scripts, while its worker writes a plan without them.
  const writer = await signedIn(browser, 'practitioner', false)
  await writer.goto(`${path}/plan/change`)
  await writer.locator('[name=risks]').fill(unsent)
  const second = await signedIn(browser, 'lead', false)
  await second.goto(at)
  await second.getByRole('button', { name: 'Agree, and close the case' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('This case is closed')
  await expect(second.getByText(/Her aunt rings her in the holidays\./)).toBeVisible()
  await expect(second.getByText(/^Closed on \d/).first()).toBeVisible()
  const openThen = second.locator('details', { hasText: 'What was still open then' })
  await openThen.locator('summary').click()
  await expect(openThen.getByText('Not done: ').first()).toBeVisible()
  await expect(openThen.getByRole('link')).toHaveCount(0)

  // What was not sent is kept, whether it could have been taken or not.
  await writer.getByRole('button', { name: 'Sign the plan' }).click()
  await expect(writer.getByRole('heading', { level: 1 })).toHaveText('This case is closed')
  await writer.getByRole('link', { name: 'The plan' }).click()
  await expect(writer.getByText(unsent)).toBeVisible()
  await writer.getByText('Throw it away', { exact: true }).click()
  await press(writer, 'Yes, throw away what you wrote', /\/$/)

  // It leaves the lists, and stands among the closed ones.
  for (const page of [lead, worker]) {
    for (const list of ['/', '/clocks', '/cases']) {
      await page.goto(list)
      await expect(page.getByText(reference), list).toHaveCount(0)
    }
    await page.getByRole('link', { name: 'Closed', exact: true }).click()
    await expect(page.getByRole('row', { name: new RegExp(`${reference}.*Closed on `) })).toBeVisible()
    await sound(page)
  }
  await worker.getByRole('link', { name: reference }).click()
  await expect(worker.getByRole('link', { name: 'read why it was closed, and reopen it' })).toBeVisible()
  await expect(worker.getByText(/^Closed on \d+ \w+ \d+$/)).toBeVisible()
  await expect(worker.getByRole('link', { name: /Add/ })).toHaveCount(0)
  await sound(worker)
  await writesNowhere(browser, { path, worker, lead })
  for (const tab of ['/steps', '/flags', '/plan', '/chronology', '/people', '/nrm', '/questions']) {
    const status = (await lead.request.get(path + tab)).status()
    expect(status, tab).toBe(200)
  }

  // Whoever held it opens it again at once, with a reason.
  await worker.goto(at)
  await sound(worker)
  await worker.locator('[name=why]').fill('She was seen with him again.')
  await press(worker, 'Reopen the case now', new RegExp(`${path}$`))
  await expect(worker.getByText(/^Closed on \d/)).toHaveCount(0)
  await worker.goto(at)
  await expect(worker.getByText('She was seen with him again.')).toBeVisible()
  await expect(worker.getByRole('heading', { name: /^Closed: Safe, with a plan/ })).toBeVisible()
  await sound(worker)
})
