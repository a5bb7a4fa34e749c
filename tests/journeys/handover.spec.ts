import { type Browser, expect, type Page } from '@playwright/test'
import { press, signedIn, sound } from './cast'
import { test } from './journey'
import { flagTogether, openOnDuty } from './on-duty'
import { smallCase } from './small-case'

/** A case changes hands: what was promised goes with it, is read first, and is said to have been read. */

const words = (js: boolean) => ({
  promises: `Somebody comes on Friday, ${js ? 'first' : 'second'} round.`,
  contact: 'A text after school, never a call.',
  next: 'Ring the school about lunch.',
})

async function write(page: Page, given: Partial<ReturnType<typeof words>>): Promise<void> {
  for (const [name, said] of Object.entries(given)) await page.locator(`[name="${name}"]`).fill(said)
}

/** A case whose allocation the manager has open. */
async function given(browser: Browser, manager: Page, js: boolean): Promise<string> {
  const path = await smallCase(browser, `Bartek Oyelaran ${js ? 'One' : 'Two'}`, js)
  await manager.goto(`${path}/allocate`)
  return path
}

for (const js of [true, false])
  test(`reallocation and handover, ${js ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(240_000)
    const check = js ? sound : async () => undefined
    const said = words(js)
    const manager = await signedIn(browser, 'manager', js)
    const path = await given(browser, manager, js)

    // Nobody is given a case without a handover; nobody is chosen beforehand.
    await expect(manager.locator('input[name=worker]:checked')).toHaveCount(0)
    await manager.getByLabel(/Folasade Brightmore/).check()
    await manager.getByRole('button', { name: 'Allocate', exact: true }).click()
    await expect(manager.getByText('There is a problem')).toBeVisible()
    await expect(manager).toHaveURL(/\/allocate$/)
    await write(manager, { ...said, next: 'Visit this week.' })
    await check(manager)
    await press(manager, 'Allocate', new RegExp(`${path}$`))

    // The worker hands it on, and the manager gives it to the next one, who need not be told twice.
    const worker = await signedIn(browser, 'practitioner', js)
    await worker.goto(path)
    await worker.getByRole('link', { name: 'Read the handover first' }).click()
    await press(worker, 'I have read this handover', new RegExp(`${path}$`))
    await worker.getByRole('link', { name: 'Write a handover for the next worker' }).click()
    await write(worker, said)
    await check(worker)
    await press(worker, 'Sign the handover', /\/handover\/[0-9a-f-]+$/)
    await expect(worker.getByText(said.promises)).toBeVisible()
    await manager.goto(`${path}/allocate`)
    await expect(manager.getByText('A handover waits for the next worker.')).toBeVisible()
    await manager.getByLabel(/Owen Carrick/).check()
    await check(manager)
    await press(manager, 'Allocate', new RegExp(`${path}$`))
    await expect(manager.getByText(/to Owen Carrick, not confirmed as read/)).toBeVisible()
    expect((await worker.goto(path))?.status()).toBe(404)

    // The new worker sees it first, beside what the case knows, and says that they have read it.
    const next = await signedIn(browser, 'Owen Carrick', js)
    const list = next.getByRole('table', { name: 'Handed over to you: read it first' })
    await list.locator(`a[href^="${path}/handover/"]`).click()
    for (const line of [said.promises, said.contact, said.next, 'No clock is late', 'OFFICIAL-SENSITIVE'])
      await expect(next.getByText(line).first()).toBeVisible()
    await expect(next.getByText('Refer to children’s services').first()).toBeVisible()
    await check(next)
    await press(next, 'I have read this handover', new RegExp(`${path}$`))
    await expect(next.getByRole('link', { name: 'Read the handover first' })).toHaveCount(0)
    await expect(next.getByText(/to Owen Carrick, read /)).toBeVisible()

    // A flag stands on every page of the case, and in the caseload.
    await next.getByRole('link', { name: 'Flag the case' }).click()
    await next.locator('input[name=kind][value=not-alone]').check()
    await next.locator('[name=words]').fill('His uncle threatened a colleague.')
    const soon = new Date(Date.now() + 9 * 86_400_000)
    await next.locator('[name="reviewOn.day"]').fill(String(soon.getUTCDate()))
    await next.locator('[name="reviewOn.month"]').fill(String(soon.getUTCMonth() + 1))
    await next.locator('[name="reviewOn.year"]').fill(String(soon.getUTCFullYear()))
    await check(next)
    await press(next, 'Flag the case', /\/flags$/)
    await expect(next.getByRole('table', { name: 'Flags that stand' })).toBeVisible()
    await check(next)
    for (const page of ['', '/chronology', '/people', '/nrm']) {
      await next.goto(path + page)
      await expect(
        next.getByText('Flag: Do not visit alone: His uncle threatened a colleague.'),
      ).toBeVisible()
    }
    await check(next)
    await next.goto('/cases')
    await expect(next.getByText('Do not visit alone').first()).toBeVisible()

    // The number on My work opens the list that it counts.
    await next.goto('/')
    await check(next)
    const counted = next
      .getByRole('navigation', { name: 'What waits' })
      .getByRole('link', { name: /Cases you hold/ })
    const count = Number(/\d+$/.exec((await counted.textContent()) ?? '')?.[0])
    await counted.click()
    await expect(next.getByRole('heading', { level: 1 })).toHaveText(`Cases you hold: ${count}`)
    await expect(next.locator('main tbody tr')).toHaveCount(Math.min(count, 25))
    await check(next)

    // Several cases at once: chosen, checked, and only then changed.
    await manager.goto('/cases?many=yes')
    await manager.locator(`input[name=case][value="${path.split('/').at(-1)}"]`).check()
    await check(manager)
    await press(manager, 'Allocate the chosen ones…', /\/cases\/together\?/)
    await expect(manager.locator('main tbody tr')).toHaveCount(1)
    await manager.getByLabel(/Folasade Brightmore/).check()
    await write(manager, said)
    await check(manager)
    await press(manager, 'Allocate them all', /\/cases\?done=1$/)
    await expect(manager.getByText('Changed together: 1.')).toBeVisible()
    expect((await next.goto(path))?.status()).toBe(404)
    await flagTogether(manager, path, `County court, ${js ? 'first' : 'second'} round`, check)
    await openOnDuty({ duty: next, holder: worker, lead: await signedIn(browser, 'lead', js) }, path, check)
  })
