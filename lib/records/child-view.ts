import type { ChildChangeView, ChildView } from '../domain/case/case-file'
import { agreeing, joinedAnswers } from '../domain/concern/parts'
import type { FactAnswers } from '../domain/fact/catalogue'
import type { CaseRows } from './case-rows'
import { called } from './child-name'
import type { ChildRow } from './child-row'
import { type Reader, written } from './reader'
import { type SealedChildChange, whenAsked } from './sealed'

type ChildAnswers = ChildView['answers']

const changeView = (reader: Reader, row: CaseRows['child_changes'][number]): ChildChangeView => ({
  ...written(reader, row),
  caseId: row.case_id,
  ...reader.read<SealedChildChange>('child_change', row, 'sealed', row.sealed),
})

/**
 * When a case came to say what it says of one question: with the last change of that answer, or when the concern
 * was recorded.
 */
const saidAt = (child: ChildRow, changes: readonly ChildChangeView[]) => (question: string) =>
  changes.findLast(each => each.caseId === child.case_id && each.was.some(line => line.id === question))
    ?.writtenAt ?? new Date(child.opened_at)

/** What of a child's row is plain, and which rows speak. */
export function knownOf<Row extends Omit<ChildRow, 'sealed' | 'opened_at' | 'version'>>(
  children: readonly Row[],
  caseId: string,
) {
  const { all, name, aliases } = called(children, caseId)
  const own = all.find(child => child.case_id === caseId)
  const born = all.find(child => child.date_of_birth !== null || child.estimated_age !== null) ?? own
  const columns = {
    name,
    aliases,
    birthStatus: (born?.birth_status ?? 'unknown') as ChildView['birthStatus'],
    dateOfBirth: born?.date_of_birth ?? null,
    estimatedAge: born?.estimated_age ?? null,
    facts: factsOf(all),
    interpreter: interpreterIn(all),
  }
  return { all, columns }
}

/**
 * Each fact as the case itself answers it, or else a concern that was joined to it. What one of them knows to be so, no
 * other undoes by not knowing it.
 */
function factsOf(all: readonly Pick<ChildRow, 'facts'>[]): FactAnswers {
  const answers = all.flatMap(({ facts }) => Object.entries(facts)).toReversed()
  const yes = new Set(answers.filter(([, answer]) => answer === 'yes').map(([id]) => id))
  return Object.fromEntries(answers.filter(([id, answer]) => answer !== 'not-known' || !yes.has(id)))
}

/** Needed where any of them says so; null where one of them must be opened to see. */
function interpreterIn(all: readonly Pick<ChildRow, 'interpreter'>[]): boolean | null {
  if (all.some(({ interpreter }) => interpreter)) return true
  return all.every(({ interpreter }) => interpreter === false) ? false : null
}

/** The child as their own case and every concern joined to it know them: see `joinedAnswers`. */
export function childView(reader: Reader, rows: CaseRows): ChildView {
  const { all, columns } = knownOf(rows.children, rows.case.id)
  const changes = rows.child_changes.map(row => changeView(reader, row))
  const answersOf = (child: ChildRow) => ({
    answers: reader.read<ChildAnswers>(
      'child',
      { id: child.case_id, case_id: child.case_id },
      'sealed',
      child.sealed,
    ),
    saidAt: saidAt(child, changes),
  })
  const view = {
    ...columns,
    changes,
    version: rows.children.reduce((sum, child) => sum + child.version, 0),
  }
  return whenAsked(view, {
    answers: () => {
      const joined = joinedAnswers(all.map(answersOf))
      return all.length > 1 ? agreeing(joined, columns) : joined
    },
  })
}
