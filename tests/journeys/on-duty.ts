import { expect, type Page } from '@playwright/test'
import { press } from './cast'

/** The list of My work that tells of it until somebody has looked. */
const unread = 'opened'

type Check = (page: Page) => Promise<void>
type People = { duty: Page; holder: Page; lead: Page }

/** Somebody on duty opens a case that is not theirs, with a reason; the others see it, and it is shut again. */
export async function openOnDuty({ duty, holder, lead }: People, path: string, check: Check): Promise<void> {
  await holder.goto(path)
  const caption = await holder.getByText(/^Case HF-/).textContent()
  const reference = caption?.match(/HF-\w{8}/)?.[0] ?? ''
  const why = `The foster carer rang about ${reference}.`

  await duty.goto('/')
  await duty.getByRole('link', { name: 'Open a case that needs you now, with a reason' }).click()
  await duty.locator('[name=which]').fill('HF-00000000')
  await duty.locator('[name=why]').fill(why)
  await check(duty)
  await duty.getByRole('button', { name: 'Open it, with this reason' }).click()
  await expect(duty.getByText('There is a problem')).toBeVisible()
  await expect(duty.locator('[name=why]')).toHaveValue(why)
  // By what the caller knows, and then one of those that it may be.
  await duty.locator('[name=which]').fill(reference.slice(3).toLowerCase())
  await press(duty, 'Open it, with this reason', /\/duty\/open\?look=yes$/)
  await expect(duty.locator('textarea[name=why]')).toHaveValue(why)
  await check(duty)
  await press(duty, `Open ${reference}`, new RegExp(`${path}$`))
  await expect(duty.getByText(/^Note: You have this case open on duty until /)).toBeVisible()
  await check(duty)

  await holder.reload()
  await expect(holder.getByText(/Owen Carrick has this case open on duty until /)).toBeVisible()
  // Both have yet to look at it.
  for (const page of [holder, lead]) {
    await page.goto(`/work/${unread}`)
    await page.locator(`a[href="${path}/cover"]`).click()
    await expect(page.getByRole('row', { name: why })).toContainText('Owen Carrick')
    await check(page)
  }

  await duty.getByRole('link', { name: 'Who opened it on duty, and why' }).click()
  await duty.getByRole('row', { name: why }).getByRole('button', { name: 'Shut it now' }).click()
  await expect(duty.getByRole('heading', { level: 1 })).toHaveText('My work')
  expect((await duty.goto(path))?.status()).toBe(404)
}

/** One flag for several cases: chosen, checked, and only then put on them. */
export async function flagTogether(manager: Page, path: string, words: string, check: Check): Promise<void> {
  await manager.goto('/cases?many=yes')
  const others = manager.locator('input[name=case]')
  await manager.locator(`input[name=case][value="${path.split('/').at(-1)}"]`).check()
  await others.last().check()
  const chosen = await manager.locator('input[name=case]:checked').count()
  await press(manager, 'Flag the chosen ones…', /\/cases\/together\?/)
  await expect(manager.locator('main tbody tr')).toHaveCount(chosen)
  await manager.locator('input[name=kind][value=court]').check()
  await manager.locator('[name=words]').fill(words)
  const soon = new Date(Date.now() + 5 * 86_400_000)
  await manager.locator('[name="reviewOn.day"]').fill(String(soon.getUTCDate()))
  await manager.locator('[name="reviewOn.month"]').fill(String(soon.getUTCMonth() + 1))
  await manager.locator('[name="reviewOn.year"]').fill(String(soon.getUTCFullYear()))
  await check(manager)
  await press(manager, 'Flag them all', /\/cases\?done=\d$/)
  await expect(manager.getByText(`Changed together: ${chosen}.`)).toBeVisible()
  await manager.goto(path)
  await expect(manager.getByText(/^\d flags: /)).toContainText(`Court date: ${words}`)
}
