import { expect, type Page } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { smallCase } from './small-case'

/** One case under the law of each nation: its steps, its words, its clocks, and no other nation's. */

const nations = [
  {
    nation: 'Wales',
    services: 'Social services',
    meeting: 'Strategy meeting',
    has: /section 76/,
    not: /\bIRD\b/,
  },
  {
    nation: 'Scotland',
    services: 'Social work service',
    meeting: 'Inter-agency referral discussion (IRD)',
    has: /\bCPPM\b/,
    not: /section 47|section 20\b/i,
  },
  {
    nation: 'Northern Ireland',
    services: 'Health and Social Care Trust',
    meeting: 'Strategy meeting',
    has: /Gateway/,
    not: /section 47|section 20\b/i,
  },
  {
    nation: 'England',
    services: 'Children’s services',
    meeting: 'Strategy meeting',
    has: /section 47/i,
    not: /Gateway|\bCPPM\b/,
  },
]

async function under(
  lead: Page,
  path: string,
  { nation, services, meeting, has, not }: (typeof nations)[number],
) {
  await lead.goto(`${path}/nation`)
  await lead.getByLabel(nation, { exact: true }).check()
  await press(lead, 'Save', /\/steps$/)
  await expect(lead.getByText(`The due times here are ${nation}’s.`)).toBeVisible()
  for (const name of [services, meeting]) await expect(lead.getByRole('heading', { name })).toBeVisible()
  await expect(lead.getByText(/not telling the police what you know/)).toHaveCount(
    nation === 'Northern Ireland' ? 1 : 0,
  )
  await lead.getByRole('link', { name: 'Which it counts, and which you keep yourself' }).click()
  await expect(lead.getByRole('heading', { level: 1, name: nation })).toBeVisible()
  await expect(lead.getByRole('table', { name: `Steps, ${nation}` }).getByRole('row')).toHaveCount(27)
  await expect(lead.locator('main')).toContainText(has)
  await expect(lead.locator('main')).not.toContainText(not)
}

test('a case speaks of the nation whose law applies, and of no other', async ({ browser }) => {
  test.setTimeout(180_000)
  const path = await smallCase(browser, 'Nia Prydderch', true)
  const lead = await signedIn(browser, 'lead')
  for (const nation of nations) {
    await under(lead, path, nation)
    await sound(lead)
    await lead.goto(`${path}/steps`)
    await sound(lead)
  }
  const plain = await signedIn(browser, 'lead', false)
  for (const nation of nations.slice(1, 3)) await under(plain, path, nation)
})
