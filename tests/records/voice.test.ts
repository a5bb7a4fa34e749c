import { expect, it } from 'vitest'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { askingsOf, voicesOf } from '../../lib/domain/voice/asked'
import { stagesOf } from '../../lib/domain/voice/voice'
import { openOutline } from '../../lib/records/cases'
import { askToClose } from '../../lib/records/closures'
import { newId } from '../../lib/records/new-id'
import { changePlan } from '../../lib/records/plans'
import { recordVoice } from '../../lib/records/voice'
import { closable, summary } from '../cast/closed-once'
import { saidByChild } from '../cast/days-set'
import { minutesAgo } from '../cast/kept-clocks'
import { wordyPlan } from '../cast/plan'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** What a child was told and wants: written once, by whoever works on the case, and its words under seal. */

const { here, there, root } = deciding()
const today = dayOf(new Date())
const said = { ...saidByChild, when: minutesAgo(30) }

it('is kept word for word, tells the trail nothing of it, and is not there for others', async () => {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  const key = newId()
  const { id } = must(await recordVoice(here.worker, caseId, key, said))
  expect(must(await recordVoice(here.worker, caseId, key, said))).toEqual({ id })
  for (const stranger of [here.next, there.lead])
    expect(await recordVoice(stranger, caseId, newId(), said)).toEqual({ ok: false, why: 'not-found' })
  for (const askOn of [addDays(today, -1), addDays(today, 40)])
    expect(await recordVoice(here.worker, caseId, newId(), { ...said, askOn })).toMatchObject({
      why: 'incomplete',
      problems: [{ at: 'askOn' }],
    })
  const { file } = must(await openOutline(here.lead, caseId, 'voice'))
  expect(voicesOf(file)).toMatchObject([{ id, answers: { answer: 'I want to ring my mother.' } }])
  const { rows } = await root().query(
    `select encode(sealed, 'escape') as words from step_event where step = 'voice'`,
  )
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('mother')
  const trail = await root().query(
    `select detail::text as detail from audit_event where case_id = $1 and detail ? 'voice'`,
    [caseId],
  )
  expect(trail.rows).toHaveLength(1)
  expect(JSON.stringify(trail.rows)).not.toContain('mother')
})

it('counts what the plan says of it, and a request to close as a stage', async () => {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  const seen = async () => must(await openOutline(here.lead, caseId, 'voice')).file
  expect([(await seen()).planAskedOn, (await seen()).closingAskedAt]).toEqual([null, null])
  const plan = { ...wordyPlan(where => `Words of ${where}.`, addDays(today, 14)), asked: 'yes' as const }
  must(await changePlan(here.worker, caseId, newId(), 0, { ...plan, askedOn: today, wants: 'To stay.' }))
  expect(askingsOf(await seen())).toMatchObject([{ on: today, stands: { place: 'plan' } }])
  await closable(here.lead, caseId)
  must(await askToClose(here.worker, caseId, newId(), summary()))
  expect(stagesOf(await seen()).map(({ title }) => title)).toContain('It was asked to close the case')
})
