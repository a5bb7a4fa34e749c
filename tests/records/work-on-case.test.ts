import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { makeDetermination } from '../../lib/records/determinations'
import { addEntry } from '../../lib/records/entries'
import { addPerson, changePerson } from '../../lib/records/people'
import { decide } from '../../lib/records/triage'
import { asRead } from '../cast/determined'
import { foundOrganisation } from '../cast/organisation'
import { accepted, must, recorded, wordyDraft } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** People, entries and the determination: nobody overwrites unseen, and nothing is lost in a joined file. */

let close: () => Promise<void>
let here: Record<'author' | 'worker' | 'lead' | 'manager', Actor>
let caseId: string
let reference: string
const conflict = { ok: false, why: 'conflict' }
const notFound = { ok: false, why: 'not-found' }

beforeAll(async () => {
  close = (await freshDatabase()).close
  const practitioners = { author: ['practitioner'], worker: ['practitioner'] } as const
  const overseers = { lead: ['lead'], manager: ['manager'] } as const
  here = (await foundOrganisation('Here', { ...practitioners, ...overseers })).people
})
afterAll(async () => {
  await switchDatabase(undefined)
  await close()
})

async function aCase() {
  ;({ caseId, reference } = await recorded(
    here.author,
    wordyDraft(where => `About ${where}`),
  ))
  await accepted(here.lead, here.manager, caseId, here.worker)
}
const file = async () => must(await openCase(here.lead, caseId)).file

describe('a determination', () => {
  beforeAll(aCase)

  it('is refused when the evidence changed since the page was read, and keeps what was seen', async () => {
    const before = asRead(await file())
    const entry = { known: 'seen' as const, what: 'Worked unpaid at the car wash.' }
    must(await addEntry(here.worker, caseId, newId(), entry, [{ kind: 'purpose', code: 'purp-01' }]))
    const made = { result: 'met' as const, reasons: 'From two sources.' }
    expect(await makeDetermination(here.lead, caseId, newId(), { ...made, ...before })).toEqual(conflict)
    const now = asRead(await file())
    expect(await makeDetermination(here.worker, caseId, newId(), { ...made, ...now })).toEqual(notFound)
    const both = await Promise.all(
      [here.lead, here.lead].map(lead => makeDetermination(lead, caseId, newId(), { ...made, ...now })),
    )
    expect(both.filter(({ ok }) => ok).length).toBe(1)
    expect(both).toContainEqual(conflict)
    const other = { ...made, result: 'refer-on-suspicion' as const, ...asRead(await file()) }
    must(await makeDetermination(here.lead, caseId, newId(), other))
    const { determinations } = await file()
    expect(determinations.map(each => each.result)).toEqual(['met', 'refer-on-suspicion'])
    expect(determinations[0]?.snapshot).toEqual(JSON.parse(now.seen))
  })
})

describe('somebody around the child', () => {
  beforeAll(aCase)

  it('is changed once from one version, and the second page learns of it', async () => {
    const person = must(
      await addPerson(here.worker, caseId, newId(), { name: 'A driver', inform: 'not-decided' }),
    )
    const change = (name: string, version: number) =>
      changePerson(
        here.worker,
        caseId,
        newId(),
        { id: person.id, version },
        { name, inform: 'safe', phone: '01632 960001' },
      )
    const both = await Promise.all([change('Mr One', 1), change('Mr Two', 1)])
    expect(both.filter(done => done.ok).length).toBe(1)
    expect(both).toContainEqual(conflict)
    must(await change('Mr Three', 2))
    const there = (await file()).people.find(each => each.id === person.id)
    expect(there).toMatchObject({ name: 'Mr Three', version: 3, inform: 'safe', phone: '01632 960001' })
    const elsewhere = await recorded(
      here.author,
      wordyDraft(where => where),
    )
    const [other] = must(await openCase(here.lead, elsewhere.caseId)).file.people
    const which = { id: other?.id ?? '', version: 1 }
    expect(await changePerson(here.worker, caseId, newId(), which, { name: 'Moved' })).toEqual(notFound)
  })
})

describe('what came with a joined concern', () => {
  beforeAll(aCase)

  it('is corrected and changed in the known case’s file like the rest', async () => {
    const more = await recorded(
      here.author,
      wordyDraft(where => `Joined ${where}`),
    )
    const words = { reasons: 'The same child.', reply: 'Thank you.' }
    must(await decide(here.lead, more.caseId, newId(), 1, { outcome: 'joined', joinTo: reference, ...words }))
    const before = await file()
    const entry = before.entries.find(each => each.what === 'Joined entry what')
    const person = before.people.find(each => each.name === 'Joined person name')
    if (!entry || !person) throw new Error('Nothing came along.')
    must(await addEntry(here.worker, caseId, newId(), { known: 'seen', what: 'Corrected.' }, [], entry.id))
    must(
      await changePerson(here.worker, caseId, newId(), person, {
        name: 'Known now',
        address: '1 Example Road',
      }),
    )
    const after = await file()
    expect(after.entries.find(each => each.what === 'Corrected.')?.correctsId).toBe(entry.id)
    expect(after.people.find(each => each.id === person.id)).toMatchObject({
      name: 'Known now',
      address: '1 Example Road',
    })
    const joined = must(await openCase(here.lead, more.caseId)).file
    expect(joined.people.map(each => each.name)).toEqual(['Known now'])
    expect(joined.entries.map(each => each.id)).toContain(entry.id)
  })
})

describe('an entry', () => {
  beforeAll(aCase)

  it('stays as it was written beside its correction, and one sent twice is one', async () => {
    const key = newId()
    const send = () => addEntry(here.worker, caseId, key, { known: 'seen', what: 'Seen at noon.' }, [])
    const sent = (await Promise.all(Array.from({ length: 8 }, send))).map(each => must(each).id)
    expect(new Set(sent).size).toBe(1)
    must(await addEntry(here.worker, caseId, newId(), { known: 'seen', what: 'Seen at one.' }, [], sent[0]))
    const { entries } = await file()
    const told = entries.filter(each => /^Seen at/.test(each.what)).map(each => [each.what, each.correctsId])
    expect(told).toEqual([
      ['Seen at noon.', null],
      ['Seen at one.', sent[0]],
    ])
    const elsewhere = await recorded(here.author)
    expect(await addEntry(here.author, elsewhere.caseId, newId(), { what: 'No.' }, [], sent[0])).toEqual(
      notFound,
    )
    expect(await addEntry(here.worker, caseId, sent[0] ?? '', { what: 'Another key.' }, [])).toMatchObject({
      ok: true,
    })
  })
})
