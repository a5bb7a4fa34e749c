import type { Browser, Page } from '@playwright/test'
import { Refusal } from '../../platform/refusal.mjs'

type Site = { readonly baseURL: string }
export type Member = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: string
}

/** Where a picture is taken, and the others of the cast, each at a page of their own. */
export type Desk = {
  readonly page: Page
  /** By role or by name: the first of the cast who is called so. */
  readonly as: (who: string) => Promise<Page>
  /** Addresses by the names that the pages have for them. */
  readonly known: { readonly [name: string]: string }
  /** The database, for letting time go by. */
  readonly owner: string
}

/** The page of somebody who has signed in as a person does. */
async function signIn(browser: Browser, site: Site, { email, password }: Member): Promise<Page> {
  const page = await browser.newPage({ ...site, locale: 'en-GB', timezoneId: 'Europe/London' })
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
  return page
}

/** Opens the page of any of the cast, once for each. */
export function castOf(browser: Browser, site: Site, cast: readonly Member[]): Desk['as'] {
  const open = new Map<string, Promise<Page>>()
  return who => {
    const member = cast.find(each => each.role === who || each.name === who)
    if (!member) throw new Refusal(`Nobody in the cast is ${who}.`)
    const page = open.get(member.email) ?? signIn(browser, site, member)
    open.set(member.email, page)
    return page
  }
}
