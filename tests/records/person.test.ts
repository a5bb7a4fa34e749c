import { expect, it } from 'vitest'
import { safeContactWarning } from '../../lib/domain/case/heading'
import { givenOf } from '../../lib/domain/person/given'
import { personForm } from '../../lib/domain/person/questions'
import { formNow } from '../../lib/domain/time/now'
import { check } from '../../lib/forms/check'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { recordConcern } from '../../lib/records/concerns'
import { keepItem, keepPage, startConcern } from '../../lib/records/drafts'
import { addPerson, changePerson, type PersonAnswers } from '../../lib/records/people'
import { must } from '../cast/whole-case'
import { deciding } from './setting'

/** Whether somebody is involved, and whether they may know, is kept and told as it was answered. */

const { here, concern } = deciding()
const now = formNow(new Date())

const somebody = (
  suspected: 'yes' | 'no' | 'not-known',
  inform: 'safe' | 'do-not-inform',
): PersonAnswers => ({
  name: `Somebody ${suspected}`,
  relationship: 'neighbour',
  suspected,
  inform,
})

it('keeps that nobody knows whether somebody is involved, until somebody says so', async () => {
  const { caseId } = await concern()
  const answers = (['yes', 'no', 'not-known'] as const).map(each => somebody(each, 'do-not-inform'))
  for (const each of answers) must(await addPerson(here.author, caseId, newId(), each))
  const people = async () => must(await openCase(here.author, caseId)).file.people
  expect((await people()).map(each => each.suspected)).toEqual([true, false, null])
  expect((await people()).map(each => givenOf(each).suspected)).toEqual(['yes', 'no', 'not-known'])
  const [, , unknown] = await people()
  const which = { id: unknown?.id ?? '', version: 1 }
  must(await changePerson(here.author, caseId, newId(), which, somebody('no', 'safe')))
  expect((await people()).map(each => each.suspected)).toEqual([true, false, false])
})

it('refuses that somebody who may be involved is safe to inform, on a case and in a concern', async () => {
  const both = { ...somebody('yes', 'safe') } as Record<string, string>
  expect(check(personForm, both, now)).toMatchObject({
    ok: false,
    errors: { inform: expect.stringContaining('only safe answer') },
  })
  const draft = must(await startConcern(here.author, newId())).id
  const pages = {
    danger: { immediateDanger: 'no' },
    worry: { whatWorries: 'Seen.' },
    child: { name: 'A child' },
  }
  for (const [page, given] of Object.entries(pages))
    must(await keepPage(here.author, draft, page as 'child', given))
  const item = newId()
  must(await keepItem(here.author, draft, 'people', item, both))
  expect(await recordConcern(here.author, draft, now)).toMatchObject({
    ok: false,
    why: 'incomplete',
    problems: [{ at: `people/${item}` }],
  })
})

it('warns of them all the same where both were recorded before', async () => {
  const { caseId } = await concern()
  must(await addPerson(here.author, caseId, newId(), somebody('yes', 'safe')))
  const { file } = must(await openCase(here.author, caseId))
  expect(safeContactWarning(file)).toBe('Do not contact or inform: Somebody yes (neighbour).')
})
