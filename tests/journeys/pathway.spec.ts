import { expect, type Page } from '@playwright/test'
import { formNow } from '../../lib/domain/time/now'
import { fillDate, press, signedIn, sound } from './cast'
import { test } from './journey'
import { day } from './recording'
import { smallCase } from './small-case'

/** A case from what is known around the child to a step that is done, an NRM referral that is passed on, and a clock. */

/** Adds the entry that shows an act: the child was moved. */
async function shown(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/entries/new`)
  await page.locator('input[name=kind][value=observation]').check()
  await page.locator('[name=what]').fill('A man moved him to a house in another town.')
  await page.getByLabel('I don’t know when').check()
  await page.locator('input[name=bears][value=acts]').check()
  await page.getByLabel('I saw or heard it myself').check()
  await page.locator('input[name=acts][value=act-02]').check()
  await press(page, 'Add to the chronology', /\/chronology/)
}

/** What an age assessment decided. Without scripts the date is asked once it is sent; one that contradicts it is refused. */
async function decidedAge(page: Page, years: number): Promise<void> {
  const born = (ago: number): [string, string, string] => ['2', '1', `${new Date().getFullYear() - ago}`]
  await page.locator('[name=outcome]').fill('Both interviews, and a school report.')
  await page.locator('input[name=standard][value=yes]').check()
  await page.locator('input[name=found][value=child]').check()
  await page.getByRole('button', { name: 'Sign and record' }).click()
  await expect(page.getByText(/open more questions/)).toBeVisible()
  await fillDate(page, 'assessedBirth', born(30))
  await page.getByRole('button', { name: 'Sign and record' }).click()
  await expect(page.getByText(/they were 18 or over when it was finished/).first()).toBeVisible()
  await fillDate(page, 'assessedBirth', born(years))
}

const answer = (page: Page, fact: string, value: string) =>
  page.locator(`input[name=${fact}][value=${value}]`).check()

/** Says that the child went missing, with how that is known. Without scripts what follows is asked once it is sent. */
async function missing(page: Page, path: string, js: boolean): Promise<void> {
  await page.goto(`${path}/facts`)
  await expect(page.getByText('Not answered yet').first()).toBeVisible()
  if (js) await sound(page)
  await page.getByRole('link', { name: 'Answer the questions' }).click()
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0)
  await answer(page, 'went_missing', 'yes')
  await answer(page, 'age_doubted', 'yes')
  await answer(page, 'suspected_crime', 'not-known')
  if (!js) {
    await page.getByRole('button', { name: 'Sign and record' }).click()
    await expect(page.getByText(/open more questions/)).toBeVisible()
  }
  await answer(page, 'went_missing_how', 'told')
  await page.locator('[name=went_missing_words]').fill('The school rang twice.')
  await answer(page, 'age_doubted_how', 'told')
  if (js) await sound(page)
  await press(page, 'Sign and record', /\/facts$/)
  await expect(page.getByText('The school rang twice.')).toBeVisible()
}

test('facts, the test, the road, the NRM and the clocks of one case hang together', async ({ browser }) => {
  test.setTimeout(240_000)
  const path = await smallCase(browser, 'Nia Prydderch', true)
  const lead = await signedIn(browser, 'lead')
  await lead.goto(path)
  await expect(lead.getByText('Say what is known around the child')).toBeVisible()
  await shown(lead, path)
  await lead.goto(`${path}/evidence`)
  await expect(lead.getByText('An act is evidenced, a purpose not yet').first()).toBeVisible()

  // Nothing is referred now: that takes a day to look again.
  await lead.goto(`${path}/determination`)
  await lead.locator('input[name=result][value=purpose-not-evidenced]').check()
  await lead.locator('[name=reasons]').fill('Nobody has said what for.')
  await fillDate(lead, 'lookAgainOn', day(-7))
  await sound(lead)
  await press(lead, 'Sign and record', /\/evidence$/)
  await expect(lead.getByText(/To be looked at again on/)).toBeVisible()

  // Without scripts, by somebody else: the child went missing.
  const plain = await signedIn(browser, 'lead', false)
  await missing(plain, path, false)
  await lead.goto(`${path}/evidence`)
  await expect(lead.getByText(/there is reason to suspect what it was for/).first()).toBeVisible()
  await expect(lead.getByText(/the reason to suspect is that the child went missing/)).toBeVisible()
  await expect(lead.getByText('What is recorded has changed since.')).toBeVisible()
  await expect(lead.getByText('Known since: The child went missing.')).toBeVisible()
  await sound(lead)

  // One more entry for what was shown already is told too, with the way to it, and what there was then.
  await shown(lead, path)
  await lead.goto(`${path}/evidence`)
  const since = lead.getByRole('listitem').filter({ hasText: 'Shown since: Act: Transportation.' })
  await expect(since.getByRole('link', { name: /^Entry: date not known/ })).toHaveAttribute('href', /entry=/)
  await lead.getByText('What the evidence showed then').click()
  await expect(lead.getByText(/^Act: Transportation/)).toBeVisible()
  await expect(lead.getByText(/^Observation; (told by .+; )?written by /).first()).toBeVisible()
  await sound(lead)

  // The road: an age assessment, done without scripts.
  await plain.goto(`${path}/steps`)
  await expect(plain.getByRole('heading', { name: 'Age assessment', exact: true })).toBeVisible()
  await plain.goto(`${path}/pathway/step-14/done`)
  const { time } = formNow(new Date())
  await fillDate(plain, 'when', day(0), time)
  await plain.locator('[name=to]').fill('Two social workers')
  await plain.locator('[name=doubt]').fill('The hotel’s night manager, by his looks.')
  await plain.locator('[name=adult]').fill('Somebody from the youth charity')
  await plain.locator('[name=told]').fill('The same day, in Welsh')
  await plain.getByRole('button', { name: 'Sign and record' }).click()
  await expect(plain.getByText('There is a problem')).toBeVisible()
  await expect(plain.getByText(/What comes first is not recorded: “Refer to the children’s/)).toBeVisible()
  await plain.locator('[name=early]').fill('The police asked for it in the night.')
  await decidedAge(plain, 15)
  await press(plain, 'Sign and record', /\/steps#step-14$/)
  await lead.goto(`${path}/steps`)
  await expect(lead.getByText(/^Done or not needed/)).toBeVisible()
  await sound(lead)
  await lead.goto(`${path}/people`)
  await expect(lead.getByText(/^Counted by the assessed date of birth, 2 January/)).toBeVisible()
  await expect(lead.getByText('Assessed by Two social workers.')).toBeVisible()
  await sound(lead)

  // Who recorded it themselves, in another window, is told so by the form, which keeps the words.
  await plain.goto(`${path}/pathway/step-14/set-aside`)
  await expect(plain.getByText(/so that this no longer fits/)).toBeVisible()
  await plain.locator('[name=reason]').fill('Nobody doubts it.')
  await plain.getByRole('button', { name: 'Sign and record' }).click()
  await expect(plain.getByText(/so that this no longer fits/)).toBeVisible()
  await expect(plain.locator('[name=reason]')).toHaveValue('Nobody doubts it.')

  // The NRM waits for children's services.
  await lead.goto(`${path}/nrm`)
  await expect(lead.getByRole('heading', { name: 'Whether and how to refer' })).toBeVisible()
  await expect(lead.getByText(/must know first/)).toBeVisible()
  await sound(lead)
  await lead.goto(`${path}/steps/childrens-services/sent`)
  await lead.locator('[name=authority]').fill('Kestrelford City Council')
  await lead.locator('input[name=how][value=form]').check()
  await fillDate(lead, 'when', day(1), '09:00')
  await press(lead, 'Sign and record', /\/steps#childrens-services$/)
  await lead.goto(`${path}/nrm`)
  await expect(lead.getByText(/Children’s services know since/)).toBeVisible()

  // What happens starts a clock, and its step ends it.
  await lead.goto(`${path}/steps`)
  await lead.getByRole('link', { name: 'The child was found or came back after being missing' }).click()
  await fillDate(lead, 'when', day(1), '21:15')
  await sound(lead)
  await press(lead, 'Sign and record', /\/steps#step-20$/)
  await expect(
    lead.getByRole('table', { name: 'Clocks' }).getByText(/came back after being missing/),
  ).toBeVisible()
})
