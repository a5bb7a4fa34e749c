import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matrix } from '../../lib/domain/determination/matrix'
import { occurredInWords } from '../../lib/domain/time/words'
import { newId } from '../../lib/platform/identity'
import { printChronology, readChronology, readEntry, readTimeLine } from '../../lib/records/chronology'
import { addEntry } from '../../lib/records/entries'
import { addPerson } from '../../lib/records/people'
import { decide } from '../../lib/records/triage'
import { must, recorded } from '../cast/whole-case'
import { asked, ids, longChronology } from './long-chronology'

/** What stands in the chronology once it was corrected, and who may read, print and add to it. */

const { here, there, root, known, pageOf, all, wholeFile } = longChronology()
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }

describe('a correction', () => {
  const evidenced = async () => matrix(await wholeFile()).codes.purpose

  it('stands where it belongs with all that it says anew, and what stood before can be read', async () => {
    const tick = [{ kind: 'purpose' as const, code: 'purp-03' }]
    const people = [{ person: known.aunt, part: 'about' as const }]
    const wrong = {
      kind: 'call' as const,
      known: 'told' as const,
      source: 'Her school',
      what: 'Wrong.',
      people,
    }
    const first = must(await addEntry(here.worker, known.caseId, newId(), wrong, tick)).id
    expect(await evidenced()).toContain('purp-03')
    const before = await all({ shows: 'purpose.purp-03', person: known.aunt })
    expect(ids(before.lines)).toEqual([first])
    const right = { ...wrong, what: 'Right.', people: [] }
    const second = must(await addEntry(here.worker, known.caseId, newId(), right, [], first)).id
    expect(await evidenced()).not.toContain('purp-03')
    expect((await all({ shows: 'purpose.purp-03' })).total).toBe(0)
    expect((await all({ person: known.aunt, kind: 'call' })).lines.map(({ text }) => text)).not.toContain(
      'Wrong.',
    )
    const third = must(
      await addEntry(here.lead, known.caseId, newId(), { ...right, what: 'Better.' }, tick, second),
    ).id
    expect(ids((await all({ shows: 'purpose.purp-03' })).lines)).toEqual([third])
    const listed = ids((await all()).lines)
    expect([first, second, third].map(id => listed.includes(id))).toEqual([false, false, true])
    expect((await pageOf({ entry: first })).lines.map(({ id }) => id)).toContain(third)
    for (const id of [first, second, third]) {
      const { entries } = must(await readEntry(here.worker, known.caseId, id))
      expect(entries.map(({ what }) => what)).toEqual(['Better.', 'Right.', 'Wrong.'])
    }
  })

  it('of what somebody corrected meanwhile is a conflict, however close they were', async () => {
    const entry = { kind: 'other' as const, known: 'seen' as const, what: 'Seen.' }
    const { id } = must(await addEntry(here.worker, known.caseId, newId(), entry, []))
    const both = await Promise.all(
      [here.worker, here.lead].map(actor => addEntry(actor, known.caseId, newId(), entry, [], id)),
    )
    expect(both.filter(each => each.ok).length).toBe(1)
    expect(both).toContainEqual(conflict)
    expect(await addEntry(here.worker, known.caseId, newId(), entry, [], id)).toEqual(conflict)
    // Also where the correction stands in a case that they may not see.
    const unseen = must(await addEntry(here.worker, known.caseId, newId(), entry, [])).id
    const elsewhere = await recorded(here.author)
    await root().query(
      `insert into entry (id, organisation_id, case_id, corrects_id, written_by_id, written_at, known, precision, sort_key, sealed)
       select gen_random_uuid(), organisation_id, $2, id, $3, written_at, known, precision, sort_key, sealed from entry where id = $1`,
      [unseen, elsewhere.caseId, here.author.id],
    )
    expect(await addEntry(here.worker, known.caseId, newId(), entry, [], unseen)).toEqual(conflict)
  })

  it('is one alone by the database too, and of two from before the last stands as it did, after the other', async () => {
    const said = (what: string) => ({ kind: 'other' as const, known: 'seen' as const, what })
    const write = async (what: string, corrects?: string) =>
      must(await addEntry(here.worker, known.caseId, newId(), said(what), [], corrects)).id
    const first = await write('First.')
    const [one, alone, last] = [await write('One.', first), await write('Alone.'), await write('Last.')]
    const more = await write('One, put right.', one)
    const beside = () =>
      root().query('update entry set corrects_id = $1 where id = any ($2)', [first, [alone, last]])
    await expect(beside()).rejects.toMatchObject({ code: '23505' })
    await root().query('drop index entry_corrected')
    await root().query('create index entry_corrected on entry (corrects_id)')
    await beside()
    await root().query('set role holdfast_owner')
    await root().query(readFileSync('prisma/migrations/20261129010100_corrected_once/migration.sql', 'utf8'))
    await root().query('reset role')
    const { entries } = must(await readEntry(here.worker, known.caseId, more))
    expect(entries.map(({ id }) => id)).toEqual([last, alone, more, one, first])
    await expect(beside()).rejects.toMatchObject({ code: '23505' })
  })

  it('from before, which said nothing anew, keeps what was ticked with what it corrected', async () => {
    const entry = { kind: 'other' as const, known: 'seen' as const, what: 'Old.' }
    const tick = [{ kind: 'means' as const, code: 'means-03' }]
    const first = must(await addEntry(here.worker, known.caseId, newId(), entry, tick)).id
    const second = must(await addEntry(here.worker, known.caseId, newId(), entry, [], first)).id
    await root().query('update entry set restates = false where id = $1', [second])
    expect(ids((await all({ shows: 'means.means-03' })).lines)).toEqual([second])
    const { entries } = must(await readEntry(here.worker, known.caseId, first))
    expect(entries[0]?.ticks).toEqual(tick)
    expect(matrix(await wholeFile()).codes.means).toContain('means-03')
  })
})

describe('who may', () => {
  it('read, print and add: the case’s own, and nobody else', async () => {
    const entry = { kind: 'other' as const, known: 'seen' as const, what: 'No.' }
    for (const actor of [here.stranger, here.auditor, there.lead, here.author]) {
      expect(await readChronology(actor, known.caseId, asked())).toEqual(notFound)
      expect(await readTimeLine(actor, known.caseId, {})).toEqual(notFound)
      expect(await printChronology(actor, known.caseId, asked())).toEqual(notFound)
      expect(await printChronology(actor, known.caseId, asked(), { places: true })).toEqual(notFound)
      expect(await addEntry(actor, known.caseId, newId(), entry, [])).toEqual(notFound)
    }
    must(await printChronology(here.manager, known.caseId, asked(), { places: true }))
    expect(await addEntry(here.manager, known.caseId, newId(), entry, [])).toEqual(notFound)
  })

  it('name people of the case alone, and entries of the case alone', async () => {
    const elsewhere = await recorded(here.author)
    const stranger = must(await addPerson(here.author, elsewhere.caseId, newId(), { name: 'Another' })).id
    const naming = (person: string) =>
      addEntry(
        here.worker,
        known.caseId,
        newId(),
        { known: 'seen', what: 'No.', people: [{ person, part: 'about' }] },
        [],
      )
    for (const person of [stranger, newId(), 'x', '']) expect(await naming(person)).toEqual(notFound)
    const crowd = Array.from({ length: 40_000 }, () => ({ person: newId(), part: 'present' as const }))
    const entry = { known: 'seen' as const, what: 'No.', people: crowd }
    expect(await addEntry(here.worker, known.caseId, newId(), entry, [])).toEqual(notFound)
    const { id } = must(await addEntry(here.author, elsewhere.caseId, newId(), { what: 'Theirs.' }, []))
    expect(await readEntry(here.worker, known.caseId, id)).toEqual(notFound)
    expect((await pageOf({ entry: id })).page).toBe(1)
  })

  it('and the trail tells who printed, with places or without, and holds no words', async () => {
    const told = async () =>
      (
        await root().query(
          `select action, detail from audit_event where case_id = $1 and detail ? 'printed'`,
          [known.caseId],
        )
      ).rows
    const before = (await told()).length
    const bare = must(await printChronology(here.worker, known.caseId, asked()))
    const revealed = must(await printChronology(here.worker, known.caseId, asked(), { places: true }))
    expect(JSON.stringify(bare.lines)).not.toContain('canal')
    expect(JSON.stringify(revealed.lines)).toContain('By the canal')
    expect(bare.lines.length).toBe((await all()).total)
    const events = (await told()).slice(before)
    expect(events.map(({ action }) => action).sort()).toEqual(['chronology.print', 'location.reveal'])
    expect(JSON.stringify(events)).not.toMatch(/canal|Entry \d/)
  })

  it('joined concerns are in it, with their own keys', async () => {
    const more = await recorded(here.author, {
      entries: [
        {
          id: newId(),
          given: { known: 'seen', what: 'Joined.', 'when.precision': 'year', 'when.year': '2024' },
        },
      ],
    })
    const words = { reasons: 'The same child.', reply: 'Thank you.' }
    must(
      await decide(here.lead, more.caseId, newId(), 1, {
        outcome: 'joined',
        joinTo: known.reference,
        ...words,
      }),
    )
    const [first] = (await pageOf()).lines
    expect(first).toMatchObject({
      text: 'Joined.',
      dateInWords: occurredInWords({ precision: 'year', at: '2024' }),
    })
  })
})
