import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import { ofEntry } from '../domain/case/chronology-line'
import { staffConcerns } from '../domain/step/designated-officer'
import type { StepId } from '../domain/step/steps'
import type { Told } from '../domain/step/told'
import { readOutline } from './case-file'
import { entryView } from './case-views'
import { linesOnAPage } from './chronology'
import { pageRows } from './chronology-rows'
import { perform, type Result, refuse } from './perform'
import { readerOf } from './reader'

export type OpenedSheet = { file: CaseOutline; told: Told; facts: CaseFacts }

/**
 * A case for a paper that is read out or sent: the latest that happened, in the order it happened, and how many entries
 * there are, so that the paper says what it leaves to the chronology. A paper that there is not is told to have been
 * printed by nobody.
 */
export const openSheet = (actor: Actor, caseId: string, step: StepId): Promise<Result<OpenedSheet>> =>
  perform(actor, 'referral.print', { case: caseId }, async ({ tx, facts, note }) => {
    if (!facts) refuse({ why: 'not-found' })
    const read = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
    if (step === 'designated-officer' && staffConcerns(read.outline).length === 0)
      refuse({ why: 'not-found' })
    note({ step })
    const wanted = { caseId, filter: {}, corrections: read.corrections }
    const turn = { page: 1, newest: true, entry: undefined, length: linesOnAPage }
    const latest = await pageRows(tx, wanted, [], turn)
    const reader = readerOf(latest)
    const entries = latest.lines.flatMap(line => (line.entry ? [entryView(reader, line.entry)] : []))
    const lines = entries.map(entry => ofEntry(entry, [entry])).reverse()
    const dated = lines.filter(line => line.sortKey !== '9999')
    const undated = lines.filter(line => line.sortKey === '9999')
    return { file: read.outline, told: { lines: [...dated, ...undated], total: latest.total }, facts }
  })
