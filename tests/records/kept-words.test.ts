import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { heldForm, keepForm } from '../../lib/records/kept-forms'
import { dropKept, readKept } from '../../lib/records/kept-words'
import { myWork } from '../../lib/records/work'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What somebody began on a case is theirs to read, whatever became of the case. */

const { here, there, root } = twoOrganisations(
  { author: ['practitioner'], worker: ['practitioner'], lead: ['lead'], manager: ['manager'] },
  { lead: ['lead'] },
)
const begun = async (actor: Actor) => must(await myWork(actor)).lists.begun.lines
const notFound = { ok: false, why: 'not-found' }

it('stays with an author whose concern the lead decided meanwhile, and with nobody else', async () => {
  const { caseId, reference } = await recorded(here.author)
  const key = { form: 'case-entry', caseId }
  must(
    await keepForm(here.author, key, { what: 'A van waited outside again.', where: 'By the school gate.' }),
  )
  const extras = async () => (await begun(here.author)).map(({ extra }) => extra)
  expect(await extras()).toEqual(['case-entry'])
  await accepted(here.lead, here.manager, caseId, here.worker)
  expect(await extras()).toEqual(['case-entry shut'])
  const [line] = await begun(here.author)
  expect(line).toMatchObject({ caseId, reference })
  const id = line?.id ?? ''
  const read = must(await readKept(here.author, id))
  expect(read).toMatchObject({
    kept: 'case-entry shut',
    concern: caseId,
    given: { what: 'A van waited outside again.' },
  })
  for (const actor of [here.worker, here.lead, there.lead]) {
    expect(await readKept(actor, id), actor.name).toEqual(notFound)
    must(await dropKept(actor, id))
  }
  for (const wrong of [newId(), 'x', '']) expect(await readKept(here.author, wrong)).toEqual(notFound)
  must(await readKept(here.author, id))
  must(await dropKept(here.author, id))
  expect(await readKept(here.author, id)).toEqual(notFound)
  expect(await begun(here.author)).toEqual([])
  expect(must(await heldForm(here.author, key))).toBeNull()
})

it('stays with a worker who does not hold the case any more, and says nothing of it', async () => {
  const { caseId } = await recorded(here.author, { pages: { child: { name: 'Sami Okonjo' } } })
  await accepted(here.lead, here.manager, caseId, here.worker)
  must(await keepForm(here.worker, { form: 'person', caseId }, { name: 'A driver' }))
  expect((await begun(here.worker)).map(({ extra, childName }) => [extra, childName])).toEqual([
    ['person', 'Sami Okonjo'],
  ])
  await root().query('update allocation set until = now() where case_id = $1', [caseId])
  const [line] = await begun(here.worker)
  expect(line).toMatchObject({ caseId: null, reference: '', childName: null, extra: 'person shut' })
  expect(must(await readKept(here.worker, line?.id ?? ''))).toMatchObject({
    given: { name: 'A driver' },
    concern: null,
    reference: null,
    nation: '',
  })
})

it('is read and thrown away while it can still go on, and says of which case and nation it is', async () => {
  const { caseId, reference } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  const key = { form: 'pathway-done-step-14', caseId, about: 'step-14--done' }
  must(await keepForm(here.worker, key, { to: 'Dr Example' }))
  const ofIt = async () => (await begun(here.worker)).filter(line => line.caseId === caseId)
  const id = (await ofIt())[0]?.id ?? ''
  expect(must(await readKept(here.worker, id))).toMatchObject({
    kept: 'pathway-done-step-14/step-14--done',
    caseId,
    reference,
    nation: 'England',
  })
  must(await dropKept(here.worker, id))
  expect(await ofIt()).toEqual([])
})
