import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseBrief } from '../../lib/domain/case/case-head'
import { unsafeToTell } from '../../lib/domain/case/heading'
import { callIsDue } from '../../lib/domain/danger/danger'
import { dangerInWords } from '../../lib/domain/danger/words'
import { flagInWords } from '../../lib/domain/flag/flag'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { seeAlerts } from '../../lib/records/alerts'
import { allocatable } from '../../lib/records/allocations'
import { openNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { seeCovers } from '../../lib/records/covers'
import { endDanger, raiseDanger } from '../../lib/records/danger'
import { seeExports } from '../../lib/records/exports'
import { flagCase, reviewFlag, seeFlags } from '../../lib/records/flags'
import { openNrm } from '../../lib/records/nrm-standing'
import { addPerson } from '../../lib/records/people'
import { readReplies } from '../../lib/records/replies'
import { restrictCase } from '../../lib/records/restriction'
import { seeRestriction } from '../../lib/records/restriction-view'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** What stands on top of a page that reads little of its case is what the whole case says. */

const { here, there } = deciding()
const today = dayOf(new Date())
let caseId: string
let reference: string
beforeAll(async () => {
  const pages = { danger: { immediateDanger: 'not-known' } }
  ;({ caseId, reference } = await recorded(here.author, { pages }))
  await accepted(here.lead, here.manager, caseId, here.worker)
})

/** The pages that read no more of a case than this, and one that reads its head. */
const readings: { [name: string]: () => Promise<CaseBrief> } = {
  alerts: async () => must(await seeAlerts(here.lead, caseId)).file,
  allocate: async () => must(await allocatable(here.lead, caseId)).file,
  cover: async () => must(await seeCovers(here.lead, caseId)).file,
  exports: async () => must(await seeExports(here.lead, caseId)).file,
  flags: async () => must(await seeFlags(here.lead, caseId)).file,
  nation: async () => must(await openNation(here.lead, caseId)).file,
  replies: async () => must(await readReplies(here.lead, caseId)).file,
  restriction: async () => must(await seeRestriction(here.lead, caseId)).file,
  nrm: async () => must(await openNrm(here.lead, caseId, false)).head,
}

const top = (file: CaseBrief) => ({
  reference: file.reference,
  child: file.child.name,
  restricted: file.restrictionReviewOn,
  stage: file.stage,
  danger: dangerInWords(file),
  call: callIsDue(file),
  unsafe: unsafeToTell(file),
  flags: file.flags.map(flag => flagInWords(flag, today)),
})

/** What every reading says, once it was seen to be what the whole case says. */
async function said() {
  const whole = top(must(await openCase(here.lead, caseId)).file)
  for (const [name, read] of Object.entries(readings)) expect(top(await read()), name).toEqual(whole)
  return whole
}

describe('on every page that reads little', () => {
  it('the child is called what the case’s own page calls them, also by what a linked concern first knew', async () => {
    expect(await said()).toMatchObject({ child: null, restricted: null })
    const known = await recorded(here.author, { pages: { child: { name: 'Bao Anh' } } })
    const linked = { outcome: 'joined' as const, joinTo: reference, reasons: 'The same.', reply: 'Thanks.' }
    must(await decide(here.lead, known.caseId, newId(), 1, linked))
    expect(await said()).toMatchObject({ child: 'Bao Anh' })
  })

  it('danger that nobody knew of is not told as absent', async () => {
    expect(await said()).toMatchObject({
      reference,
      danger: { words: 'Danger not known' },
      unsafe: [],
      flags: [],
    })
  })

  it('whoever must not be told and what to take care of stand by name and in words', async () => {
    const person = (name: string, inform: 'safe' | 'do-not-inform') =>
      addPerson(here.worker, caseId, newId(), { name, inform, relationship: 'aunt', suspected: 'no' })
    must(await person('Mai', 'safe'))
    must(await person('Thu', 'do-not-inform'))
    const dog = { kind: 'not-alone', words: 'A large dog.', reviewOn: addDays(today, 9) } as const
    must(await flagCase(here.worker, caseId, newId(), dog))
    const { id } = must(await flagCase(here.worker, caseId, newId(), { ...dog, words: 'Ice.' }))
    const gone = { outcome: 'remove' as const, why: 'It thawed.' }
    must(await reviewFlag(here.lead, caseId, newId(), { id, version: 1 }, gone))
    const told = { unsafe: ['Thu (aunt)'], flags: ['Do not visit alone: A large dog.'] }
    expect(await said()).toMatchObject(told)
  })

  it('a linked concern adds its people and its danger, and stands no longer for a call itself', async () => {
    const people = [
      {
        id: newId(),
        given: { name: 'A driver', relationship: '', suspected: 'yes', inform: 'do-not-inform' },
      },
    ]
    // Who they are to the child was left blank, and stands so.
    const driver = 'A driver (Not recorded who they are to the child)'
    const pages = { danger: { immediateDanger: 'yes' } }
    const later = await recorded(here.author, { pages, people })
    const linked = { outcome: 'joined' as const, joinTo: reference, reasons: 'The same.', reply: 'Thanks.' }
    must(await decide(here.lead, later.caseId, newId(), 1, linked))
    expect(await said()).toMatchObject({ call: true, unsafe: ['Thu (aunt)', driver] })
    const own = must(await seeFlags(here.lead, later.caseId)).file
    expect(top(own)).toMatchObject({ stage: 'joined', call: false, unsafe: [driver], flags: [] })
  })

  it('danger asks for a call until the police were told of it, and its end stands', async () => {
    must(await raiseDanger(here.worker, caseId, newId(), { why: 'He is followed.' }))
    expect(await said()).toMatchObject({ danger: { tone: 'danger' }, call: true })
    const when = formNow(new Date())
    const answers = { how: '999', when: `${when.day}T${when.time}` }
    must(await recordStep(here.worker, caseId, newId(), { step: 'police', event: 'sent', answers }))
    expect(await said()).toMatchObject({ danger: { tone: 'danger' }, call: false })
    must(await endDanger(here.worker, caseId, newId(), 2, { why: 'He is safe.' }))
    expect((await said()).danger.words).toMatch(/^Over since /)
  })
})

it('says that only named people may open it, and for how long, on every page', async () => {
  const reviewOn = addDays(today, 9)
  const named = [here.lead.id, here.manager.id]
  must(await restrictCase(here.lead, caseId, newId(), { why: 'Threats.', named, reviewOn }))
  expect(await said()).toMatchObject({ restricted: reviewOn })
})

it('is nobody’s who may not open the page', async () => {
  for (const read of [seeAlerts, allocatable, seeCovers, seeExports, seeFlags, openNation, seeRestriction])
    for (const actor of [here.next, there.lead])
      expect(await read(actor, caseId)).toEqual({ ok: false, why: 'not-found' })
})
