import { expect, it } from 'vitest'
import { formNow } from '../../lib/domain/time/now'
import { sayOf } from '../../lib/domain/work/lists'
import { newId } from '../../lib/platform/identity'
import { changeNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { inbox } from '../../lib/records/inbox'
import { keepForm } from '../../lib/records/kept-forms'
import { recordStep } from '../../lib/records/steps'
import { myWork } from '../../lib/records/work'
import { must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** What is kept, refused and listed of a case is said in the words of its nation. */

const { here } = deciding()

it('asks, refuses and lists in Scotland’s words, and keeps what was asked before in those of then', async () => {
  const { caseId } = await recorded(here.author, { pages: { danger: { immediateDanger: 'yes' } } })
  const { day, time } = formNow(new Date())
  const answers = { how: 'phone', when: `${day}T${time}`, authority: 'Glenfarrow' }
  const record = (step: 'childrens-services' | 'strategy-meeting' | 'nrm', event: 'sent' | 'decided') =>
    recordStep(here.lead, caseId, newId(), { step, event, answers })
  must(await record('childrens-services', 'sent'))
  must(await changeNation(here.lead, caseId, newId(), 'England', 'Scotland'))
  must(await record('childrens-services', 'sent').then(() => record('childrens-services', 'decided')))
  expect(await record('strategy-meeting', 'decided')).toMatchObject({
    says: 'Record first that an IRD was asked for.',
  })
  const { file } = must(await openCase(here.lead, caseId))
  const asked = file.stepEvents.flatMap(({ transcript }) => transcript.lines.map(line => line.asked))
  for (const services of ['children’s services', 'social work service'])
    expect(asked).toContain(`Which council’s ${services}?`)
  must(await keepForm(here.lead, { form: 'strategy-meeting-sent', caseId, about: 'strategy-meeting' }, {}))
  const { danger, begun } = must(await myWork(here.lead)).lists
  expect(danger.lines.map(line => line.extra)).toEqual(['Police not told. Nobody holds it.'])
  expect(begun.lines.map(line => sayOf('begun', line))).toEqual([
    expect.stringMatching(/^Record that an IRD was asked for, /),
  ])
  expect(must(await inbox(here.lead)).map(each => each.nation)).toEqual(['Scotland'])
})

it('says in them of a child in danger who was not told', async () => {
  const { caseId } = await recorded(here.author, { pages: { danger: { immediateDanger: 'yes' } } })
  must(await changeNation(here.lead, caseId, newId(), 'England', 'Northern Ireland'))
  const { danger } = must(await myWork(here.lead)).lists
  expect(danger.lines.find(line => line.caseId === caseId)?.extra).toBe(
    'Police not told. Health and Social Care Trust not told. Nobody holds it.',
  )
})
