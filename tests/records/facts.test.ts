import { beforeAll, describe, expect, it } from 'vitest'
import { resultOf, weighedIn } from '../../lib/domain/determination/matrix'
import { judged } from '../../lib/domain/pathway/known-of'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { openOutline } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { makeDetermination } from '../../lib/records/determinations'
import { addEntry } from '../../lib/records/entries'
import { changeFacts, openFacts } from '../../lib/records/facts'
import { recordPathway } from '../../lib/records/pathway'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** What is known around a child: versions, who may, what the pages then say, and what cannot be recorded. */

const { here, there, root } = deciding()
const yes = { went_missing: 'yes', went_missing_how: 'told', went_missing_words: 'His school rang.' } as const
const conflict = { ok: false, why: 'conflict' }
const notFound = { ok: false, why: 'not-found' }
const acts = { elements: { acts: ['act-02'], means: [], purposes: [], types: [] } }

let caseId: string
const outline = async () => must(await openOutline(here.worker, caseId, 'steps')).file
const soon = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)

beforeAll(async () => {
  ;({ caseId } = await recorded(here.author, { pages: acts }))
  await accepted(here.lead, here.manager, caseId, here.worker)
})

describe('what is known around the child', () => {
  it('is kept as a version, whose words are sealed, and changes what the pages make of the evidence', async () => {
    expect(resultOf(await outline())).toBe('purpose-not-evidenced')
    expect(must(await changeFacts(here.worker, caseId, newId(), 0, yes))).toEqual({ version: 1 })
    expect(resultOf(await outline())).toBe('refer-on-suspicion')
    expect((await outline()).child.facts).toEqual({ 'went-missing': 'yes' })
    const { rows } = await root().query('select * from fact_version where case_id = $1', [caseId])
    expect(rows).toHaveLength(1)
    expect(
      JSON.stringify(rows.map(row => ({ ...row, sealed: row.sealed.toString('latin1') }))),
    ).not.toContain('His school')
    const opened = must(await openFacts(here.lead, caseId))
    expect(opened.given).toEqual(yes)
    expect(opened.versions).toMatchObject([{ number: 1, by: here.worker.name }])
  })

  it('is changed by whoever read what stands, and by nobody else', async () => {
    expect(await changeFacts(here.lead, caseId, newId(), 0, {})).toEqual(conflict)
    const key = newId()
    const more = { ...yes, suspected_crime: 'not-known' }
    expect(must(await changeFacts(here.worker, caseId, key, 1, more))).toEqual({ version: 2 })
    expect(must(await changeFacts(here.worker, caseId, key, 1, more))).toEqual({ version: 2 })
    expect(must(await openFacts(here.worker, caseId)).versions.map(({ changed }) => changed)).toEqual([
      ['suspected_crime'],
      [],
    ])
    for (const stranger of [here.next, there.lead]) {
      expect(await changeFacts(stranger, caseId, newId(), 2, {})).toEqual(notFound)
      expect(await openFacts(stranger, caseId)).toEqual(notFound)
    }
    expect(await changeFacts(here.manager, caseId, newId(), 2, {})).toEqual(notFound)
  })

  it('names an entry of this case, and of no other', async () => {
    const entry = { kind: 'visit', known: 'seen', what: 'A quiet room.' } as const
    const { id } = must(await addEntry(here.worker, caseId, newId(), entry, []))
    const other = (await recorded(here.worker)).caseId
    const strange = must(await addEntry(here.worker, other, newId(), entry, []))
    const shown = { ...yes, suspected_crime: 'not-known' }
    const wrong = await changeFacts(here.worker, caseId, newId(), 2, {
      ...shown,
      went_missing_entry: strange.id,
    })
    expect(wrong).toMatchObject({ ok: false, why: 'incomplete' })
    must(await changeFacts(here.worker, caseId, newId(), 2, { ...shown, went_missing_entry: id }))
    expect(must(await openFacts(here.worker, caseId)).entries.map(each => each.id)).toContain(id)
  })

  it('is closed by the database itself to whoever is a stranger, and never rewritten', async () => {
    const counted = (actor: string) =>
      database().$transaction(async tx => {
        await tx.$queryRaw`select 1 from app.enter(${actor}::uuid, null)`
        return tx.factVersion.count({ where: { caseId } })
      })
    expect(await counted(here.worker.id)).toBe(3)
    expect(await counted(here.next.id)).toBe(0)
    expect(await counted(there.lead.id)).toBe(0)
    const change = database().$transaction(async tx => {
      await tx.$queryRaw`select 1 from app.enter(${here.worker.id}::uuid, null)`
      await tx.factVersion.updateMany({ where: { caseId }, data: { number: 9 } })
    })
    await expect(change).rejects.toThrow(/permission denied/)
  })

  it('makes age certain or uncertain, and an adult’s path another one', async () => {
    const { child } = await outline()
    const grown = { ...child.answers, birth: 'verified', dateOfBirth: '2000-01-01' } as const
    must(await changeChild(here.worker, caseId, newId(), child.version, grown))
    expect(resultOf(await outline())).toBe('not-child-pathway')
    expect(judged(await outline()).steps.map(({ id }) => id)).toContain('step-25')
    const given = must(await openFacts(here.worker, caseId)).given
    const doubted = { ...given, age_doubted: 'yes', age_doubted_how: 'told' } as const
    must(await changeFacts(here.worker, caseId, newId(), 3, doubted))
    expect(judged(await outline())).toMatchObject({ age: { path: 'age-uncertain' } })
    expect(resultOf(await outline())).toBe('refer-on-suspicion')
  })
})

describe('a determination', () => {
  it('keeps facts and age, and is a conflict once they are others', async () => {
    const seen = JSON.stringify(weighedIn(await outline()))
    const made = { result: 'met' as const, reasons: 'Enough.', seen, after: '' }
    const given = must(await openFacts(here.worker, caseId)).given
    const less = { ...given, went_missing: 'no', went_missing_how: 'told' }
    must(await changeFacts(here.worker, caseId, newId(), 4, less))
    expect(await makeDetermination(here.lead, caseId, newId(), made)).toEqual(conflict)
  })

  it('that sends no referral now has a day to look again', async () => {
    const seen = JSON.stringify(weighedIn(await outline()))
    const made = { result: 'purpose-not-evidenced' as const, reasons: 'Not yet.', seen, after: '' }
    const without = await makeDetermination(here.lead, caseId, newId(), made)
    expect(without).toMatchObject({ ok: false, why: 'incomplete', problems: [{ at: 'lookAgainOn' }] })
    must(await makeDetermination(here.lead, caseId, newId(), { ...made, lookAgainOn: soon() }))
    const [kept] = (await outline()).determinations
    expect(kept).toMatchObject({ lookAgainOn: soon(), snapshot: { act: ['act-02'], path: 'age-uncertain' } })
    expect(kept?.snapshot.facts).toContain('age-doubted')
  })
})

describe('a step of the pathway', () => {
  const when = '2026-11-01T10:00'
  const record = (step: string, event: string, answers = {}) =>
    recordPathway(here.worker, caseId, newId(), { step, event, answers: { when, ...answers } })

  it('is done, not needed or open again, and of two who say so the second is told', async () => {
    must(await record('step-14', 'set-aside', { reason: 'Settled.' }))
    expect(await record('step-14', 'set-aside', { reason: 'Me too.' })).toEqual(conflict)
    expect(await record('step-14', 'done', { to: 'Two workers' })).toEqual(conflict)
    must(await record('step-14', 'taken-up', { reason: 'Doubted again.' }))
    const done = { to: 'Two workers', outcome: 'He is 16.' }
    const early = 'The school asked for it before anybody rang children’s services.'
    expect(await record('step-14', 'done', done)).toMatchObject({
      why: 'cannot',
      says: expect.stringMatching(/^What comes first is not recorded: “Refer to the children’s services/),
    })
    must(await record('step-14', 'done', { ...done, early }))
    expect(await record('step-14', 'done', { ...done, early })).toEqual(conflict)
    const [said] = (await outline()).pathwayEvents.filter(({ event }) => event === 'done')
    const asked = said?.transcript.lines.filter(({ answered }) => answered).map(({ asked }) => asked)
    expect(asked).toEqual([
      'When was it finished?',
      'Who were the two assessors?',
      'What does the decision rest on?',
      'Why was this done before what comes first?',
    ])
  })

  it('is none where it does not apply, by whatever address', async () => {
    for (const step of ['step-16', 'step-25'])
      expect(await record(step, 'done', { to: 'Somebody' })).toMatchObject({ why: 'cannot' })
    expect(await record('step-06', 'set-aside', { reason: 'No.' })).toEqual(notFound)
  })

  it('is none of the cards’ own, nor of anything that the pathway does not know', async () => {
    expect(await record('step-05', 'done')).toEqual(notFound)
    expect(await record('step-03', 'done', { to: 'Duty desk' })).toMatchObject({ why: 'cannot' })
    expect(await record('step-99', 'done')).toEqual(notFound)
    expect(await record('step-14', 'constructor')).toEqual(notFound)
    expect(await record('clock', 'no-such-clock')).toEqual(notFound)
  })

  it('cannot come before what it answers', async () => {
    expect(await record('step-10', 'passed-on', { to: 'Police', chaseOn: soon() })).toMatchObject({
      why: 'cannot',
      says: expect.stringMatching(/^Children’s services must be told first/),
    })
    expect(await record('step-07', 'emergency-order-extended')).toMatchObject({ why: 'cannot' })
    const backwards = await record('step-07', 'police-protection-started', { expiresAt: '2026-11-01T09:00' })
    expect(backwards).toMatchObject({ why: 'cannot' })
    expect(await record('step-10', 'conclusive-grounds-negative')).toMatchObject({ why: 'cannot' })
  })

  it('stands in the trail by its codes alone', async () => {
    const { rows } = await root().query(
      `select detail from audit_event where case_id = $1 and action = 'step.record' and outcome = 'done'`,
      [caseId],
    )
    expect(rows.map(({ detail }) => detail.happened)).toEqual(['set-aside', 'taken-up', 'done'])
    expect(JSON.stringify(rows)).not.toContain('Doubted')
  })
})
