import type { CaseFacts } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import { type EntryKind, kindInWords } from '../domain/entry/kinds'
import type { FactEntry, FactVersionLine } from '../domain/fact/fact-sheet'
import { answersIn, type FactsGiven, factForm, knownInWords } from '../domain/fact/questions'
import { occurredInWords } from '../domain/time/words'
import { changedIn } from '../forms/differences'
import type { Precision } from '../forms/question'
import { transcriptOf } from '../forms/transcript'
import { isId, newId } from '../platform/identity'
import { type Key, open, seal } from '../platform/sealing'
import { cameFor } from './came-for'
import { readOutline } from './case-file'
import { file as casesOf } from './chronology-rows'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse, type Work } from './perform'
import type { SealedFacts } from './sealed'

export type OpenedFacts = {
  file: CaseOutline
  facts: CaseFacts
  /** What stands; nothing before the first version. */
  given: FactsGiven
  /** Newest first. */
  versions: FactVersionLine[]
  entries: FactEntry[]
}

const placeOf = (id: string) => `fact_version|${id}|sealed`
/** Entries to choose among, the newest first; those that are chosen already are among them whatever their age. */
const choices = 40

/** What is known around the child of one case, every version's date, and the entries that can show it. */
export const openFacts = (actor: Actor, caseId: string, todo?: PermissionId): Promise<Result<OpenedFacts>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts: stands, key, note }) => {
    const facts = cameFor(actor, stands, todo)
    note({ part: 'facts' })
    const read = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
    const newest = { where: { caseId }, orderBy: { number: 'desc' } } as const
    const select = { number: true, writtenById: true, writtenAt: true, changed: true }
    const rows = await tx.factVersion.findMany({ ...newest, select })
    const last = await tx.factVersion.findFirst({ ...newest, select: { id: true, sealed: true } })
    const writers = await tx.account.findMany({
      where: { id: { in: rows.map(row => row.writtenById) } },
      select: { id: true, name: true },
    })
    const given = answersOf(key, last ?? undefined)
    const versions = rows.map(({ number, writtenById, writtenAt, changed }) => ({
      number,
      by: writers.find(({ id }) => id === writtenById)?.name ?? 'A colleague',
      at: writtenAt,
      changed,
    }))
    const entries = await entriesOf({ tx }, caseId, read.corrections.gone, entriesIn(given))
    return { file: read.outline, facts, given, versions, entries }
  })

const answersOf = (key: Key, row: { id: string; sealed: Uint8Array } | undefined): FactsGiven =>
  row ? open<SealedFacts>(key, placeOf(row.id), row.sealed).answers : {}

type EntryRow = { id: string; known: string; kind: string | null; precision: string; at: string | null }

async function entriesOf(
  { tx }: Pick<Work, 'tx'>,
  caseId: string,
  gone: readonly string[],
  chosen: readonly string[],
): Promise<FactEntry[]> {
  const rows = await tx.$queryRaw<EntryRow[]>`
    select e.id, e.known, e.kind, e.precision, e.occurred as at from entry e
     where e.case_id = any (${casesOf(caseId)}) and (e.id = any (${chosen.filter(isId)}::uuid[]) or e.id <> all (${gone}::uuid[]))
     order by e.id = any (${chosen.filter(isId)}::uuid[]) desc, e.sort_key = '9999', e.sort_key desc, e.written_at desc limit ${choices}`
  return rows.map(({ id, known, kind, precision, at }) => {
    const when = occurredInWords({ precision: precision as Precision, ...(at && { at }) })
    const how = kind ? kindInWords(kind as EntryKind) : knownInWords(known)
    return { id, label: `${when}: ${how ?? known}` }
  })
}

/**
 * Keeps what is known around the child as its next version, unless somebody did since `version` was read; 0 is none.
 * The codes of it stand beside the child, where every page of the case and the clocks read them.
 */
export const changeFacts = (
  actor: Actor,
  caseId: string,
  key: string,
  version: number,
  given: FactsGiven,
): Promise<Result<{ version: number }>> =>
  perform(actor, 'fact.change', { case: caseId }, frame =>
    once(frame, actor, key, 'fact.change', async () => {
      const { tx, at, note } = frame
      if (frame.facts?.stage === 'joined')
        refuse({ why: 'cannot', says: 'This concern is linked to another case. Answer there.' })
      await oneAtATime(tx, `facts|${caseId}`)
      const last = await tx.factVersion.findFirst({ where: { caseId }, orderBy: { number: 'desc' } })
      if ((last?.number ?? 0) !== version) refuse({ why: 'conflict' })
      const before = answersOf(frame.key, last ?? undefined)
      const entries = await entriesOf(frame, caseId, [], [...entriesIn(before), ...entriesIn(given)])
      refuseStrangers(given, entries)
      const form = factForm(entries)
      const changed = changedIn(form, before, given)
      if (changed.length === 0) return { version }
      const [id, number] = [newId(), version + 1]
      const sealed: SealedFacts = { answers: given, transcript: transcriptOf(form, given) }
      await tx.factVersion.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          number,
          changed: last ? changed : [],
          writtenById: actor.id,
          writtenAt: at,
          sealed: seal(frame.key, placeOf(id), sealed),
        },
      })
      await tx.child.update({ where: { caseId }, data: { facts: answersIn(given) } })
      await keepClocks(frame, caseId)
      note({ facts: id, version: number, questions: changed.length })
      return { version: number }
    }),
  )

/** The entries that answers name. */
const entriesIn = (given: FactsGiven): string[] =>
  Object.entries(given).flatMap(([id, answer]) => (id.endsWith('_entry') ? [String(answer)] : []))

/** What shows something of this case is an entry of it. */
function refuseStrangers(given: FactsGiven, entries: readonly FactEntry[]): void {
  const strange = Object.entries(given).find(
    ([id, answer]) => id.endsWith('_entry') && !entries.some(entry => entry.id === answer),
  )
  if (!strange) return
  const says = 'Choose an entry of this case’s chronology.'
  refuse({ why: 'incomplete', problems: [{ at: strange[0], says }] })
}
