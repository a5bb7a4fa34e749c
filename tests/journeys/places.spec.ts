import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { Client } from 'pg'
import { press, signedIn } from './cast'
import { test } from './journey'
import { narrowTrail } from './narrowing'
import { accepted } from './placed-case'
import { fillReferral } from './referral-form'
import { recordedWith } from './words-in-places'

/** Where a child can be found reaches a browser on the pages that reveal it, whose opening the trail keeps, and on no other. */

const canary = (where: string) => `canary${where}${Math.random().toString(36).slice(2, 8)}`
const names = [
  'where',
  'phone',
  'online',
  'school',
  'place',
  'call',
  'house',
  'moved',
  'town',
  'risk',
  'look',
] as const
const words = Object.fromEntries(names.map(name => [name, canary(name)])) as Record<
  (typeof names)[number],
  string
>
const heldIn = (text: string) => names.filter(name => text.includes(words[name]))

const manifest = new URL('../../.next/server/app-paths-manifest.json', import.meta.url)
const pages = Object.keys(JSON.parse(readFileSync(manifest, 'utf8')))
  .filter(name => name.startsWith('/cases/[case]') && name.endsWith('/page'))
  .map(name => name.replace(/\/page$/, ''))

/** The pages that show such words to whoever asks for them: each is opened by a permission that the trail tells as that. */
const revealing = [
  /\/child(\/change|\/conflict)?$/,
  /\/people\/[0-9a-f-]{36}(\/conflict)?$/,
  /\/nrm\/(currentTown|currentRegion|education|ukPlaceOther|exploiterDetails|exploiterLocationDetails)(\/conflict)?$/,
  /\/steps\/(police|childrens-services)\/print$/,
  /\/entries\/new\?corrects=[0-9a-f-]{36}$/,
  /\/chronology\/print\?places=shown$/,
  /\/plan\/(change|conflict)$/,
  /\/plan(\/print|\/versions\/1)?\?places=shown$/,
]

/** Everything that stands in the page now: its words, and the scripts and fields that carry them. */
const nothingLeft = async (page: Page) => expect(heldIn(await page.content()), page.url()).toEqual([])

/** The addresses of every page of one case, each hole filled with what the case has. */
async function addresses(lead: Page, path: string): Promise<string[]> {
  const linked = async (at: string, to: RegExp) => {
    const text = await (await lead.request.get(`${path}${at}`)).text()
    const found = [...text.matchAll(to)].map(([, id]) => id ?? '')
    expect(found.length, `${at} leads on`).toBeGreaterThan(0)
    return [...new Set(found)]
  }
  const holes: { readonly [hole: string]: readonly string[] } = {
    '[case]': [path.split('/').at(-1) ?? ''],
    '[person]': await linked('/people', /\/people\/([0-9a-f-]{36})/g),
    '[concern]': await linked('', /\/concerns\/([0-9a-f-]{36})/g),
    '[handover]': await linked('', /\/handover\/([0-9a-f-]{36})/g),
    '[key]': await linked('/nrm?section=all', /\/nrm\/(\w+)"/g),
    '[entry]': await linked('/chronology', /corrects=([0-9a-f-]{36})/g),
    '[line]': await linked('/plan', /\/plan\/lines\/([0-9a-f-]{36})/g),
    '[number]': ['1'],
    '[referral]': await linked('/referrals', /\/referrals\/([0-9a-f-]{36})\//g),
    // Files have a journey of their own, and nobody flagged this case.
    '[file]': [],
    '[flag]': [],
    '[step]': ['police', 'childrens-services', 'designated-officer', 'strategy-meeting', 'nrm'],
    '[event]': ['sent', 'not-needed', 'chased', 'challenged'],
  }
  const filled = (page: string): string[] => {
    const hole = /\[\w+\]/.exec(page)?.[0]
    if (!hole) return [page]
    const values = holes[hole]
    if (!values) throw new Error(`Nothing fills ${hole} in ${page}.`)
    return values.flatMap(value => filled(page.replace(hole, value)))
  }
  const more = [
    ...['?section=all', '?section=the-child'].map(query => `${path}/nrm${query}`),
    ...(holes['[entry]'] ?? []).map(id => `${path}/entries/new?corrects=${id}`),
    ...['/chronology/print', '/plan', '/plan/print', '/plan/versions/1'].map(
      page => `${path}${page}?places=shown`,
    ),
  ]
  return [...pages.flatMap(filled), ...more, '/', '/cases', '/clocks', '/inbox', '/find', '/concerns']
}

/** How often the trail says that somebody looked where the child can be found, or made a paper that says it. */
async function looking(path: string) {
  const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  const count = async (): Promise<number> => {
    const { rows } = await client.query(
      `select count(*)::int as n from audit_event
        where case_id = $1 and outcome = 'done' and action in ('location.reveal', 'referral.print')`,
      [path.split('/').at(-1)],
    )
    return rows[0].n
  }
  return { count, end: () => client.end() }
}

test('a place is on the pages that reveal it, and leaves with them', async ({ browser }) => {
  test.setTimeout(300_000)
  expect(pages.length).toBeGreaterThan(20)
  const worker = await signedIn(browser, 'practitioner')
  const path = await recordedWith(worker, words)
  await nothingLeft(worker)

  await worker.goto(`${path}/child/change`)
  await worker.locator('[name=whereNow]').fill(words.moved)
  await press(worker, 'Sign and change', /\/people#child$/)
  await nothingLeft(worker)
  await worker.getByRole('link', { name: /^Change A driver/ }).click()
  await expect(worker.locator('[name=address]')).toHaveValue(words.house)
  await press(worker, 'Sign and change', /\/people$/)
  await nothingLeft(worker)
  const lead = await accepted(browser, path, words, nothingLeft)
  await lead.goto(`${path}/referrals/new`)
  await fillReferral(lead)
  await press(lead, 'Sign and record', /\/referrals#/)
  const manager = await signedIn(browser, 'manager')
  const auditor = await signedIn(browser, 'auditor')

  const all = await addresses(lead, path)
  const [opened, revealed, wrong] = [new Set<string>(), new Set<string>(), [] as string[]]
  const looks = await looking(path)
  let before = await looks.count()
  let shown = 0
  for (const person of [lead, worker, manager])
    for (const address of all) {
      if (person === lead) {
        const inPieces = await lead.request.get(address, { headers: { rsc: '1' } })
        if (inPieces.status() !== 406 || heldIn(await inPieces.text()).length > 0)
          wrong.push(`${address} in pieces: ${inPieces.status()}`)
      } else if (/\/nrm\/\w+$/.test(address)) continue
      const whole = await person.request.get(address)
      const looked = await looks.count()
      const told = looked - before
      before = looked
      if (whole.status() >= 500) wrong.push(`${address}: ${whole.status()}`)
      const text = await whole.text()
      if (whole.ok()) opened.add(address)
      const ofTheCase = whole.ok() && new URL(whole.url()).pathname.startsWith(path)
      if (ofTheCase && !/Do not tell.*A driver/s.test(text))
        wrong.push(`${address} does not say whom not to tell`)
      const held = heldIn(text)
      for (const name of held) revealed.add(name)
      if (held.length > 0) shown += 1
      const reveals = revealing.some(page => page.test(address))
      if (held.length > 0 && !reveals) wrong.push(`${address}: ${held.join(', ')}`)
      // Each page that shows such a word has a line of its own in the trail; no other page has one, nor what is not there.
      if (held.length > 0 ? told !== 1 : told > 0 && !(reveals && whole.ok()))
        wrong.push(`${address}: ${told} lines in the trail`)
    }
  await looks.end()
  expect(wrong).toEqual([])
  expect(opened.size).toBeGreaterThan(40)
  expect(shown).toBeGreaterThan(10)
  // Or the words were never there to be found.
  expect([...revealed].sort()).toEqual([...names].sort())

  const reference = /HF-\w{8}/.exec(await (await lead.request.get(path)).text())?.[0]
  await narrowTrail(auditor, reference ?? '')
  const trail = await auditor.content()
  expect(trail).toContain('where')
  expect(heldIn(trail)).toEqual([])
})
