import type { Browser } from '@playwright/test'
import { press, signedIn } from './cast'
import { nameChild } from './child-names'

/** A concern that holds little and waits for a decision, recorded by the practitioner. The path of its case. */
export async function sentConcern(browser: Browser, name: string, js: boolean): Promise<string> {
  const author = await signedIn(browser, 'practitioner', js)
  await author.goto('/concerns')
  await press(author, 'Start a new concern', /\/danger$/)
  await author.getByLabel('No', { exact: true }).check()
  await press(author, 'Save and continue', /\/worry$/)
  await author.locator('[name=whatWorries]').fill('He says that he owes somebody money.')
  await press(author, 'Save and continue', /\/staff$/)
  await author.getByLabel('No', { exact: true }).check()
  await press(author, 'Save and continue', /\/child$/)
  await nameChild(author, name)
  await press(author, 'Save and continue', /\/children$/)
  await author.goto(author.url().replace(/children$/, 'check'))
  await press(author, 'Send this concern', /\/cases\/[0-9a-f-]+$/)
  return new URL(author.url()).pathname
}

/** The same, accepted by the lead and held by nobody. */
export async function smallCase(browser: Browser, name: string, js: boolean): Promise<string> {
  const path = await sentConcern(browser, name, js)
  const lead = await signedIn(browser, 'lead', js)
  await lead.goto(`${path}/decide`)
  await lead.getByLabel('A new case').check()
  await lead.locator('[name=reasons]').fill('Signs from two sources.')
  await lead.locator('[name=reply]').fill('Thank you.')
  await press(lead, 'Sign and decide', new RegExp(`${path}$`))
  return path
}
