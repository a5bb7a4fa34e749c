import type { Browser, Page } from '@playwright/test'
import { fillDate, press, signedIn } from './cast'
import { day } from './recording'

type Words = { readonly town: string; readonly risk: string; readonly look: string }

/** Accepts a case, with places in its NRM draft and in its plan, and gives it to a worker. */
export async function accepted(
  browser: Browser,
  path: string,
  words: Words,
  after: (page: Page) => Promise<void>,
): Promise<Page> {
  const lead = await signedIn(browser, 'lead')
  await lead.goto(`${path}/decide`)
  await lead.getByLabel('A new case').check()
  await lead.locator('[name=reasons]').fill('Signs from two sources.')
  await lead.locator('[name=reply]').fill('Thank you.')
  await press(lead, 'Sign and decide', new RegExp(`${path}$`))
  await lead.goto(`${path}/nrm/currentTown`)
  await lead.locator('[name=value]').fill(words.town)
  await press(lead, 'Put this in the draft', /\/nrm\/\w+\?said=put$/)
  await after(lead)
  await planned(lead, path, words)
  await after(lead)
  await lead.goto(`${path}/allocate`)
  await lead.getByLabel(/Folasade Brightmore/).check()
  for (const name of ['promises', 'contact', 'next'])
    await lead.locator(`[name="${name}"]`).fill('Nothing more.')
  await lead.locator('main form button').first().click()
  await lead.waitForURL(/\/cases\/[0-9a-f-]+$/)
  return lead
}

/** A plan with a place in each of its two questions for places, and one line. */
async function planned(lead: Page, path: string, words: Words): Promise<void> {
  await lead.goto(`${path}/plan/change`)
  await lead.locator('input[name=kind][value=safety]').check()
  await lead.locator('[name=risks]').fill('He may be waited for.')
  await lead.locator('[name=where]').fill(words.risk)
  await lead.locator('input[name=asked][value=no]').check()
  await lead.locator('[name=notAsked]').fill('Tomorrow.')
  await lead.locator('[name=lookFirst]').fill(words.look)
  await fillDate(lead, 'reviewOn', day(-30))
  await press(lead, 'Sign the plan', /\/plan$/)
  await lead.goto(`${path}/plan/lines/new`)
  await lead.locator('[name=what]').fill('A new telephone')
  await lead.locator('[name=who]').fill('The carers')
  await fillDate(lead, 'dueOn', day(-3))
  await press(lead, 'Sign and add', /\/plan$/)
}
