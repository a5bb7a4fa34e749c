import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { officerSheet } from '../../lib/domain/step/officer-sheet'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { keepPage, openDraftAmong, startConcern } from '../../lib/records/drafts'
import { followConcern } from '../../lib/records/own-concerns'
import { namePerson } from '../../lib/records/restriction'
import { seeRestriction } from '../../lib/records/restriction-view'
import { aboutColleague } from '../cast/about-colleague'
import { foundOrganisation, putOnDuty } from '../cast/organisation'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A concern about a colleague whose name was written instead of chosen: whoever it comes near is kept from it. */

const { root } = twoOrganisations({})
const notFound = { ok: false, why: 'not-found' }

const roles = {
  writer: ['practitioner'],
  helen: ['manager'],
  tomasz: ['lead'],
  ada: ['lead'],
  left: ['manager'],
} as const
let people = {} as Record<keyof typeof roles, Actor>
beforeAll(async () => {
  people = (await foundOrganisation('Near', roles)).people
  const names = { helen: 'Helen Marchetti', tomasz: 'Tomasz Ellery', ada: 'Ada Okafor', left: 'Bryn Teale' }
  for (const [nick, name] of Object.entries(names))
    await root().query('update account set name = $2 where id = $1', [people[nick as 'ada'].id, name])
  await root().query('update account set disabled_at = now() where id = $1', [people.left.id])
  await putOnDuty(people.tomasz)
})

const about = (name: string, more = {}) => aboutColleague(people.writer, { about: 'yes', name, ...more })
const idsIn = async (table: 'kept_from' | 'named_person' | 'alert_call', caseId: string) => {
  const column = table === 'alert_call' ? 'shown_to_id' : 'account_id'
  const { rows } = await root().query(`select ${column} as id from ${table} where case_id = $1`, [caseId])
  return rows.map(row => row.id as string).sort()
}
const ids = (...nicks: (keyof typeof roles)[]) => nicks.map(nick => people[nick].id).sort()

it.each(['Helen Marchetti', 'Hellen Marchety', 'marchetti', 'Helen', 'The manager, Mrs Marchetti'])(
  'keeps whoever it comes near from the case as if chosen: %s',
  async name => {
    const { caseId, state } = await about(name)
    expect(state).toBe('received')
    expect(await openCase(people.helen, caseId)).toEqual(notFound)
    must(await openCase(people.ada, caseId))
    expect(await idsIn('kept_from', caseId)).toEqual(ids('helen'))
    expect(await idsIn('named_person', caseId)).toEqual(ids('tomasz', 'ada'))
    expect(await idsIn('alert_call', caseId)).not.toContain(people.helen.id)
    const seen = must(await seeRestriction(people.ada, caseId))
    expect(seen.keptOut).toMatchObject([{ name: 'Helen Marchetti', asked: null }])
    expect(seen.others.map(each => each.id)).not.toContain(people.helen.id)
    const her = { who: people.helen.id, onCall: 'no' as const }
    expect(await namePerson(people.ada, caseId, newId(), her)).toMatchObject({ why: 'cannot' })
  },
)

it('keeps the alert from the lead on call, and takes it to another', async () => {
  const usual = (await about('Coach Ferrismark')).caseId
  expect(await idsIn('alert_call', usual)).toContain(people.tomasz.id)
  const { caseId } = await aboutColleague(people.writer, { about: 'maybe', name: 'Thomasz Elery' })
  const called = await idsIn('alert_call', caseId)
  expect(called).not.toContain(people.tomasz.id)
  expect(called.length).toBeGreaterThan(0)
  expect(await openCase(people.tomasz, caseId)).toEqual(notFound)
})

it('changes nothing where nobody has it, or where somebody else is written in full', async () => {
  for (const name of ['Coach Ferrismark', 'Helen Smith', 'The man with the red beard']) {
    const { caseId } = await about(name, { who: 'not-listed' })
    expect(await idsIn('kept_from', caseId)).toEqual([])
    expect(await idsIn('named_person', caseId)).toEqual(ids('helen', 'tomasz', 'ada'))
  }
  const { caseId } = await recorded(people.writer, {
    pages: { staff: { about: 'no', name: 'Helen Marchetti' } },
  })
  expect(await idsIn('kept_from', caseId)).toEqual([])
})

it('counts beside a colleague who is chosen, in a reason, and for an account that is disabled', async () => {
  const both = await about('Helen Marchetti', { who: people.tomasz.id })
  expect(await idsIn('kept_from', both.caseId)).toEqual(ids('helen', 'tomasz'))
  expect(await idsIn('named_person', both.caseId)).toEqual(ids('ada'))
  for (const actor of [people.helen, people.tomasz])
    expect(await openCase(actor, both.caseId)).toEqual(notFound)
  const { file } = must(await openCase(people.ada, both.caseId))
  expect(JSON.stringify(officerSheet(file, new Date()))).toContain('Tomasz Ellery; Helen Marchetti')
  const three = await about('Bryn Teale', { who: [people.tomasz.id, people.helen.id] })
  expect(await idsIn('kept_from', three.caseId)).toEqual(ids('helen', 'tomasz', 'left'))
  expect(await idsIn('named_person', three.caseId)).toEqual(ids('ada'))
  for (const actor of [people.helen, people.tomasz])
    expect(await idsIn('alert_call', three.caseId)).not.toContain(actor.id)
  const one = await about('Tomasz', { who: people.tomasz.id })
  expect(await idsIn('kept_from', one.caseId)).toEqual(ids('tomasz'))
  const reason = { 'name.notKnown': 'yes', 'name.reason': 'I only know her as Helen.' }
  expect(await idsIn('kept_from', (await about('', reason)).caseId)).toEqual(ids('helen'))
  const gone = await about('Bryn Teale')
  expect(await idsIn('kept_from', gone.caseId)).toEqual(ids('left'))
})

it('leaves the case to its author where it comes near every lead and manager, and says so before', async () => {
  const draft = must(await startConcern(people.writer, newId())).id
  const outOf = async (name: string) => {
    must(await keepPage(people.writer, draft, 'staff', { about: 'yes', name }))
    const [staff, check, danger] = await Promise.all(
      ['staff', 'check', 'danger'].map(page => openDraftAmong(people.writer, draft, page)),
    )
    expect(danger && must(danger).keptOut).toEqual({ near: [], alone: false })
    expect(check && must(check).keptOut).toEqual(staff && must(staff).keptOut)
    return check && must(check).keptOut
  }
  expect(await outOf('Marchetti')).toEqual({ near: ['Helen Marchetti'], alone: false })
  expect(await outOf('Coach Ferrismark')).toEqual({ near: [], alone: false })
  const all = 'Helen, Tomasz or Ada'
  expect(await outOf(all)).toEqual({
    near: ['Ada Okafor', 'Helen Marchetti', 'Tomasz Ellery'],
    alone: true,
  })
  const { caseId, state } = await about(all)
  expect(state).toBe('open')
  must(await openCase(people.writer, caseId))
  expect(await idsIn('named_person', caseId)).toEqual(ids('writer'))
  expect(must(await followConcern(people.writer, caseId)).alone).toBe(true)
  const usual = await recorded(people.writer)
  expect(must(await followConcern(people.writer, usual.caseId)).alone).toBe(false)
})

it('is in no line of the trail: ids and counts alone', async () => {
  const { caseId } = await about('Helen Marchetti, who keeps the Quillkeys')
  const { rows } = await root().query(
    'select action, detail, e::text as whole from audit_event e where case_id = $1',
    [caseId],
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { whole } of rows) {
    expect(whole).not.toMatch(/Marchetti|Helen|Quillkeys/)
    expect(whole).not.toContain(people.helen.id)
  }
  expect(rows.map(row => row.detail.named)).toContain(2)
})
