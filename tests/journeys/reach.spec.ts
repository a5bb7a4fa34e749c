import { type Browser, expect, type Page } from '@playwright/test'
import { Client } from 'pg'
import { mailServer } from '../cast/mail-server'
import { readMail } from '../cast/read-mail'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { day, recordConcern } from './recording'

/** Reaching somebody at night, with nobody at the desk. */

async function asOwner(text: string, values: unknown[] = []): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  try {
    await client.query(text, values)
  } finally {
    await client.end()
  }
}

/** A quarter of an hour goes by for one case: its rows grow older, and the job of each minute is begun at once. */
async function quarterOfAnHour(caseId: string): Promise<void> {
  for (const table of ['alert', 'alert_call'])
    await asOwner(`update ${table} set written_at = written_at - interval '15 minutes' where case_id = $1`, [
      caseId,
    ])
  await asOwner(`select graphile_worker.add_job('escalate-alerts')`)
}

const deputyMail = 'r.teale@example.org'
const leadMail = 'a.sandhucole@example.org'

/** Opens My work again until the alert of this case stands there. */
async function alerted(page: Page, reference: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto('/work')
        return page.locator('section[aria-labelledby=alerts]').getByText(reference).count()
      },
      { timeout: 30_000 },
    )
    .toBe(1)
  await page.goto('/')
  await expect(page.getByRole('listitem').getByText(/^\d+ to read$/)).toBeVisible()
}

/** A page of the deputy's that stays open, and whose minutes go by as they are told to. */
async function leftOpen(browser: Browser): Promise<Page> {
  const page = await signedIn(browser, deputyMail)
  await page.clock.install()
  await page.goto('/contacts')
  return page
}

async function toldOnOpenPage(page: Page, check: (page: Page) => Promise<void>): Promise<void> {
  const told = page.getByRole('alert').getByText('Something new waits for you to read.')
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(61_000)
        return told.count()
      },
      { intervals: [2_000], timeout: 24_000 },
    )
    .toBe(1)
  await check(page)
  await page.getByRole('link', { name: 'Read it' }).click()
  await expect(page.locator('section[aria-labelledby=alerts]')).toBeVisible()
}

async function refer(worker: Page, path: string, check: (page: Page) => Promise<void>): Promise<void> {
  await worker.goto(path)
  await worker.getByRole('link', { name: 'Record the referral to children’s services' }).first().click()
  await worker.locator('[name=authority]').fill('Kestrelford City Council')
  await worker.locator('input[name=how][value=phone]').check()
  await fillDate(worker, 'when', day(0), '00:00')
  await press(worker, 'Sign and record', /\/steps([?#]|$)/)
  await worker.goto(`${path}/steps/childrens-services/acknowledged`)
  await fillDate(worker, 'when', day(0), '00:02')
  await worker.locator('[name=to]').fill('Emergency duty team')
  await worker.locator('[name=reference]').fill('KCC-9001')
  await press(worker, 'Sign and record', /\/steps([?#]|$)/)
  await worker.goto(path)
  await expect(worker.getByText(/Acknowledged, reference KCC-9001/i).first()).toBeVisible()
  await check(worker)
}

for (const js of [true, false])
  test(`an urgent concern at night goes from alert to acknowledged referral without a lead on site, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const check = js ? sound : async () => undefined
    const post = await mailServer(Number(new URL(process.env.SMTP_URL ?? '').port))
    const mailTo = (to: string) => post.received.filter(mail => mail.to === to).length
    const worker = await signedIn(browser, 'practitioner', js)
    const path = new URL(await recordConcern(worker, js)).pathname
    const caseId = path.split('/').at(-1) ?? ''
    const told = await worker
      .getByText(/^Case HF-/)
      .first()
      .textContent()
    const reference = told?.match(/HF-\w{8}/)?.[0] ?? ''

    // The lead on call is alerted, in the app and by an e-mail that says nothing; they do not look.
    const lead = await signedIn(browser, 'lead', js)
    await alerted(lead, reference)
    await check(lead)
    await expect.poll(() => mailTo(leadMail), { timeout: 30_000 }).toBeGreaterThan(0)
    const words = post.received.map(mail => readMail(mail.text)).join('\n')
    expect(words).toContain('Something waits for you in Holdfast. Please look now:')
    for (const secret of [reference, 'Khải', 'Brightmore', 'cannabis', caseId])
      expect(words).not.toContain(secret)
    const deputy = await signedIn(browser, deputyMail, js)
    await expect(deputy.getByRole('row', { name: reference })).toHaveCount(2)
    await expect(
      deputy.getByRole('row', { name: new RegExp(`${reference}.*services not told`) }),
    ).toBeVisible()
    await expect(deputy.locator('section[aria-labelledby=alerts]').getByText(reference)).toHaveCount(0)

    // The worker finds whom to ring, day and night, and sees that nobody has read it.
    await worker.getByRole('link', { name: 'Who to ring', exact: true }).first().click()
    await expect(worker.getByRole('link', { name: '01632 960222' })).toBeVisible()
    await expect(worker.getByText('Kestrelford emergency duty team')).toBeVisible()
    await expect(worker.getByText('Old: over 90 days').first()).toBeVisible()
    await check(worker)
    await worker.goto(`/concerns/${caseId}`)
    await expect(worker.getByText('Nobody has read it')).toBeVisible()
    await check(worker)

    // After a quarter of an hour the deputy, who says that they have read it.
    const before = mailTo(deputyMail)
    const open = js && (await leftOpen(browser))
    await quarterOfAnHour(caseId)
    if (open) await toldOnOpenPage(open, check)
    await alerted(deputy, reference)
    await expect.poll(() => mailTo(deputyMail), { timeout: 30_000 }).toBeGreaterThan(before)
    await check(deputy)
    await deputy
      .locator('section[aria-labelledby=alerts] div', { hasText: reference })
      .getByRole('button', { name: 'I have it and will act' })
      .click()
    await expect(deputy.getByText(/Recorded: you have it and will act\./)).toBeVisible()
    await expect(deputy.locator('section[aria-labelledby=alerts]').getByText(reference)).toHaveCount(0)
    await lead.goto('/')
    await expect(lead.locator('section[aria-labelledby=alerts]').getByText(reference)).toHaveCount(0)
    await worker.goto(`/concerns/${caseId}`)
    await expect(worker.getByText('Rosalind Teale said that they have it and will act')).toBeVisible()
    await worker.goto(`${path}/alerts`)
    await expect(worker.getByText('Rosalind Teale said that they have it and will act')).toBeVisible()
    await check(worker)

    // No lead is on site, and none is needed: the worker refers, and children's services acknowledge it.
    await refer(worker, path, check)
    await writeToEachOther(worker, deputy, { caseId, path, reference }, check)
    await post.stop()
  })

/** Author and deputy write to and fro; each finds the other's words on their own page. */
async function writeToEachOther(
  worker: Page,
  deputy: Page,
  { caseId, path, reference }: { caseId: string; path: string; reference: string },
  check: (page: Page) => Promise<void>,
): Promise<void> {
  await worker.goto(`/concerns/${caseId}`)
  await worker.locator('[name=words]').fill('The duty team are on their way.')
  await press(worker, 'Send to the lead', new RegExp(`/concerns/${caseId}$`))
  await expect(worker.getByText('The duty team are on their way.')).toBeVisible()
  await expect(worker.getByText(/not opened yet/)).toBeVisible()
  await deputy.goto('/')
  await deputy
    .getByRole('row', { name: new RegExp(`${reference}.*Folasade`) })
    .first()
    .getByRole('link')
    .click()
  await deputy.goto(`${path}/replies`)
  await expect(deputy.getByText('The duty team are on their way.')).toBeVisible()
  await deputy.locator('[name=words]').fill('Good. Ring me when they are there.')
  await check(deputy)
  await press(deputy, 'Send', /\/replies$/)
  await expect(deputy.getByText(/Rosalind Teale wrote/)).toBeVisible()
  await worker.goto('/')
  await worker
    .getByRole('row', { name: /Rosalind Teale/ })
    .getByRole('link')
    .click()
  await expect(worker.getByText('Good. Ring me when they are there.')).toBeVisible()
  await expect(worker.getByText(/, opened /).first()).toBeVisible()
  await check(worker)
}
