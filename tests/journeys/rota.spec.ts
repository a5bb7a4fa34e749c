import { type Browser, expect } from '@playwright/test'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { day, recordConcern } from './recording'

/** What reaching somebody needs beforehand: the rota, the numbers, and e-mail that is seen when it fails. */

test('the rota, the numbers and failed e-mail are looked after', async ({ browser }) => {
  test.setTimeout(120_000)
  await rota(browser)
  await numbers(browser)
  const administrator = await signedIn(browser, 'administrator')
  // Nobody answers at the mail server now: what fails is seen, with nothing of a case.
  const worker = await signedIn(browser, 'practitioner')
  await recordConcern(worker, true)
  await expect
    .poll(
      async () => {
        await administrator.goto('/messages')
        return administrator.getByRole('row', { name: /could not be reached|connection/i }).count()
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0)
  await expect(administrator.getByText('Amrit Sandhu-Cole').first()).toBeVisible()
  await expect(administrator.getByText(/HF-|Khải/)).toHaveCount(0)
  await sound(administrator)
  await administrator.goto('/')
  await expect(administrator.getByText(/e-mails? w(as|ere) not sent/)).toBeVisible()
})

/** Without JavaScript: a gap is told of, filled for seven nights, and the turns stand there. */
async function rota(browser: Browser): Promise<void> {
  const lead = await signedIn(browser, 'lead', false)
  await expect(lead.getByText('The rota has gaps in the next 14 days.')).toBeVisible()
  await lead.getByRole('link', { name: 'Plan who is on call' }).click()
  await lead.locator('input[name=place][value=deputy]').check()
  await lead.getByLabel('Helen Marchetti').check()
  await lead.locator('[name=phone]').fill('01632 960150')
  const tomorrow = day(-1)
  await fillDate(lead, 'from', tomorrow, '20:00')
  await fillDate(lead, 'until', tomorrow, '08:00')
  await lead.getByRole('button', { name: 'Put on call' }).click()
  await expect(lead.getByText('A turn must end after it begins. Check both times.').first()).toBeVisible()
  await fillDate(lead, 'until', day(-2), '08:00')
  await lead.locator('[name=days]').fill('7')
  await press(lead, 'Put on call', /\/duty\/on-call$/)
  await expect(lead.getByRole('row', { name: /Helen Marchetti.*Deputy/ })).toHaveCount(7)
  const planner = await signedIn(browser, 'manager')
  await planner.goto('/duty/on-call')
  await sound(planner)
}

/** Two people at one number: the later compares, and goes on with their own words. */
async function numbers(browser: Browser): Promise<void> {
  const administrator = await signedIn(browser, 'administrator')
  await administrator.goto('/contacts/add')
  await sound(administrator)
  await administrator.locator('input[name=kind][value=health]').check()
  await administrator.locator('[name=name]').fill('Walk-in clinic')
  await administrator.locator('[name=phone]').fill('01632 960177')
  await administrator.locator('input[name=hours][value=always]').check()
  await administrator.locator('input[name=team][value=everybody]').check()
  await press(administrator, 'Add the number', /said=added$/)
  const row = administrator.getByRole('row', { name: /Walk-in clinic/ })
  await expect(row).toContainText('Priyanka Vellore')
  await row.getByRole('link', { name: /Check or change/ }).click()
  const lead = await signedIn(browser, 'lead')
  await lead.goto(administrator.url())
  await sound(lead)
  await press(lead, 'I rang it: it is right', /said=checked$/)
  await administrator.locator('[name=phone]').fill('01632 960178')
  await press(administrator, 'Save', /\/conflict$/)
  await expect(administrator.getByText('01632 960178')).toBeVisible()
  await sound(administrator)
  await administrator.getByRole('link', { name: 'Carry on with mine' }).click()
  await press(administrator, 'Save', /said=changed$/)
  await expect(row).toContainText('01632 960178')
  await sound(administrator)
}
