import { expect, it } from 'vitest'
import { road } from '../../lib/domain/pathway/road'
import { newId } from '../../lib/platform/identity'
import { openOutline } from '../../lib/records/cases'
import { recordPathway } from '../../lib/records/pathway'
import { recordStep } from '../../lib/records/steps'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** What a referral was recorded without is added to it, and no second referral is claimed. */

const { here, there } = deciding()

it('is kept beside the referral by whoever may record it, once, and the step is then done', async () => {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  const answers = { how: 'form', authority: 'Kestrelford', when: '2026-03-26T08:00' }
  must(await recordStep(here.worker, caseId, newId(), { step: 'childrens-services', event: 'sent', answers }))
  const add = (actor: typeof here.worker, of: Record<string, string>) =>
    recordPathway(actor, caseId, newId(), { step: 'step-03', event: 'done', answers: of })
  const stands = async () => {
    const { file } = must(await openOutline(here.worker, caseId, 'steps'))
    const sent = file.stepEvents.filter(
      ({ step, event }) => step === 'childrens-services' && event === 'sent',
    )
    return [sent.length, road(file).find(({ step }) => step.id === 'step-03')?.state]
  }
  expect(await add(here.worker, {})).toMatchObject({ ok: false, why: 'incomplete' })
  expect(await add(there.lead, { to: 'Desk' })).toMatchObject({ ok: false, why: 'not-found' })
  expect(await stands()).toEqual([1, 'under-way'])
  must(await add(here.worker, { to: 'Duty desk' }))
  expect(await add(here.worker, {})).toMatchObject({ problems: [{ at: 'informed' }] })
  must(await add(here.worker, { informed: 'no', informedWhy: 'Not safe.' }))
  expect(await stands()).toEqual([1, 'done'])
  expect(await add(here.worker, { to: 'Again' })).toMatchObject({ ok: false, why: 'conflict' })
})
