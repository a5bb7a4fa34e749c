import { beforeAll, expect, it } from 'vitest'
import { standingOf } from '../../lib/domain/pathway/standing'
import { stepsIn } from '../../lib/domain/pathway/steps-in'
import { ledgerOf } from '../../lib/domain/referral/ledger'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { formNow } from '../../lib/domain/time/now'
import { changeNation } from '../../lib/records/case-nation'
import { openOutline } from '../../lib/records/cases'
import { readBoard } from '../../lib/records/clock-board'
import { changeFacts } from '../../lib/records/facts'
import { newId } from '../../lib/records/new-id'
import { recordPathway } from '../../lib/records/pathway'
import { recordStep } from '../../lib/records/steps'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** Whoever outside was asked stands on the board until they answer, whether somebody set a day or nobody did. */

const { here } = deciding()
const today = dayOf(new Date())
const wall = (minutes: number) => {
  const { day, time } = formNow(new Date(Date.now() - minutes * 60_000))
  return `${day}T${time}`
}
const aWeekAgo = wall(8 * 24 * 60)

let caseId: string
beforeAll(async () => {
  ;({ caseId } = await recorded(here.author))
  await accepted(here.lead, here.manager, caseId, here.worker)
})

const outline = async () => must(await openOutline(here.worker, caseId, 'referrals')).file
const lines = async () =>
  must(await readBoard(here.worker, { list: null, page: 1, whose: 'me', wrong: false })).lines.filter(
    line => line.caseId === caseId,
  )
const waiting = async () => (await lines()).map(({ clock, list, waitsFor }) => [clock, list, waitsFor])
const record = (event: 'sent' | 'acknowledged' | 'decided', answers: Record<string, string>, on = caseId) =>
  recordStep(here.worker, on, newId(), { step: 'childrens-services', event, answers })

it('is late on the board where the law counts nothing and nobody set a day, until they decide', async () => {
  must(await changeNation(here.lead, caseId, newId(), 'England', 'Scotland'))
  must(await record('sent', { how: 'form', authority: 'Fife', when: aWeekAgo }))
  expect(await waiting()).toContainEqual(['silence-of-protectors', 'late', 'services'])
  must(await record('decided', { decision: 'assessment', when: wall(60) }))
  expect(await waiting()).toEqual([])
})

it('goes by the day that somebody set with the referral, which may be neither past nor far', async () => {
  const sent = { how: 'form', authority: 'Fife', when: aWeekAgo }
  for (const chaseOn of [addDays(today, -1), addDays(today, 40)])
    expect(await record('sent', { ...sent, chaseOn })).toMatchObject({
      why: 'incomplete',
      problems: [{ at: 'chaseOn' }],
    })
  must(await record('sent', { ...sent, when: wall(30), chaseOn: today }))
  expect(await waiting()).toEqual([['agency-answer', 'today', 'services']])
  must(await record('decided', { decision: 'assessment', when: wall(20) }))
  expect(await waiting()).toEqual([])
})

it('waits for what a step of the pathway asked outside, and is done with their answer', async () => {
  const done = (answers: Record<string, string>) =>
    recordPathway(here.worker, caseId, newId(), {
      step: 'step-22',
      event: 'done',
      answers: { to: 'An advice service', when: wall(120), ...answers },
    })
  const step = stepsIn('Scotland').find(({ id }) => id === 'step-22')
  const stands = async () => step && standingOf(step, await outline()).word
  must(
    await changeFacts(here.worker, caseId, newId(), 0, {
      private_fostering: 'yes',
      private_fostering_how: 'told',
      private_fostering_words: 'His school rang.',
    }),
  )
  const asked = { replied: 'no', chaseOn: today }
  expect(await done({ ...asked, chaseOn: addDays(today, -1) })).toMatchObject({
    why: 'incomplete',
    problems: [{ at: 'chaseOn' }],
  })
  must(await done(asked))
  expect(await stands()).toBe('Asked, no answer yet')
  expect(await waiting()).toContainEqual(['agency-answer', 'today', 'specialist'])
  const answer = { replied: 'yes', advice: 'Ring the council at once.' }
  expect(await done({ ...answer, answeredAt: wall(150) })).toMatchObject({ why: 'cannot' })
  must(await done({ ...answer, answeredAt: wall(5) }))
  expect(await stands()).toBe('Done')
  expect((await lines()).map(({ clock }) => clock)).not.toContain('agency-answer')
  expect(ledgerOf(await outline()).find(({ card }) => card === 'step-22')).toMatchObject({
    answer: { words: 'Ring the council at once.' },
  })
})
