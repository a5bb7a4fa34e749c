import type { Actor } from '../../lib/domain/access/role'
import { readChronologyQuery } from '../../lib/domain/case/chronology-filter'
import { policeSheet } from '../../lib/domain/step/police-sheet'
import { referralSheet } from '../../lib/domain/step/referral-sheet'
import { openCase } from '../../lib/records/cases'
import { printChronology, readChronology } from '../../lib/records/chronology'
import { exportNrm } from '../../lib/records/exports'
import { inbox } from '../../lib/records/inbox'
import { readNrm } from '../../lib/records/nrm'
import { openSheet } from '../../lib/records/sheets'
import { compare } from '../../lib/records/triage'
import { openWhereabouts } from '../../lib/records/whereabouts'
import { must } from './whole-case'

/** All that one case gives to somebody: its file, sheets, chronology, NRM draft and export, list rows and matches. */
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
    must(await printChronology(actor, id, whole, true)),
    must(await readNrm(actor, id)),
    must(await exportNrm(actor, id, 'json')),
    (await compare(actor, id)).ok,
    must(await inbox(actor)).filter(row => row.id === id),
  ])
}
