import { Client } from 'pg'
import { formNow } from '../../domain/time/now'
import type { Desk } from './desk'

/** What people do before a page stands that the demonstration does not begin with: through the pages, as they would. */

const inDays = (count: number): string[] =>
  formNow(new Date(Date.now() + count * 86_400_000))
    .day.split('-')
    .reverse()

type Page = Desk['page']

export async function fill(page: Page, words: { readonly [name: string]: string }): Promise<void> {
  for (const [name, said] of Object.entries(words)) await page.locator(`[name="${name}"]`).fill(said)
}

export async function fillDay(page: Page, name: string, count: number): Promise<void> {
  const [day = '', month = '', year = ''] = inDays(count)
  await fill(page, { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year })
}

export async function press(page: Page, name: string, to: RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForURL(to)
}

async function flag(page: Page, at: string, kind: string, words: string): Promise<void> {
  await page.goto(`${at}/flags`)
  await page.locator(`input[name=kind][value=${kind}]`).check()
  await fill(page, { words })
  await fillDay(page, 'reviewOn', 9)
  const flags = await page.locator('main tbody tr').count()
  await page.getByRole('button', { name: 'Flag the case' }).click()
  await page.locator('main tbody tr').nth(flags).waitFor()
}

/** A photograph to add: what stands on the worker's own screen. */
export async function addFile(page: Page, at: string, shows: string): Promise<void> {
  await page.goto(`${at}/files/add`)
  const buffer = await page.screenshot({ type: 'jpeg' })
  await page.locator('#confirmed').check()
  await fill(page, { shows })
  await page.locator('input[type=file]').setInputFiles({ name: 'paper.jpg', mimeType: 'image/jpeg', buffer })
  await press(page, 'Add this file', /\/files\/?([0-9a-f-]{36})?(\?.*)?$/)
}

async function addMark(page: Page, at: string): Promise<void> {
  await page.goto(`${at}/body-map/mark?on=12`)
  await page.getByLabel('I saw it myself').check()
  await page.getByLabel('I know the day', { exact: true }).check()
  await fillDay(page, 'when', -1)
  const size = '2 cm long, 3 mm wide'
  await fill(page, {
    size,
    look: 'Round and dark red, the skin is not broken.',
    words: 'It is from the lamp.',
  })
  await press(page, 'Sign and add', /\/body-map$/)
}

/** The case that is furthest on gets all that a case can show: flags, a file, a mark, somebody on duty in it, danger. */
export async function fillCase({ page, as, known: { case: at = '' } }: Desk): Promise<void> {
  await flag(page, at, 'not-alone', 'A man who says he is a cousin threatened a colleague at the door.')
  await flag(page, at, 'court', 'County court about the placement, at 10am.')
  await addFile(page, at, 'The tenancy paper that he brought to school on Monday.')
  await addMark(page, at)
  await page.goto(at)
  const caption = await page.getByText(/^Case HF-/).textContent()
  const duty = await as('Owen Carrick')
  await duty.goto('/duty/open')
  const reference = caption?.match(/HF-\w{8}/)?.[0] ?? ''
  await fill(duty, { which: reference, why: 'The foster carer rang the duty desk.' })
  await press(duty, 'Open it, with this reason', /\/cases\/[0-9a-f-]{36}$/)
  await page.goto(`${at}/danger/raise`)
  await fill(page, { why: 'Two men asked for him at the placement, and a car waits outside.' })
  await press(page, 'Report danger now', /\/cases\/[0-9a-f-]{36}$/)
}

/** A name that several in the demonstration come near. */
export async function lookFor({ page }: Desk): Promise<void> {
  await page.getByLabel('What do you know?').fill('Luong Van Kai')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await page.getByText('Found', { exact: true }).waitFor()
}

/** Two cases chosen, and not given yet. */
export async function together({ page }: Desk): Promise<void> {
  for (const place of [0, 1]) await page.locator('input[name=case]').nth(place).check()
  await page.locator('button[name=do][value=give]').click()
  await page.waitForURL(/\/cases\/together/)
}

/** The lead changes what this person has open, and signs first. */
export async function writeTwice({ page, as, known: { case: at = '' } }: Desk): Promise<void> {
  await fill(page, { nationality: 'Vietnamese, as told' })
  const lead = await as('lead')
  await lead.goto(`${at}/child/change`)
  await fill(lead, { nationality: 'Vietnamese, from his passport' })
  await press(lead, 'Sign and change', /\/people/)
  await press(page, 'Sign and change', /\/conflict$/)
}

/** A second lead decides on what this one is deciding on. */
export async function decideTwice({ page, as, known: { waiting: at = '' } }: Desk): Promise<void> {
  const other = await as('Rosalind Teale')
  await other.goto(`${at}/decide`)
  for (const each of [page, other]) {
    await each.getByLabel('A new case').check()
    await fill(each, {
      reasons: 'Signs from more than one source.',
      reply: 'Thank you. We have taken this on.',
    })
  }
  await press(other, 'Sign and decide', /\/cases\/[0-9a-f-]{36}$/)
  await press(page, 'Sign and decide', /\/conflict$/)
}

/** Away for longer than a screen stays open. */
export async function wait({ page, owner }: Desk): Promise<void> {
  const client = new Client({ connectionString: owner })
  await client.connect()
  await client.query(`update session set last_seen_at = last_seen_at - interval '16 minutes'`)
  await client.end()
  await page.reload()
  await page.waitForURL(/\/locked/)
}
