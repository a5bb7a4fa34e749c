import { concernOf, shiftOf } from '../../../tests/cast/concern-of'
import { vignettes } from '../../../tests/cast/vignettes'
import type { Role } from '../../domain/access/role'
import { noDraft } from '../../domain/concern/draft'
import { concernParts } from '../../domain/concern/parts'
import { entryKinds } from '../../domain/entry/kinds'
import { topics } from '../../domain/entry/topics'
import { addDays } from '../../domain/time/day'
import { formNow } from '../../domain/time/now'
import { newId } from '../../platform/identity'
import { unwrap } from '../../platform/sealing'
import { openCaseWith } from '../../records/concerns'
import { writeEntry } from '../../records/entries'
import { clockRules } from '../../records/keep-clocks'
import { writePerson } from '../../records/people'
import type { Work } from '../../records/perform'
import { writeSightings } from '../../records/sightings'
import { gather, type Rows } from './gather'
import type { Everything } from './many-cases'

const days = 730
const ways = ['seen', 'told', 'inferred', 'said'] as const

/**
 * One open case with so many entries of the last two years, by the records' own writers: every kind, somebody there in
 * each third, something ticked with each tenth, a topic with each fifth, a place with each seventh, and each fiftieth a
 * correction of the one before.
 */
export async function writeLongCase(everything: Everything, entries: number): Promise<string> {
  const organisation = await everything.organisation.findFirstOrThrow()
  const { roles, ...account } = await everything.account.findFirstOrThrow({
    where: { email: 'f.brightmore@example.org' },
    select: { id: true, organisationId: true, name: true, demonstration: true, roles: true },
  })
  const author = { ...account, roles: roles.map(({ role }) => role as Role) }
  const [story] = vignettes
  if (!story) throw new Error('There is no vignette to tell a long case from.')
  const now = new Date()
  const at = new Date(now.getTime() - days * 86_400_000)
  const rows: Rows = new Map()
  const frame = {
    tx: gather(rows, { organisation }),
    at,
    organisationKey: unwrap(organisation.wrappedKey),
    note: () => undefined,
  } as unknown as Work
  const draft = { ...noDraft, ...concernOf(story, shiftOf(story, at), false) }
  const { caseId } = await openCaseWith(frame, author, concernParts(draft, formNow(at)))
  const subject = rows.get('case')?.[0] as { stage: string; clocked: string; wrappedKey: Uint8Array }
  subject.stage = 'open'
  subject.clocked = clockRules
  const to = { caseId, key: unwrap(subject.wrappedKey) }
  const person = await writePerson(frame, author, to, { name: 'A neighbour', inform: 'not-decided' })
  const { day } = formNow(at)
  let before = ''
  for (let count = 0; count < entries; count++) {
    const kind = entryKinds[count % entryKinds.length]?.id ?? 'other'
    const written = { ...frame, at: new Date(at.getTime() + count * 60_000) }
    const answers = {
      kind,
      known: kind === 'words' ? 'said' : (ways[count % ways.length] ?? 'seen'),
      what: `Visited at the usual time; number ${count}. Nothing else was said, and the next visit was agreed.`,
      ...(kind === 'words' ? { words: 'They know where I live.' } : {}),
      when: { precision: 'day' as const, at: addDays(day, count % days) },
      withChild: count % 2 === 0,
      ...(count % 5 === 0 && { topics: [topics[(count / 5) % topics.length]?.id ?? 'work'] }),
      ...(count % 7 === 0 && { where: `Flat ${count}, by the canal` }),
      people: count % 3 === 0 ? [{ person, part: 'present' as const }] : [],
    }
    const corrects = count % 50 === 49 ? { correctsId: before } : {}
    before = await writeEntry(written, author, { ...to, ...corrects }, answers)
    if (count % 10 === 0)
      await writeSightings(written, author, { ...to, entryId: before }, [{ kind: 'act', code: 'act-01' }])
  }
  await everything.$transaction(async tables => {
    for (const [table, data] of rows) await tables[table as 'sighting'].createMany({ data: data as never })
    await tables.allocation.create({
      data: {
        id: newId(),
        organisationId: organisation.id,
        caseId,
        accountId: author.id,
        writtenById: author.id,
        from: at,
      },
    })
  })
  return caseId
}
