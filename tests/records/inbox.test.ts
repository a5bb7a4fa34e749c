import { expect, it } from 'vitest'
import { policeTold } from '../../lib/domain/danger/danger'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { raiseDanger } from '../../lib/records/danger'
import { inbox } from '../../lib/records/inbox'
import { askAuthor } from '../../lib/records/questions'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { must } from '../cast/whole-case'
import { deciding } from './setting'

/** What the inbox says of a concern is what its own page says. */

const { here, concern } = deciding()

it('counts what was done on a concern that is linked to one in triage', async () => {
  const { caseId, reference } = await concern()
  const waiting = async () => must(await inbox(here.lead)).find(each => each.id === caseId)
  expect(await waiting()).toMatchObject({ policeTold: false, servicesTold: false, openQuestion: false })
  const later = (await concern()).caseId
  const ago = formNow(new Date(Date.now() - 180 * 60_000))
  const answers = { how: '999', when: `${ago.day}T${ago.time}`, authority: 'Kent' }
  for (const step of ['police', 'childrens-services'] as const)
    must(await recordStep(here.author, later, newId(), { step, event: 'sent', answers }))
  must(await askAuthor(here.lead, later, newId(), 'Who was with the child?'))
  const known = { outcome: 'joined' as const, joinTo: reference, reasons: 'The same.', reply: 'Thanks.' }
  must(await decide(here.lead, later, newId(), 1, known))
  expect(await waiting()).toMatchObject({ policeTold: true, servicesTold: true, openQuestion: true })
  expect(policeTold(must(await openCase(here.lead, caseId)).file)).toBe(true)
  must(await raiseDanger(here.author, caseId, newId(), { why: 'A man waits outside.' }))
  expect(await waiting()).toMatchObject({ policeTold: false, servicesTold: false })
  const now = formNow(new Date())
  const told = { ...answers, how: 'phone', when: `${now.day}T${now.time}`, said: 'Both calls.' }
  must(
    await recordStep(here.author, caseId, newId(), {
      step: 'childrens-services',
      event: 'sent',
      answers: told,
    }),
  )
  expect(await waiting()).toMatchObject({ policeTold: false, servicesTold: true })
})
