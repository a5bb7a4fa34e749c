import { beforeAll } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { chronology } from '../../lib/domain/case/chronology'
import { readChronologyQuery } from '../../lib/domain/case/chronology-filter'
import { corrected } from '../../lib/domain/entry/standing'
import type { OccurredAnswer } from '../../lib/forms/question'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { readChronology } from '../../lib/records/chronology'
import { addEntry } from '../../lib/records/entries'
import { addPerson } from '../../lib/records/people'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

type Query = { [name: string]: string }

const precisions: OccurredAnswer[] = [
  { precision: 'exact', at: '2026-03-26T05:40' },
  { precision: 'day', at: '2026-03-26' },
  { precision: 'month', at: '2026-03' },
  { precision: 'year', at: '2026' },
  { precision: 'about', at: '2026-02-28' },
  { precision: 'not-known' },
  { precision: 'day', at: '2025-12-31' },
]
const kinds = ['call', 'visit', 'observation', 'other'] as const
const waysKnown = ['seen', 'told', 'inferred', 'said'] as const

export const asked = (query: Query = {}) => readChronologyQuery(query)
export const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)

/** A case with sixty entries of every kind and precision, and two people around the child, for the tests of one file. */
export function longChronology() {
  const { here, there, root } = twoOrganisations(
    {
      author: ['practitioner'],
      worker: ['practitioner'],
      stranger: ['practitioner'],
      lead: ['lead'],
      manager: ['manager'],
      auditor: ['auditor'],
    },
    { lead: ['lead'] },
  )
  const known = { caseId: '', reference: '', aunt: '', driver: '' }

  beforeAll(async () => {
    Object.assign(
      known,
      await recorded(here.author, {
        entries: [
          {
            id: newId(),
            given: { known: 'said', words: 'Early.', what: 'Said.', 'when.precision': 'not-known' },
          },
        ],
      }),
    )
    await accepted(here.lead, here.manager, known.caseId, here.worker)
    const add = (name: string) =>
      addPerson(here.worker, known.caseId, newId(), { name, inform: 'not-decided' })
    known.aunt = must(await add('An aunt')).id
    known.driver = must(await add('A driver')).id
    for (let count = 0; count < 60; count++) {
      const when = precisions[count % precisions.length] ?? { precision: 'not-known' as const }
      const people = [
        ...(count % 3 === 0 ? [{ person: known.aunt, part: 'present' as const }] : []),
        ...(count % 5 === 0 ? [{ person: known.driver, part: 'about' as const }] : []),
      ]
      const entry = {
        kind: kinds[count % 4] ?? 'other',
        known: waysKnown[count % 4] ?? 'seen',
        what: `Entry ${count}.`,
        where: 'By the canal',
        when,
        people,
        withChild: count % 2 === 0,
      }
      const ticked = count % 10 === 0 ? [{ kind: 'act' as const, code: 'act-01' }] : []
      must(await addEntry(here.worker, known.caseId, newId(), entry, ticked))
    }
  })

  const pageOf = async (query: { [name: string]: string } = {}, actor: Actor = here.worker) =>
    must(await readChronology(actor, known.caseId, asked(query)))
  const all = async (query: { [name: string]: string } = {}) => {
    const first = await pageOf(query)
    const rest = Array.from({ length: first.pages - 1 }, (_, at) =>
      pageOf({ ...query, page: String(at + 2) }),
    )
    return { ...first, lines: [first, ...(await Promise.all(rest))].flatMap(each => each.lines) }
  }
  const wholeFile = async () => must(await openCase(here.lead, known.caseId)).file
  /** What the rules say of the whole file: the entries that stand and what was done, in order. */
  const standing = async () => {
    const file = await wholeFile()
    const gone = new Set(corrected(file.entries).gone)
    return { file, lines: chronology(file).filter(line => !gone.has(line.id)) }
  }

  return { here, there, root, known, pageOf, all, wholeFile, standing }
}
