import { type Browser, expect, type Page } from '@playwright/test'
import { pagesOf, type Shot } from '../../lib/cli/screenshots/pages'
import { addressOf, knownTo } from '../../lib/cli/screenshots/rounds'
import type { Role } from '../../lib/domain/access/role'
import { signedIn, violations, widthOf } from './cast'
import { withLargeLetters, wrongInForcedColours, wrongWhenHeard, wrongWhenZoomed } from './heard'
import { test } from './journey'

/**
 * Every main page of every role as it looks elsewhere than on a wide light screen, which is where `sound` looks at the pages
 * of the other journeys: on a phone, in the dark, and both, without sideways scrolling on the narrowest phone; heard, twice
 * as large, and in forced colours. A page is opened once, and once for all roles that have it.
 */

/** What the look alone decides; the rest of what axe knows is the same in every look of one width. */
const ofTheLook = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/** Pages that are made of what others are made of: looked at in the dark on a phone alone, and at its narrowest. */
const likeOthers = [
  ...['tour', 'concern-worry', 'concern-staff', 'concern-entries', 'concern-people', 'concern-kept'],
  ...[
    'chronology-print',
    'nrm-all',
    'alerts',
    'cover',
    'handover-sheet',
    'handover-new',
    'danger',
    'danger-over',
  ],
  ...['file-add', 'person-new', 'child-change', 'step-sheet', 'step-decided', 'flag-review', 'duty-open'],
  ...['contact-add', 'nation', 'triage-case', 'triage-steps', 'triage-nrm', 'person-add', 'about'],
]

/**
 * Pages that only some cases have: one in danger, restricted, with a file, a flag or a handover, one that who looks may write on.
 * Which case stands first depends on the journeys before; others make what these pages show, and look at them.
 */
const ofSomeCases = [
  'danger-over',
  'file',
  'flag-review',
  'handover-new',
  'handover-sheet',
  'nrm-answer',
  'plan-change',
  'referral-next',
  ...['file-lock', 'file-locked', 'file-remove'],
  ...['restriction-review', 'restriction-lift', 'restriction-name', 'restriction-keep-from'],
]

const tooWide = async (page: Page, width: number) => {
  const over = (await widthOf(page)) - width
  return over > 0 ? [`${over} pixels too wide`] : []
}

async function wrongWith(page: Page, isLikeOthers = false): Promise<string[]> {
  const wrong: string[] = []
  const look = async (width: number, colorScheme: 'light' | 'dark', rules?: readonly string[]) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const found = [...(await violations(page, rules)), ...(await tooWide(page, width))]
    wrong.push(...found.map(each => `${page.url()} at ${width} in the ${colorScheme}: ${each}`))
  }
  if (!isLikeOthers) {
    await look(375, 'light')
    await look(1280, 'dark', ofTheLook)
  }
  await look(375, 'dark', ofTheLook)
  for (const other of [wrongWhenHeard, wrongWhenZoomed, wrongInForcedColours])
    wrong.push(...(await other(page)).map(each => `${page.url()}: ${each}`))
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 800 })
    wrong.push(...(await tooWide(page, width)).map(each => `${page.url()} at ${width}: ${each}`))
  }
  return wrong
}

function deskOf(browser: Browser) {
  const open = new Map<string, Promise<Page>>()
  return (role: string) => {
    const page = open.get(role) ?? signedIn(browser, role)
    open.set(role, page)
    return page
  }
}

test('the pages of every role hold on a phone and in the dark', async ({ browser }) => {
  test.setTimeout(600_000)
  const as = deskOf(browser)
  const begun = await knownTo(as)
  const known = { ...begun, told: begun.draft ?? '' }
  const seen = new Set<string>()
  const wrong: string[] = []
  const nowhere = new Set<string>()
  const look = async (role: Role, shots: readonly Shot[]) => {
    const page = await as(role)
    for (const shot of shots) {
      const name = shot.path || shot.name
      if (seen.has(name) || shot.deed) continue
      const address = await addressOf(page, shot, known)
      const status = address && (await page.goto(address))?.status()
      if (status !== 200) nowhere.add(shot.name)
      else {
        seen.add(name)
        wrong.push(...(await wrongWith(page, likeOthers.includes(shot.name))))
      }
    }
  }
  for (const role of ['lead', 'practitioner', 'manager', 'auditor', 'administrator'] as const)
    await look(role, pagesOf[role])
  expect(wrong).toEqual([])
  expect([...nowhere].filter(name => !seen.has(name) && !ofSomeCases.includes(name))).toEqual([])
  expect(seen.size).toBeGreaterThan(60)
})

test('what lists and steps hold fits a wide screen with letters twice as large', async () => {
  test.setTimeout(120_000)
  await withLargeLetters(async browser => {
    const page = await signedIn(browser, 'lead')
    await page.goto('/cases')
    const [row] = await page.locator('main a[href^="/cases/0"]').all()
    const at = (await row?.getAttribute('href')) ?? 'no case'
    const paths = [
      '/',
      '/cases',
      '/inbox',
      '/clocks',
      '/contacts',
      '/guidance',
      '/guidance/signs',
      at,
      `${at}/steps`,
      `${at}/people`,
    ]
    for (const path of [...paths, `${at}/evidence`, `${at}/chronology`, `${at}/nrm`, '/concerns']) {
      expect((await page.goto(path))?.status(), path).toBe(200)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      expect(await tooWide(page, 1280), path).toEqual([])
    }
  })
})

test('a word too faint in the dark, a thing too wide, a heading out of order and a link without a line would be found', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/about')
  await page
    .locator('main p')
    .first()
    .evaluate(each => {
      each.style.color = '#15211f'
      each.style.minWidth = '700px'
      const deep = document.createElement('h5')
      deep.textContent = 'Too deep'
      each.after(deep)
    })
  await page
    .locator('main a')
    .first()
    .evaluate(each => {
      each.style.textDecoration = 'none'
    })
  const wrong = await wrongWith(page)
  expect(
    wrong.filter(each => /at 375 in the dark: color-contrast|at 1280 in the dark: color-contrast/.test(each)),
  ).toHaveLength(2)
  expect(wrong.filter(each => /at 375 in the light: color-contrast/.test(each))).toEqual([])
  expect(wrong.filter(each => /pixels too wide$/.test(each))).toHaveLength(3)
  expect(wrong.filter(each => /too wide at twice the size$/.test(each))).toHaveLength(1)
  expect(wrong.filter(each => /heading-order/.test(each))).toHaveLength(1)
  expect(wrong.filter(each => /no edge in forced colours: <a/.test(each))).toHaveLength(1)
})

test('the doors hold on a phone and in the dark', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  for (const path of ['/sign-in', '/about', '/not-found', '/welcome/nothing']) {
    await page.goto(path)
    expect(await wrongWith(page)).toEqual([])
  }
})
