import { expect, type Page } from '@playwright/test'
import type { Client } from 'pg'
import { distributions } from '../../lib/cli/bench/names'
import type { Actor } from '../../lib/domain/access/role'
import { nameKey } from '../../lib/domain/child/name'
import { manyChildren } from '../cast/many-children'
import { signedIn, sound } from './cast'
import { test } from './journey'
import { asOwner } from './owner'

/** A child is found by a misspelt name among ten thousand cases, whose names share a few hundred words. */

const wanted = 'Lương Văn Khải'
const many = 10_000
let ids: string[] = []

/** The owner’s own rows are shut to the owner too, but for whoever lifts that for one transaction. */
const unlocked = (work: (client: Client) => Promise<void>) =>
  asOwner(async client => {
    const each = (force: string) =>
      client.query(
        `alter table child_case ${force} row level security; alter table child ${force} row level security`,
      )
    await client.query('begin')
    await each('no force')
    await work(client)
    await each('force')
    await client.query('commit')
    await client.query('analyze child_case; analyze child; analyze name_posting; analyze name_word')
  })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const alike = distributions.find(each => each.name === 'alike')
  const names = Array.from({ length: many * 2 }, (_, at) => alike?.nameAt(at) ?? '')
  const others = names.filter(name => nameKey(name) !== nameKey(wanted)).slice(0, many)
  expect(others.filter(name => /^Nguyen /.test(name)).length).toBeGreaterThan(1_000)
  await unlocked(async client => {
    const { rows } = await client.query<Actor>(
      `select a.id, a.organisation_id as "organisationId" from account a
         join account_role r on r.account_id = a.id and r.role = 'lead' order by a.id limit 1`,
    )
    const [lead] = rows
    if (lead) ids = await manyChildren(client, lead, others)
  })
  expect(ids.length).toBe(many)
})

test.afterAll(async () => {
  test.setTimeout(120_000)
  await unlocked(async client => {
    for (const table of ['child', 'child_case'])
      await client.query(
        `delete from ${table} where ${table === 'child' ? 'case_id' : 'id'} = any ($1::uuid[])`,
        [ids],
      )
  })
})

/** Searches from the page’s own box, anew: what stands below it is the answer to these words. */
async function search(page: Page, words: string): Promise<void> {
  await page.goto('/find')
  await page.getByLabel('What do you know?').fill(words)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
}
const first = (page: Page) => page.locator('main table tbody tr').first()

for (const js of [true, false])
  test(`by a name as it was heard, ${js ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    const check = js ? sound : async () => undefined
    const lead = await signedIn(browser, 'lead', js)
    // From the box that every page has, and then as somebody tries again.
    await lead.getByLabel('Find a case by name, reference or number').fill('Lương Văn Kai')
    await lead.getByRole('button', { name: 'Find', exact: true }).click()
    await expect(first(lead)).toContainText(wanted)
    await expect(lead).toHaveURL(/\/find\?begun=yes$/)
    await check(lead)
    for (const words of ['khai luong van', 'Loung Van Khia', 'lương văn khai', 'Luong Van Khaai']) {
      await search(lead, words)
      await expect(first(lead), words).toContainText(wanted)
    }
    await check(lead)

    // A name that hundreds have says that there are more, and shows the nearest.
    await search(lead, 'Nguyen Van Anh')
    await expect(lead.getByText('More than 25 cases have this.')).toBeVisible()
    await expect(lead.locator('main table tbody tr')).toHaveCount(25)
    await check(lead)

    await search(lead, 'Luong Van Kai')
    await expect(first(lead)).toContainText(wanted)
    await first(lead).getByRole('link').click()
    await expect(lead.locator('.strip').getByText(wanted)).toBeVisible()

    // Whoever may open none of them is told of none.
    const worker = await signedIn(browser, 'practitioner', js)
    await search(worker, 'Nguyen Van Anh')
    await expect(worker.getByText('No case that you may open has all of this.')).toBeVisible()
  })
