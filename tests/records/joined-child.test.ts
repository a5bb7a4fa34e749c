import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { listCases, openCase } from '../../lib/records/cases'
import { changeFacts, openFacts } from '../../lib/records/facts'
import { decide } from '../../lib/records/triage'
import { foundOrganisation } from '../cast/organisation'
import { must, recorded } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** A concern about a child already known: what it brings must be seen where the work is done. */

let close: () => Promise<void>
let here: Record<'author' | 'lead', Actor>
const words = { reasons: 'The same child.', reply: 'Thank you.' }

beforeAll(async () => {
  close = (await freshDatabase()).close
  here = (await foundOrganisation('Here', { author: ['practitioner'], lead: ['lead'] })).people
})
afterAll(async () => {
  await switchDatabase(undefined)
  await close()
})

it('brings danger, the latest whereabouts, and what was not known, to the known case', async () => {
  const known = await recorded(here.author, {
    pages: { child: { name: 'Morag Sinclair', whereNow: 'At home', nationality: 'British' } },
  })
  must(await decide(here.lead, known.caseId, newId(), 1, { outcome: 'accepted', ...words }))
  const later = await recorded(here.author, {
    pages: {
      danger: { immediateDanger: 'yes' },
      child: {
        name: 'Mo',
        whereNow: 'In a white van',
        phone: '07700 900555',
        nationality: 'Irish',
        birth: 'estimated',
        estimatedAge: '14',
      },
    },
  })
  must(
    await decide(here.lead, later.caseId, newId(), 1, {
      outcome: 'joined',
      joinTo: known.reference,
      ...words,
    }),
  )
  const { file } = must(await openCase(here.lead, known.caseId))
  expect(file.immediateDanger).toBe(true)
  expect(file.child).toMatchObject({
    name: 'Morag Sinclair',
    aliases: ['Mo'],
    birthStatus: 'estimated',
    estimatedAge: 14,
  })
  expect(file.child.answers).toMatchObject({
    whereNow: 'In a white van',
    phone: '07700 900555',
    nationality: 'British',
  })
  const listed = must(await listCases(here.lead, { show: 'danger', page: 1 }))
  expect(listed.cases.map(each => each.id)).toContain(known.caseId)
})

it('brings what is known around the child: a “not known” of the known case undoes no “yes”', async () => {
  const [known, later] = [await recorded(here.author), await recorded(here.author)]
  must(await decide(here.lead, known.caseId, newId(), 1, { outcome: 'accepted', ...words }))
  const said = (fact: string) => ({ [fact]: 'yes', [`${fact}_how`]: 'told' })
  const brought = {
    ...said('contact_by_suspected_exploiter'),
    ...said('went_missing'),
    ...said('unaccompanied'),
  }
  must(await changeFacts(here.author, later.caseId, newId(), 0, brought))
  const own = { contact_by_suspected_exploiter: 'not-known', unaccompanied: 'no', unaccompanied_how: 'told' }
  must(await changeFacts(here.lead, known.caseId, newId(), 0, own))
  const joined = { outcome: 'joined' as const, joinTo: known.reference, ...words }
  must(await decide(here.lead, later.caseId, newId(), 1, joined))
  const { file, given } = must(await openFacts(here.lead, known.caseId))
  expect(file.child.facts).toEqual({
    'contact-by-suspected-exploiter': 'yes',
    'went-missing': 'yes',
    unaccompanied: 'no',
  })
  expect(given).toEqual(own)
})
