import type { Actor } from '../../lib/domain/access/role'
import { readChronologyQuery } from '../../lib/domain/case/chronology-filter'
import { boardListIds } from '../../lib/domain/clock/board'
import { planSheet } from '../../lib/domain/plan/sheet'
import { policeSheet } from '../../lib/domain/step/police-sheet'
import { referralSheet } from '../../lib/domain/step/referral-sheet'
import { dayOf } from '../../lib/domain/time/day'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { printChronology, readChronology } from '../../lib/records/chronology'
import { readBoard } from '../../lib/records/clock-board'
import { seeCovers } from '../../lib/records/covers'
import { exportNrm } from '../../lib/records/exports'
import { openFacts } from '../../lib/records/facts'
import { seeFlags } from '../../lib/records/flags'
import { openHandover } from '../../lib/records/handovers'
import { inbox } from '../../lib/records/inbox'
import { readNrm } from '../../lib/records/nrm'
import { listVersions, openPlan } from '../../lib/records/plan-views'
import { openSheet } from '../../lib/records/sheets'
import { compare } from '../../lib/records/triage'
import { openWhereabouts } from '../../lib/records/whereabouts'
import { must } from './whole-case'

/** The plan as it stands, on paper and in every version, with its places. */
async function planOf(actor: Actor, id: string): Promise<unknown[]> {
  const { head, plan } = must(await openPlan(actor, id, { places: true, todo: 'plan.print' }))
  return [
    must(await openPlan(actor, id)),
    plan && planSheet(plan, head, dayOf(new Date())),
    must(await listVersions(actor, id, 1)),
  ]
}

/** The clock board and every list of it: all cases that they may open. */
const boardOf = async (actor: Actor) =>
  Promise.all(
    [null, ...boardListIds].map(async list =>
      must(await readBoard(actor, { list, page: 1, whose: 'all', wrong: false })),
    ),
  )

/**
 * All that one case gives to somebody: its file, sheets, chronology, plan, facts, flags, handovers, NRM draft and export, who
 * opened it on duty, list rows and matches; and the clock board.
 */
export async function everythingOf(actor: Actor, id: string): Promise<string> {
  const { file } = must(await openCase(actor, id, 'location.reveal'))
  const sheet = must(await openSheet(actor, id, 'police'))
  const whole = readChronologyQuery({})
  return JSON.stringify([
    file,
    policeSheet(sheet.file, sheet.told, new Date()),
    referralSheet(sheet.file, sheet.told, new Date()),
    must(await openWhereabouts(actor, id, 1)),
    must(await readChronology(actor, id, whole)),
    must(await printChronology(actor, id, whole, { places: true, whole: true })),
    await planOf(actor, id),
    must(await openFacts(actor, id)),
    must(await seeFlags(actor, id)),
    await Promise.all(file.handovers.map(async each => must(await openHandover(actor, id, each.id)))),
    must(await seeCovers(actor, id)),
    await boardOf(actor),
    must(await readNrm(actor, id)),
    must(await exportNrm(actor, id, newId(), 'json')),
    (await compare(actor, id)).ok,
    must(await inbox(actor)).filter(row => row.id === id),
  ])
}
