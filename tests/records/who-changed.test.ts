import { describe, expect, it } from 'vitest'
import { lastChange } from '../../lib/domain/child/change'
import { unread } from '../../lib/domain/danger/danger'
import { saidOfDanger } from '../../lib/domain/danger/words'
import { newId } from '../../lib/platform/identity'
import { changeNation, openNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { addContact, checkContact, openContact } from '../../lib/records/contacts'
import { endDanger, raiseDanger } from '../../lib/records/danger'
import { editNrm, readNrm } from '../../lib/records/nrm'
import { changeOrganisation, openOrganisation } from '../../lib/records/organisation'
import { addPerson, changePerson } from '../../lib/records/people'
import { decide } from '../../lib/records/triage'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What stands says who changed it last and when, wherever two people may write: a conflict page tells it. */

const { here } = twoOrganisations({
  author: ['practitioner'],
  other: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
  administrator: ['administrator'],
})
const file = async (caseId: string) => must(await openCase(here.lead, caseId)).file
const justNow = (at: Date | undefined) => Math.abs(Date.now() - (at?.getTime() ?? 0)) < 60_000

describe('who changed it last, and when', () => {
  it('is kept of a case’s nation, for whoever may change it', async () => {
    const { caseId, reference } = await recorded(here.author)
    expect(must(await openNation(here.lead, caseId))).toMatchObject({ file: { reference }, changed: null })
    must(await changeNation(here.manager, caseId, newId(), 'England', 'Wales'))
    const { nation, changed } = must(await openNation(here.lead, caseId))
    expect([nation, changed?.by, justNow(changed?.at)]).toEqual(['Wales', 'Person manager', true])
    for (const actor of [here.author, here.administrator])
      expect(await openNation(actor, caseId)).toEqual({ ok: false, why: 'not-found' })
  })

  it('is kept of the organisation’s settings', async () => {
    const open = async () => must(await openOrganisation(here.administrator))
    expect((await open()).changed).toBeNull()
    const settings = { organisation: 'Riverside', nation: 'England', firstResponder: 'no' } as const
    const { version } = await open()
    must(await changeOrganisation(here.administrator, newId(), version, settings))
    const { changed } = await open()
    expect([changed?.by, justNow(changed?.at)]).toEqual(['Person administrator', true])
  })

  it('is kept of a number of the directory, whether it was changed or only checked', async () => {
    const number = { kind: 'police-local', name: 'Police', phone: '01632 960111', hours: 'always' } as const
    const { id } = must(await addContact(here.lead, newId(), { ...number, team: 'everybody' }))
    const open = async () => must(await openContact(here.lead, id))
    expect((await open()).changed).toBeNull()
    must(await checkContact(here.administrator, newId(), { id, version: 1 }))
    const { changed, contact } = await open()
    expect([contact.version, changed?.by, justNow(changed?.at)]).toEqual([2, 'Person administrator', true])
  })

  it('is kept of somebody around the child, beside who recorded them', async () => {
    const { caseId } = await recorded(here.author)
    const named = { name: 'A driver', inform: 'not-decided' } as const
    const { id } = must(await addPerson(here.author, caseId, newId(), named))
    const person = async () => (await file(caseId)).people.find(each => each.id === id)
    expect((await person())?.changed).toBeUndefined()
    must(await changePerson(here.lead, caseId, newId(), { id, version: 1 }, { ...named, name: 'Mr Two' }))
    const there = await person()
    expect([there?.writtenBy.name, there?.changed?.by.name]).toEqual(['Person author', 'Person lead'])
    expect(justNow(there?.changed?.at)).toBe(true)
  })

  it('is known of the child, whether they were changed or a concern was linked', async () => {
    const { caseId, reference } = await recorded(here.author)
    expect(lastChange(await file(caseId))).toBeNull()
    const { child } = await file(caseId)
    must(await changeChild(here.author, caseId, newId(), child.version, { ...child.answers, name: 'Mo' }))
    expect(lastChange(await file(caseId))?.by).toBe('Person author')
    const later = await recorded(here.other)
    const known = { outcome: 'joined' as const, joinTo: reference, reasons: 'The same.', reply: 'Thanks.' }
    must(await decide(here.lead, later.caseId, newId(), 1, known))
    const changed = lastChange(await file(caseId))
    expect([changed?.by, justNow(changed?.at)]).toEqual(['Person lead', true])
  })

  it('is said of all danger that somebody had not read, and of the last at least', async () => {
    const { caseId } = await recorded(here.author)
    must(await raiseDanger(here.author, caseId, newId(), { why: 'One waits outside.' }))
    must(await raiseDanger(here.lead, caseId, newId(), { why: 'Two wait outside.' }))
    must(await endDanger(here.author, caseId, newId(), 2, { why: 'Both have gone.' }))
    const told = unread(await file(caseId), 1).map(saidOfDanger)
    expect(told.map(each => each.split('\n').slice(0, 2))).toEqual([
      ['Immediate danger reported', 'Two wait outside.'],
      ['Immediate danger recorded as over', 'Both have gone.'],
    ])
    expect(told[0]).toMatch(/Written by Person lead, \d/)
    expect(unread(await file(caseId), 3).map(each => each.why)).toEqual(['Both have gone.'])
  })

  it('is kept of an answer of the NRM draft, also when it was put back', async () => {
    const { caseId } = await recorded(here.author)
    const line = async () =>
      must(await readNrm(here.lead, caseId)).draft.lines.find(each => each.key === 'familyDetails')
    const edit = (value: string, version: number) =>
      editNrm(here.lead, caseId, newId(), { question: 'familyDetails', value, version })
    must(await edit('An aunt.', 0))
    must(await edit('', 1))
    expect((await line())?.editedBy).toMatchObject({ name: 'Person lead', version: 2 })
    expect(await edit('Two aunts.', 1)).toEqual({ ok: false, why: 'conflict' })
  })
})
