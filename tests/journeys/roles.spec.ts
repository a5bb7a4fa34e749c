import { type Browser, expect, type Page } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { exportAnyhow } from './exporting'
import { test } from './journey'

/** Each role on what it may not see. What is not theirs reads like what does not exist. */

const nobody = '/cases/01999999-0000-7000-8000-000000000000'

async function notThere(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(404)
  await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Not found')
  await expect(page.getByText('Demonstration data'), path).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' }), path).toBeVisible()
  await expect(page.getByRole('link', { name: 'Leave this page' }), path).toBeVisible()
}

async function notExported(page: Page, path: string): Promise<void> {
  const answer = await exportAnyhow(page, path, 'json')
  expect([answer.status(), answer.headers().location]).toEqual([303, '/not-found'])
}

/** Cases by what the lead sees of them. */
async function knownCases(browser: Browser): Promise<{ held: string; triage: string }> {
  const lead = await signedIn(browser, 'lead')
  await lead.goto('/find')
  await lead.getByLabel('What do you know?').fill('Ardit Kolshi')
  await lead.getByRole('button', { name: 'Find', exact: true }).click()
  const row = lead.getByRole('row', { name: /Ardit Kolshi/ }).first()
  const held = await row.getByRole('link').getAttribute('href')
  await lead.goto('/inbox')
  const triage = await lead.getByRole('row', { name: /Aoife/ }).getByRole('link').getAttribute('href')
  return { held: held ?? '', triage: (triage ?? '').replace(/\/decide$/, '') }
}

const tabs = [
  '',
  '/chronology',
  '/chronology/time-line',
  '/chronology/print',
  '/files',
  '/files/add',
  '/body-map',
  '/body-map/mark',
  '/people',
  '/evidence',
  '/steps',
  '/plan',
  '/plan/print',
  '/nrm',
  '/child',
  '/alerts',
  '/replies',
  '/steps/police/print',
  '/nrm/exports',
]

test('nobody sees what their role does not open', async ({ browser }) => {
  test.setTimeout(180_000)
  const { held, triage } = await knownCases(browser)

  const worker = await signedIn(browser, 'practitioner')
  await worker.goto('/concerns')
  await press(worker, 'Start a new concern', /\/danger$/)
  const draft = new URL(worker.url()).pathname

  for (const role of ['auditor', 'administrator']) {
    const page = await signedIn(browser, role)
    for (const path of [
      '/find',
      '/cases',
      '/clocks',
      '/inbox',
      '/concerns/draft/x',
      draft,
      ...tabs.map(tab => held + tab),
    ])
      await notThere(page, path)
    await notExported(page, held)
  }
  const auditor = await signedIn(browser, 'auditor')
  await notThere(auditor, '/people')
  const administrator = await signedIn(browser, 'administrator')
  for (const path of ['/trail', '/duty/on-call']) await notThere(administrator, path)
  for (const page of [auditor, worker])
    for (const path of ['/contacts/add', '/messages', '/duty/on-call']) await notThere(page, path)
  for (const page of [auditor, worker]) await notThere(page, '/organisation')
  await administrator.goto('/organisation')
  await expect(administrator.getByLabel('England')).toBeChecked()
  await sound(administrator)
  const another = await signedIn(browser, 'administrator')
  await another.goto('/organisation')
  await press(administrator, 'Save', /said=changed$/)
  await another.getByLabel('Wales').check()
  await press(another, 'Save', /\/organisation\/conflict$/)
  await expect(another.getByText('Wales', { exact: true })).toBeVisible()
  await sound(another)
  await press(another, 'Keep the other version', /\/organisation$/)
  await expect(another.getByLabel('England')).toBeChecked()

  const lead = await signedIn(browser, 'lead')
  for (const path of ['/trail', '/people', '/organisation', '/messages', draft, nobody])
    await notThere(lead, path)
  await sound(lead)
  // One nation's due times are never another's.
  await lead.goto(`${triage}/steps`)
  await expect(lead.getByText('The due times here are Northern Ireland’s.')).toBeVisible()
  await lead.goto(`${held}/steps`)
  await expect(lead.getByText('The due times here are England’s.')).toBeVisible()
  await expect(lead.getByRole('row', { name: /Assessment finished/ })).toBeVisible()
  await lead.getByRole('link', { name: /Is another nation responsible/ }).click()
  await expect(lead.getByLabel('England')).toBeChecked()
  await sound(lead)
  const manager = await signedIn(browser, 'manager')
  for (const path of [
    '/inbox',
    '/messages',
    '/contacts/add',
    `${held}/replies`,
    `${triage}/decide`,
    `${held}/determination`,
    `${held}/entries/new`,
    `${held}/files/add`,
    `${held}/body-map/mark`,
    draft,
  ])
    await notThere(manager, path)

  // A practitioner who holds a case sees it, and neither decides, allocates nor exports; another's concern is not theirs.
  expect((await worker.goto(held))?.status()).toBe(200)
  for (const path of [
    '/inbox',
    '/trail',
    '/people',
    '/duty',
    triage,
    `${held}/allocate`,
    `${held}/nation`,
    `${held}/determination`,
    nobody,
  ])
    await notThere(worker, path)
  await notExported(worker, held)
  // Reading its address makes no export of whoever may.
  expect((await lead.request.get(`${held}/nrm/export?format=pdf`)).status()).toBe(405)
})

test('a stranger to the house reaches the door and nothing else', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  for (const path of ['/', '/cases', nobody, '/trail', '/people', '/guidance', '/concerns']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/sign-in/)
  }
  await page.goto('/not-found')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found')
  await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0)
  await page.goto('/sign-in')
  const body = new FormData()
  for (const path of ['/drafts/save', '/still-here']) {
    const answer = await page.request.post(path, {
      multipart: body,
      headers: { origin: new URL(page.url()).origin },
    })
    expect(answer.status(), path).toBeGreaterThanOrEqual(400)
    expect(answer.status(), path).toBeLessThan(500)
  }
})
