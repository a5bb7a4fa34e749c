import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { makeDetermination } from '../../lib/records/determinations'
import { addEntry } from '../../lib/records/entries'
import { editNrm, passForSignOff, readNrm } from '../../lib/records/nrm'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { asRead } from '../cast/determined'
import { connected } from '../cast/tables'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What takes two people takes two in the database too, whatever writes past the pages. */

const roles = ['practitioner', 'lead', 'manager'] as const
const { here, appUrl } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
  ranger: roles,
})
let app: Client
let caseId: string
beforeAll(async () => {
  app = await connected(appUrl())
})
afterAll(() => app?.end())
beforeEach(async () => {
  caseId = (await recorded(here.author)).caseId
  await accepted(here.lead, here.manager, caseId, here.worker)
})

/** As the runtime role within one request of this person's, undone again. */
async function writing(actor: Actor, sql: string, values: readonly unknown[]): Promise<string> {
  await app.query('begin')
  try {
    await app.query('select app.enter($1, $2)', [actor.id, caseId])
    await app.query(sql, [actor.organisationId, caseId, actor.id, ...values])
    return 'written'
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return `${code} ${message}`
  } finally {
    await app.query('rollback')
  }
}

const signing = (actor: Actor) =>
  writing(
    actor,
    `insert into nrm_sign_off (id, organisation_id, case_id, number, written_by_id, written_at, fingerprint, edition, sealed_lines)
     values (gen_random_uuid(), $1, $2, 1, $3, now(), 'f', 'e', '\\x00')`,
    [],
  )
const agreeing = (actor: Actor, step = 'police') =>
  writing(
    actor,
    `insert into step_event (id, organisation_id, case_id, written_by_id, written_at, step, event, happened_at, sealed)
     values (gen_random_uuid(), $1, $2, $3, now(), $4, 'not-needed-agreed', now(), '\\x00')`,
    [step],
  )

const second = '42501 An NRM draft is signed off by a second person.'
const other = '42501 That a step is not needed is agreed by a second person.'

const pass = async (actor: Actor) => {
  const { fingerprint } = must(await readNrm(actor, caseId))
  must(await passForSignOff(actor, caseId, newId(), fingerprint))
}
const edit = async (actor: Actor, value: string, version: number) =>
  must(await editNrm(actor, caseId, newId(), { question: 'familyDetails', value, version }))
const record = async (actor: Actor, event: 'sent' | 'not-needed' | 'needed-after-all', answers = {}) =>
  must(
    await recordStep(actor, caseId, newId(), {
      step: 'police',
      event,
      answers: { reason: 'Why.', ...answers },
    }),
  )

describe('a sign-off past the pages', () => {
  it('is refused before anybody passed the draft on, and taken of a second person', async () => {
    expect(await signing(here.manager)).toBe(second)
    await pass(here.worker)
    expect(await signing(here.manager)).toBe('written')
    expect(await signing(here.ranger)).toBe('written')
  })

  it.each<readonly [string, () => Promise<unknown>]>([
    ['passed it on', () => pass(here.ranger)],
    [
      'passed an earlier one on',
      async () => {
        await pass(here.ranger)
        await edit(here.worker, 'Worded since.', 0)
      },
    ],
    [
      'once worded an answer',
      async () => {
        await edit(here.ranger, 'First.', 0)
        await edit(here.worker, 'Then.', 1)
      },
    ],
    [
      'made a determination',
      async () => {
        must(await addEntry(here.worker, caseId, newId(), { known: 'seen', what: 'Kept there.' }, []))
        const read = asRead(must(await openCase(here.ranger, caseId)).file)
        const made = { result: 'met', reasons: 'Signs.', ...read } as const
        must(await makeDetermination(here.ranger, caseId, newId(), made))
      },
    ],
    [
      'recorded a concern that was linked to it',
      async () => {
        const linked = await recorded(here.ranger)
        const { reference } = must(await openCase(here.lead, caseId)).file
        const decision = {
          outcome: 'joined',
          joinTo: reference,
          reasons: 'The same.',
          reply: 'Thank you.',
        } as const
        must(await decide(here.lead, linked.caseId, newId(), 1, decision))
      },
    ],
  ])('is refused of whoever %s', async (_, happens) => {
    await happens()
    await pass(here.worker)
    expect(await signing(here.ranger)).toBe(second)
    expect(await signing(here.manager)).toBe('written')
  })
})

describe('agreeing past the pages that a step is not needed', () => {
  it('is refused of whoever proposed it, and where nobody did', async () => {
    expect(await agreeing(here.manager)).toBe(other)
    await record(here.ranger, 'not-needed')
    expect(await agreeing(here.ranger)).toBe(other)
    expect(await agreeing(here.manager, 'nrm')).toBe(other)
    expect(await agreeing(here.manager)).toBe('written')
  })

  it('asks who proposed it last', async () => {
    await record(here.manager, 'not-needed')
    await record(here.worker, 'needed-after-all')
    await record(here.ranger, 'not-needed')
    expect(await agreeing(here.ranger)).toBe(other)
    expect(await agreeing(here.manager)).toBe('written')
  })
})
