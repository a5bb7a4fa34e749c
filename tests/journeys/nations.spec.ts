import { expect, type Page } from '@playwright/test'
import type { Nation } from '../../lib/domain/nation/nation'
import { formNow } from '../../lib/domain/time/now'
import { foreignIn } from '../cast/nation-words'
import { organisationName } from '../cast/people'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { nations, type Told } from './nation-told'
import { day } from './recording'
import { smallCase } from './small-case'

/** A case under the law of each nation: its steps, forms, papers, lists and clocks, and no other nation's words. */

type Check = (page: Page) => Promise<void>

/** Nothing on the page that only another nation says, but for the name of the organisation, which is England’s. */
async function itsOwn(page: Page, nation: Nation): Promise<void> {
  const words = (await page.locator('main').allInnerTexts()).join('\n')
  const ours = words.replaceAll(organisationName, '').split('\n')
  expect(ours.flatMap(line => foreignIn(line, nation))).toEqual([])
}

async function underTheLaw(lead: Page, path: string, { nation, services, meeting }: Told): Promise<void> {
  await lead.goto(`${path}/nation`)
  await lead.getByLabel(nation, { exact: true }).check()
  await press(lead, 'Save', /\/steps$/)
  await expect(lead.getByText(`The due times here are ${nation}’s.`)).toBeVisible()
  for (const name of [services, meeting])
    await expect(lead.getByRole('heading', { name, exact: true })).toBeVisible()
  await expect(lead.getByText(/not telling the police what you know/)).toHaveCount(
    nation === 'Northern Ireland' ? 1 : 0,
  )
}

async function reads(lead: Page, nation: Nation, pages: [string, string][], check: Check): Promise<void> {
  for (const [page, shows] of pages) {
    await lead.goto(page)
    await expect(lead.locator('main')).toContainText(shows)
    await itsOwn(lead, nation)
    await check(lead)
  }
}

/** What a case shows of one nation, page by page, before anybody was told. */
async function readThrough(lead: Page, path: string, told: Told, check: Check): Promise<void> {
  const { nation, has, next, paper, asks, first } = told
  const at = `${path}/steps`
  await reads(
    lead,
    nation,
    [
      [at, told.services],
      [path, next],
      [`${at}/childrens-services/sent`, asks[0]],
      [`${at}/childrens-services/decided`, first],
      [`${at}/childrens-services/print`, paper],
      [`${path}/evidence`, 'Act, means and purpose'],
    ],
    check,
  )
  await lead.goto(at)
  await lead.getByRole('link', { name: 'Which it counts, and which you keep yourself' }).click()
  await expect(lead.getByRole('heading', { level: 1, name: nation })).toBeVisible()
  await expect(lead.getByRole('table', { name: `Steps, ${nation}` }).getByRole('row')).toHaveCount(27)
  await expect(lead.locator('main')).toContainText(has)
  await check(lead)
}

/** Somebody is told by phone, and asked for the first talk of the agencies. */
async function tell(lead: Page, path: string, authority: string): Promise<void> {
  for (const step of ['childrens-services', 'strategy-meeting']) {
    await lead.goto(`${path}/steps/${step}/sent`)
    if (step === 'childrens-services') await lead.locator('input[name=how][value=phone]').check()
    await lead.locator(step === 'childrens-services' ? '[name=authority]' : '[name=to]').fill(authority)
    await fillDate(lead, 'when', day(0), '00:00')
    await press(lead, 'Sign and record', /\/steps([?#]|$)/)
  }
}

/** What the forms of the same case ask of one nation, once they were told. */
const readOn = (lead: Page, path: string, { nation, asks }: Told, check: Check) =>
  reads(
    lead,
    nation,
    [
      [`${path}/steps/childrens-services/decided`, asks[1]],
      [`${path}/steps/strategy-meeting/decided`, asks[2]],
      [`${path}/chronology`, 'Chronology'],
    ],
    check,
  )

/** The first talk of the agencies was held, and an enquiry began there: what is due next is this nation’s. */
async function meet(lead: Page, path: string, due: string): Promise<void> {
  await lead.goto(`${path}/steps/strategy-meeting/decided`)
  await fillDate(lead, 'when', day(0), formNow(new Date()).time)
  await lead.locator('[name=attended]').fill('Ines Halloran, who works with the child')
  await lead.locator('input[name=enquiry][value=yes]').check()
  await lead.locator('[name=answer]').fill('She is seen alone tomorrow.')
  await press(lead, 'Sign and record', /\/steps([?#]|$)/)
  await expect(
    lead.getByRole('table', { name: 'Clocks' }).getByRole('rowheader', { name: due }),
  ).toBeVisible()
}

for (const told of nations.filter(({ nation }) => nation !== 'Scotland'))
  test(`a case under the law of ${told.nation} is told and met about in its words, and in no other’s`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const { nation } = told
    const path = await smallCase(browser, 'Nia Prydderch', true)
    const lead = await signedIn(browser, 'lead')
    await underTheLaw(lead, path, told)
    await readThrough(lead, path, told, sound)
    await tell(lead, path, 'Kestrelford')
    await readOn(lead, path, told, sound)
    await meet(lead, path, told.due)
    await itsOwn(lead, nation)
    await sound(lead)
    // The law of a child can turn out to be another’s, and the case then speaks of that one.
    const other = nations.find(each => each.nation === 'Scotland') as Told
    if (nation !== 'England') return
    await underTheLaw(lead, path, other)
    await readOn(lead, path, other, async () => undefined)
  })

test('a Scottish case is told, met about and begun on in Scotland’s words, without JavaScript', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const path = await smallCase(browser, 'Eilidh Drummond', false)
  const lead = await signedIn(browser, 'lead', false)
  const scotland = nations.find(({ nation }) => nation === 'Scotland') as Told
  await underTheLaw(lead, path, scotland)
  await readThrough(lead, path, scotland, async () => undefined)
  await lead.goto(`${path}/steps/nrm/sent`)
  await expect(lead.getByText(/The social work service must be told first/).first()).toBeVisible()
  await itsOwn(lead, 'Scotland')
  await tell(lead, path, 'Glenfarrow Council')
  await expect(lead.getByRole('heading', { name: 'IRD asked for' })).toBeVisible()
  await readOn(lead, path, scotland, async () => undefined)
  await meet(lead, path, scotland.due)
  await lead.goto(`${path}/steps/strategy-meeting/sent`)
  await lead.locator('[name=to]').fill('Duty social work, Glenfarrow')
  await press(lead, 'Save and come back', /\/steps$/)
  for (const page of ['', '/steps', '/chronology']) {
    await lead.goto(path + page)
    await itsOwn(lead, 'Scotland')
  }
  await lead.goto('/')
  await expect(lead.getByText(/^Record that an IRD was asked for, /)).toBeVisible()
})
