import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { findToCover } from '../../lib/records/covers'
import { findCases } from '../../lib/records/find'
import { restrictCase } from '../../lib/records/restriction'
import { putOnDuty } from '../cast/organisation'
import { accepted, must, recorded } from '../cast/whole-case'
import { besideDuty } from './beside-duty'
import { twoOrganisations } from './setting'

/** Whoever is on duty finds the case that they may open to themselves by what the caller knows. */

const { here, there, root } = twoOrganisations(...besideDuty)
const called = async (name: string, by: Actor = here.author) =>
  recorded(by, { pages: { child: { name, phone: '07700 900431' } } })
const found = async (words: string) => must(await findToCover(here.duty, words)).cases
let held: { caseId: string; reference: string }

beforeAll(async () => {
  held = await called('Nguyễn Thị Hương')
  await accepted(here.lead, here.manager, held.caseId, here.worker)
  await putOnDuty(here.duty)
})

it('by a misspelt name, a telephone number or the reference, with who holds it; and it stays shut', async () => {
  for (const words of [
    'Nguyen Thi Huong',
    'huong nguyen',
    'Nguyen Ti Huong',
    '07700900431',
    held.reference,
    held.reference.slice(3),
  ]) {
    const [first] = await found(words)
    expect(first, words).toMatchObject({
      id: held.caseId,
      childName: 'Nguyễn Thị Hương',
      workers: [here.worker.name],
      stage: 'open',
    })
  }
  expect((await found('Nguyen Thi Huong'))[0]?.why.length).toBeGreaterThan(0)
  expect(must(await findCases(here.duty, 'Nguyen Thi Huong')).cases).toEqual([])
  expect(await openCase(here.duty, held.caseId)).toEqual({ ok: false, why: 'not-found' })
})

it('but nothing that is restricted, about themselves, or another organisation’s', async () => {
  const names = { shut: 'Bashir Ochieng', about: 'Lucian Petrescu', far: 'Ileana Dobre' }
  const [shut, about] = [await called(names.shut), await called(names.about)]
  await called(names.far, there.lead)
  expect((await found(names.shut)).map(({ id }) => id)).toEqual([shut.caseId])
  expect((await found(names.about)).map(({ id }) => id)).toEqual([about.caseId])
  must(
    await restrictCase(here.lead, shut.caseId, newId(), {
      why: 'Covert.',
      named: [here.lead.id, here.manager.id],
      reviewOn: '2099-01-04',
    }),
  )
  await root().query(
    `insert into kept_from (id, organisation_id, case_id, account_id, written_by_id, written_at)
     values (gen_random_uuid(), $1, $2, $3, $4, now())`,
    [here.lead.organisationId, about.caseId, here.duty.id, here.lead.id],
  )
  for (const name of Object.values(names)) expect(await found(name), name).toEqual([])
})

it('and nobody else does: not off duty, not with another role, not past the door', async () => {
  expect(await findToCover(here.off, 'Nguyen Thi Huong')).toMatchObject({ why: 'cannot' })
  for (const actor of [here.lead, here.manager])
    expect(await findToCover(actor, 'Nguyen')).toEqual({ ok: false, why: 'not-found' })
  const past = (actor: Actor) =>
    database().$transaction(async tx => {
      await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
      const rows = await tx.$queryRaw<unknown[]>`
        select * from app.find_to_cover('{}', '{}', '{}', ${'huong nguyen thi'}, '{}')`
      const reach = await tx.$queryRaw<{ reach: string }[]>`select app.reach() as reach`
      return [rows.length, reach[0]?.reach]
    })
  expect(await past(here.duty)).toEqual([1, 'cases'])
  expect(await past(here.off)).toEqual([0, 'cases'])
})

it('asks for a little more than one letter, and the trail keeps how many were found and no word', async () => {
  expect(await findToCover(here.duty, 'x')).toMatchObject({ why: 'cannot' })
  await found('Nguyen Thi Huong')
  const { rows } = await root().query(
    `select detail::text as detail from audit_event where action = 'cover.find' and outcome = 'done' order by at desc`,
  )
  expect(rows.length).toBeGreaterThan(6)
  expect(JSON.stringify(rows)).toContain('rows')
  expect(JSON.stringify(rows)).not.toMatch(/Nguy|Huong|0770/i)
})
