import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { canary, pdf, page as pdfPage, photograph, said, wordOf } from '../cast/hostile-files'
import { press, signedIn, sound } from './cast'
import { test } from './journey'

/** Files and the body map, as the people on a case meet them. */

const held = async (page: Page) => {
  await page.goto('/cases')
  return (
    (await page
      .getByRole('row', { name: /Ardit Kolshi/ })
      .getByRole('link')
      .getAttribute('href')) ?? ''
  )
}

type Sent = { name: string; mimeType: string; buffer: Buffer }

async function send(page: Page, at: string, shows: string, file: Sent) {
  await page.goto(at)
  await expect(page.getByText('Never upload a sexual image of a child')).toBeVisible()
  await expect(page.locator('[name=confirmed]')).not.toBeChecked()
  await page.getByLabel(/^I have read this/).check()
  await page.locator('[name=shows]').fill(shows)
  await page.locator('[name=file]').setInputFiles(file)
  await press(page, 'Add this file', /files\/([0-9a-f-]{36}|add\?.*refused=[a-z-]+)$/)
}

const name = 'Ardit at 12 Mill Lane.jpg'
const ownPage = /files\/[0-9a-f-]{36}$/

for (const js of [true, false])
  test(`a photograph, a wrong file and a mistake ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const check = js ? sound : async () => undefined
    const worker = await signedIn(browser, 'practitioner', js)
    const path = await held(worker)
    await worker.goto(`${path}/chronology`)
    await worker
      .getByRole('link', { name: /^Add a file to the entry/ })
      .first()
      .click()
    await check(worker)
    const at = worker.url()
    const shot = { name, mimeType: 'image/jpeg', buffer: await photograph('jpeg') }
    expect(shot.buffer.includes(canary)).toBe(true)
    await send(worker, at, 'The note on the door.', shot)
    await expect(worker).toHaveURL(ownPage)
    const seen = worker.getByRole('img', { name: 'The note on the door.' })
    await expect.poll(() => seen.evaluate(each => (each as HTMLImageElement).naturalWidth)).toBe(80)
    expect(`${worker.url()} ${await worker.title()}`).not.toMatch(/ardit|mill/i)
    await check(worker)
    const waiting = worker.waitForEvent('download')
    await worker.getByRole('link', { name: 'Download' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^HF-[0-9A-Z]{8}-photograph-[0-9a-f]{6}\.jpg$/)
    const bytes = readFileSync(await download.path())
    expect([bytes.includes(canary), bytes.includes('Exif')]).toEqual([false, false])
    expect(bytes.subarray(0, 3).toString('hex'), 'a JPEG').toBe('ffd8ff')
    await worker.goto(`${path}/chronology`)
    await expect(worker.getByRole('link', { name: 'Photograph' }).first()).toBeVisible()

    // What is refused says why, and the words stay.
    const drawing = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') }
    await send(worker, `${path}/files/add`, 'A drawing.', drawing)
    await expect(worker.getByRole('alert').first()).toContainText('not what the end of its name says')
    await expect(worker.locator('[name=shows]')).toHaveValue('A drawing.')
    await expect(worker.locator('[name=confirmed]')).not.toBeChecked()
    await check(worker)

    // What a Word file says is read in a page; one of the old kind says why not.
    const tenancy = `${said('Tenancy of 4 beds')}<w:tbl><w:tr><w:tc>${said('Bed 3')}</w:tc><w:tc>${said('80 a week')}</w:tc></w:tr></w:tbl>`
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await send(worker, `${path}/files/add`, 'The tenancy.', {
      name: 'c.docx',
      mimeType: docx,
      buffer: wordOf(tenancy),
    })
    await worker.getByRole('link', { name: 'Read what it says' }).click()
    await expect(worker.getByText('Tenancy of 4 beds')).toBeVisible()
    await expect(worker.getByRole('cell', { name: '80 a week' })).toBeVisible()
    await check(worker)
    const old = { name: 'd.doc', mimeType: 'application/msword', buffer: Buffer.from('old') }
    await send(worker, `${path}/files/add`, 'The same.', old)
    await expect(worker.getByRole('alert').first()).toContainText('Word file of the old kind (.doc)')

    // A letter is shown in the page; then it turns out to be another child's, and nobody opens it any more.
    await send(worker, `${path}/files/add`, 'A letter.', {
      name: 'b.pdf',
      mimeType: 'application/pdf',
      buffer: pdf([pdfPage]),
    })
    await expect(worker.locator('iframe')).toHaveAttribute('src', /\/pdf$/)
    const mistake = new URL(worker.url()).pathname
    await worker.goto(`${path}/files`)
    await check(worker)
    await worker
      .getByRole('link', { name: /^Lock away/ })
      .first()
      .click()
    await worker.locator('[name=why]').fill('It belongs to another child.')
    await check(worker)
    await press(worker, 'Lock it away now', ownPage)
    await expect(worker.getByText('Locked away. Nobody can open it.')).toBeVisible()
    for (const gone of ['Download', 'Lock this file away', 'Remove it on police advice'])
      await expect(worker.getByRole('link', { name: gone })).toHaveCount(0)
    await expect(worker.locator('iframe')).toHaveCount(0)
    await check(worker)
    const lead = await signedIn(browser, 'lead', js)
    for (const way of ['shown', 'pdf', 'download'])
      expect((await lead.goto(`${mistake}/${way}`))?.status()).toBe(404)

    // A second person, on the advice of the police.
    await lead.goto(mistake)
    await lead.getByRole('link', { name: 'Remove it on police advice' }).click()
    for (const [field, words] of Object.entries({
      force: 'Kestrelford Police',
      officer: 'DC 4471',
      reference: 'KP-42',
      advice: 'Delete it.',
    }))
      await lead.locator(`[name=${field}]`).fill(words)
    for (const [part, figure] of Object.entries({ day: '20', month: '11', year: '2026', time: '10:00' }))
      await lead.locator(`[name="when.${part}"]`).fill(figure)
    await check(lead)
    await press(lead, 'Sign and remove it for good', ownPage)
    await expect(lead.getByText('It cannot be brought back.')).toBeVisible()
    await expect(lead.getByRole('term').filter({ hasText: 'When did they advise it?' })).toBeVisible()
    await expect(lead.getByText('20 November 2026, 10:00am', { exact: true })).toBeVisible()
    await lead.goto(`${path}/files`)
    await expect(lead.getByText('Removed on police advice').first()).toBeVisible()
    await check(lead)
  })

for (const js of [true, false])
  test(`two marks on a body map, one corrected, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const check = js ? sound : async () => undefined
    const worker = await signedIn(browser, 'practitioner', js)
    const path = await held(worker)
    await worker.goto(`${path}/body-map`)
    const row = (words: string) => worker.getByRole('row', { name: words })
    const before = await worker.locator('.body-mark').count()
    await check(worker)
    for (const [size, words] of [
      [`2 cm, ${js}`, 'The door caught me.'],
      [`5 mm, ${js}`, 'I do not want to say.'],
    ] as const) {
      await worker.locator('.body-map a').nth(10).click()
      await worker.waitForURL(/body-map\/mark/)
      await expect(worker.locator('select[name=part]')).toHaveValue('forearm')
      await expect(worker.locator('input[name=view]:checked')).toHaveValue('front')
      await worker.getByLabel('I saw it myself').check()
      if (!js) await worker.getByRole('button', { name: 'Sign and add' }).click()
      await worker.locator('[name=size]').fill(size)
      await worker.locator('[name=look]').fill('Round, dark red')
      await worker.locator('[name=words]').fill(words)
      await worker.getByLabel('I don’t know when').check()
      await check(worker)
      await press(worker, 'Sign and add', /\/body-map$/)
      await expect(row(size)).toContainText(words)
    }
    await expect(worker.locator('.body-mark')).toHaveCount(before + 2)
    await row(`2 cm, ${js}`)
      .getByRole('link', { name: /^Correct this/ })
      .click()
    await expect(worker.locator('[name=words]')).toHaveValue('The door caught me.')
    await worker.locator('[name=size]').fill(`3 cm, ${js}`)
    await check(worker)
    await press(worker, 'Sign and add', /\/body-map$/)
    await expect(worker.locator('.body-mark')).toHaveCount(before + 2)
    await worker.getByText('What was recorded before (1)').last().click()
    await expect(row(`3 cm, ${js}`)).toContainText(`2 cm, ${js}`)
    await check(worker)
    await worker.goto(`${path}/chronology`)
    await worker.getByRole('link', { name: 'The newest first' }).click()
    await expect(worker.getByText(`How big is it? 3 cm, ${js}`)).toBeVisible()
    await check(worker)
    expect(`${worker.url()}`).not.toMatch(/forearm|door/)
  })
