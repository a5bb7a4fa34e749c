import { expect } from '@playwright/test'
import { nrmEdition } from '../../lib/domain/nrm/questions'
import { formNow } from '../../lib/domain/time/now'
import { bare, readPdf } from '../cast/read-pdf'
import { fillDate, press, signedIn, sound } from './cast'
import { decidingToo, tooLate } from './deciding'
import { exported } from './exporting'
import { test } from './journey'
import { narrowAnyhow, narrowTrail } from './narrowing'
import { changeChild, dangerAndItsEnd, evidenceSign, find } from './on-the-case'
import { day, recordConcern } from './recording'

/** vig-01, as a newcomer would go through it: recorded, referred, decided, signed off, exported, and read in the trail. */

for (const js of [true, false])
  test(`a concern goes the whole road ${js ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(180_000)
    const check = js ? sound : async () => undefined
    const worker = await signedIn(browser, 'practitioner', js)
    const at = await recordConcern(worker, js)
    const path = new URL(at).pathname
    const reference =
      (
        await worker
          .getByText(/^Case HF-/)
          .first()
          .textContent()
      )?.match(/HF-\w{8}/)?.[0] ?? ''
    await check(worker)

    // Acts at once: no lead, no sign-off.
    await worker.getByRole('link', { name: 'Record the referral to children’s services' }).first().click()
    await worker.locator('[name=authority]').fill('Kestrelford City Council')
    await worker.locator('input[name=how][value=phone]').check()
    await fillDate(worker, 'when', day(0), '00:00')
    await check(worker)
    await press(worker, 'Sign and record', /\/steps/)
    await expect(worker.getByText('Referred').first()).toBeVisible()
    await check(worker)
    await worker.goto(`${path}/steps/childrens-services/print`)
    await expect(worker.getByText('DO NOT INFORM').first()).toBeVisible()
    await expect(worker.getByText('Physical neglect')).toBeVisible()

    await changeChild(worker, path, check)
    await evidenceSign(worker, path, check)
    await dangerAndItsEnd(worker, path, day(0), check)

    // The lead decides, with the child already known in front of them; nothing is chosen beforehand.
    const lead = await signedIn(browser, 'lead', js)
    await lead.goto('/inbox')
    await check(lead)
    await lead.getByRole('link', { name: reference }).click()
    await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Decide on this concern')
    await expect(lead.getByRole('row', { name: /Lương Văn Khải/ }).first()).toBeVisible()
    await expect(lead.locator('input[name=outcome]:checked')).toHaveCount(0)
    const late = await decidingToo(browser, path, js)
    await lead.getByLabel('A new case').check()
    await lead.locator('[name=reasons]').fill('Signs from several sources.')
    await lead.locator('[name=reply]').fill('Thank you. We have taken this on.')
    await check(lead)
    await press(lead, 'Sign and decide', new RegExp(`${path}$`))
    await expect(lead.getByRole('link', { name: 'Choose who holds it' })).toBeVisible()

    await tooLate(late, check)
    await find(lead, 'kai loung', check)
    await expect(lead.getByRole('row', { name: reference })).toContainText('The spelling of the name')
    await lead.goto(`${path}/determination`)
    await expect(lead.locator('input[name=result]:checked')).toHaveCount(0)
    await lead.locator('input[name=result][value=met]').check()
    await lead.locator('[name=reasons]').fill('Moved and kept to tend plants without pay.')
    await check(lead)
    await press(lead, 'Sign and record', /\/evidence$/)
    await check(lead)

    // The author sees what was decided, and no longer the case.
    await worker.goto(path)
    await expect(worker.getByRole('heading', { level: 1 })).toHaveText('Not found')
    await find(worker, reference, check)
    await expect(worker.getByText('No case that you may open has all of this.')).toBeVisible()
    await worker.goto(path.replace('/cases/', '/concerns/'))
    await expect(worker.getByText('We have taken this on.')).toBeVisible()
    for (const own of ['Spoken to with an interpreter.', 'A man called Anh Bảo', 'Physical neglect'])
      await expect(worker.getByText(own)).toBeVisible()
    await check(worker)

    // The lead words an answer and passes the draft on; the manager signs it off and exports it.
    await lead.goto(`${path}/nrm/employmentHistory`)
    await lead.locator('[name=value]').fill('Not known: not asked yet.')
    await check(lead)
    await press(lead, 'Put this in the draft', /\/nrm\/\w+\?said=put$/)
    await expect(lead.getByText(/Put in the draft\. \d+ are missing\./)).toBeVisible()
    await check(lead)
    await lead.goto(`${path}/nrm?section=all`)
    await expect(lead.locator('#employmentHistory')).toContainText('Not known: not asked yet.')
    await expect(lead.locator('#livingConditions')).toContainText('Physical neglect')
    const sections = lead.getByLabel('Sections of the form').locator('a[href*="section="]:not([href*="all"])')
    expect(await sections.count()).toBeGreaterThan(10)
    await expect(lead.locator('#answers ~ section')).toHaveCount(await sections.count())
    await check(lead)
    await press(lead, 'Pass to a manager for sign-off', /said=passed/)
    const manager = await signedIn(browser, 'manager', js)
    await expect(manager.getByRole('link', { name: reference }).first()).toBeVisible()
    const stamp = { reference, edition: nrmEdition.id, marking: 'OFFICIAL-SENSITIVE', submitted: false }
    const unsigned = JSON.parse((await exported(manager, path, 'json')).toString())
    expect(unsigned).toMatchObject({ ...stamp, draft: true, version: '0.1', signedBy: null, signedAt: null })
    const draft = (await readPdf(await exported(manager, path, 'pdf'))).pages.map(bare)
    expect(draft.length).toBeGreaterThan(3)
    for (const page of draft) {
      expect(page).toContain(bare('DRAFT – not signed off'))
      expect(page).toContain(bare(`${reference} · Questions ${nrmEdition.id} · Version 0.1 · `))
    }
    expect(draft[0]).toContain(bare('Signed off: Not signed off'))
    await manager.goto(`${path}/nrm`)
    await press(manager, 'Sign off these answers', /said=signed/)
    await check(manager)
    const signed = JSON.parse((await exported(manager, path, 'json')).toString())
    expect(signed).toMatchObject({
      ...stamp,
      draft: false,
      version: '1',
      signedBy: 'Helen Marchetti',
      signedAt: expect.stringMatching(new RegExp(`^${formNow(new Date()).day}T`)),
      answers: { employmentHistory: 'Not known: not asked yet.' },
    })
    const pages = (await readPdf(await exported(manager, path, 'pdf'))).pages.map(bare)
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) {
      expect(page).not.toContain('DRAFT')
      expect(page).not.toContain(bare('not signed off'))
      expect(page).toContain('OFFICIAL-SENSITIVE')
      expect(page).toContain(bare(`${reference} · Questions ${nrmEdition.id} · Version 1 · `))
    }
    expect(pages[0]).toContain(bare('Signed off: by Helen Marchetti, '))

    // The auditor reads all of it as sentences, and none of what the child said.
    const auditor = await signedIn(browser, 'auditor', js)
    for (const [action, done] of [
      ['concern.record', 'submitted a concern'],
      ['child.change', 'changed what is known of the child'],
      ['danger.raise', 'reported danger now'],
    ] as const) {
      await narrowTrail(auditor, reference, action)
      await expect(auditor.getByText(new RegExp(done)).first()).toBeVisible()
    }
    await narrowTrail(auditor, reference)
    for (const done of [
      'recorded that the immediate danger',
      'decided on the concern',
      'signed off the NRM draft',
      'exported the NRM draft',
      'was refused case',
    ])
      await expect(auditor.getByText(new RegExp(done)).first()).toBeVisible()
    await expect(auditor.getByText(/restaurant|18,000/)).toHaveCount(0)
    await check(auditor)
    await narrowAnyhow(auditor, '/trail/narrow', { day: '2026-02-31', action: 'case.fly' })
    await expect(auditor.locator('.problem')).toHaveCount(2)
    await expect(auditor.getByLabel('Day')).toHaveValue('2026-02-31')
    await expect(auditor.getByRole('row')).toHaveCount(0)
    await check(auditor)

    // A section says first what it lacks, and the case lists what left; after the trail, whose page these would lengthen.
    await lead.goto(`${path}/nrm`)
    const lacking = lead.getByLabel('Sections of the form').getByRole('link', { name: /missing\)$/ })
    await lacking.first().click()
    await expect(lead.locator('#answers + section h3')).toHaveText(/^Missing in “/)
    await check(lead)
    await manager.goto(`${path}/nrm/exports`)
    await expect(manager.getByRole('rowheader')).toHaveText(['1', '1', '0.1', '0.1'])
    await check(manager)
  })
