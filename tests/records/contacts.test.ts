import { describe, expect, it } from 'vitest'
import { dayOf } from '../../lib/domain/time/day'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import {
  addContact,
  changeContact,
  checkContact,
  contactTeams,
  openContact,
  removeContact,
  seeContacts,
} from '../../lib/records/contacts'
import { must } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The directory: who keeps it, who reads it, and what it says of when a number was checked. */

const { here, there, root } = twoOrganisations(
  {
    lead: ['lead'],
    administrator: ['administrator'],
    manager: ['manager'],
    worker: ['practitioner'],
    auditor: ['auditor'],
  },
  { administrator: ['administrator'] },
)
const notFound = { ok: false, why: 'not-found' }
const number = {
  kind: 'childrens-services',
  name: 'Kestrelford front door',
  phone: '01632 960140',
  hours: 'day',
  team: 'everybody',
} as const
const listed = async (actor = here.worker) => must(await seeContacts(actor)).contacts
const added = async (more: object = {}) =>
  must(await addContact(here.administrator, newId(), { ...number, ...more })).id

describe('a number of the directory', () => {
  it('is added by an administrator or a lead, and seen by everybody here', async () => {
    const id = await added()
    const second = must(await addContact(here.lead, newId(), { ...number, name: 'Night desk' })).id
    for (const actor of Object.values(here))
      expect((await listed(actor)).map(each => each.id).toSorted()).toEqual([id, second].toSorted())
    expect(await listed(there.administrator)).toEqual([])
    expect((await listed())[0]).toMatchObject({
      name: 'Kestrelford front door',
      checkedOn: dayOf(new Date()),
      checkedBy: 'Person administrator',
      team: null,
      version: 1,
    })
  })

  it('is for a team of this organisation or for everybody', async () => {
    const team = { id: newId(), organisationId: here.lead.organisationId, name: 'Duty' }
    const theirs = { id: newId(), organisationId: there.administrator.organisationId, name: 'Theirs' }
    await database().team.createMany({ data: [team, theirs] })
    expect(must(await contactTeams(here.lead))).toEqual([{ id: team.id, name: 'Duty' }])
    const id = await added({ name: 'Duty desk', team: team.id })
    expect((await listed()).find(each => each.id === id)).toMatchObject({ team: 'Duty' })
    for (const wrong of [theirs.id, 'x'])
      expect(await addContact(here.lead, newId(), { ...number, team: wrong as 'everybody' })).toMatchObject({
        why: 'cannot',
      })
  })

  it('says who checked it when, after each check, and not before', async () => {
    const id = await added({ name: 'Old number' })
    await root().query("update contact set checked_on = '2026-01-05' where id = $1", [id])
    const now = async () => (await listed()).find(each => each.id === id)
    expect(await now()).toMatchObject({ checkedOn: '2026-01-05' })
    must(await checkContact(here.lead, newId(), { id, version: 1 }))
    expect(await now()).toMatchObject({ checkedOn: dayOf(new Date()), checkedBy: 'Person lead', version: 2 })
  })

  it('is changed and taken out by whoever read it as it stands, and by nobody else', async () => {
    const id = await added({ name: 'First' })
    must(await changeContact(here.lead, newId(), { id, version: 1 }, { ...number, name: 'Second' }))
    for (const late of [
      changeContact(here.administrator, newId(), { id, version: 1 }, { ...number, name: 'Third' }),
      checkContact(here.administrator, newId(), { id, version: 1 }),
      removeContact(here.administrator, newId(), { id, version: 1 }),
    ])
      expect(await late).toMatchObject({ why: 'conflict' })
    expect(must(await openContact(here.lead, id)).contact).toMatchObject({ name: 'Second', version: 2 })
    must(await removeContact(here.lead, newId(), { id, version: 2 }))
    expect((await listed()).map(each => each.id)).not.toContain(id)
    expect(await openContact(here.lead, id)).toEqual(notFound)
    expect(await checkContact(here.lead, newId(), { id, version: 3 })).toMatchObject({ why: 'not-found' })
  })

  it('is kept by nobody else, nor by another organisation, nor past the doors', async () => {
    const id = await added({ name: 'Kept' })
    for (const actor of [here.manager, here.worker, here.auditor]) {
      expect(await addContact(actor, newId(), number)).toEqual(notFound)
      expect(await openContact(actor, id)).toEqual(notFound)
      expect(await contactTeams(actor)).toEqual(notFound)
      expect(await checkContact(actor, newId(), { id, version: 1 })).toEqual(notFound)
    }
    for (const which of [id, 'x', newId()])
      expect(await openContact(there.administrator, which)).toEqual(notFound)
    expect(await removeContact(there.administrator, newId(), { id, version: 1 })).toEqual(notFound)
    await root().query('begin')
    await root().query('set local role holdfast_app')
    const change = async (actor: { id: string }) => {
      await root().query('select app.enter($1, null)', [actor.id])
      return (await root().query("update contact set phone = '1' where id = $1", [id])).rowCount
    }
    expect(await change(here.worker)).toBe(0)
    expect(await change(here.manager)).toBe(0)
    expect(await change(there.administrator)).toBe(0)
    expect(await change(here.lead)).toBe(1)
    await root().query('rollback')
  })
})
