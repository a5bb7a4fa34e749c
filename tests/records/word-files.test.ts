import { beforeAll, expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { wordsOfFile } from '../../lib/records/file-bytes'
import { lockFile } from '../../lib/records/file-fates'
import { addFile } from '../../lib/records/files'
import { page, pdf, said, wordOf } from '../cast/hostile-files'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What a Word file says is shown under the same rules as every other look at a file. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    stranger: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    auditor: ['auditor'],
    administrator: ['administrator'],
  },
  { lead: ['lead', 'manager'] },
)
const notFound = { ok: false, why: 'not-found' }
let caseId: string
beforeAll(async () => {
  caseId = (await recorded(here.author)).caseId
  await accepted(here.lead, here.manager, caseId, here.worker)
})
const add = (more: object) =>
  addFile(here.worker, caseId, newId(), {
    file: undefined,
    shows: 'What he carried.',
    confirmed: true,
    entryId: null,
    ...more,
  })

it('is said to whoever may see it, told as a look at it; nothing else says anything', async () => {
  const bytes = wordOf(said('He signed with a cross.'))
  const { id } = must(await add({ file: { name: 'a.docx', bytes } }))
  for (const actor of [here.worker, here.lead, here.manager]) {
    const { file, text } = must(await wordsOfFile(actor, caseId, id))
    expect(text).toEqual({ blocks: [{ kind: 'text', words: 'He signed with a cross.' }], cut: false })
    expect(file).toMatchObject({ id: caseId, stage: 'open' })
  }
  const looked = { action: 'file.see', outcome: 'done', detail: { file: id, type: 'docx' } }
  const { rows } = await root().query(
    `select action, outcome, detail from audit_event where actor_id = $1 and case_id = $2 and action like 'file.%'`,
    [here.manager.id, caseId],
  )
  expect(rows).toEqual([looked])
  const shut = { file: { name: 'b.docx', bytes: wordOf('<w:p>'.repeat(9)) } }
  const broken = must(await add(shut)).id
  expect(must(await wordsOfFile(here.worker, caseId, broken)).text).toBeNull()
  const other = must(await add({ file: { name: 'c.pdf', bytes: pdf([page]) } })).id
  must(await lockFile(here.worker, caseId, newId(), broken, 'Another child’s.'))
  for (const which of [other, broken, newId(), 'x'])
    expect(await wordsOfFile(here.worker, caseId, which)).toEqual(notFound)
  for (const actor of [here.stranger, here.auditor, here.administrator, there.lead])
    expect(await wordsOfFile(actor, caseId, id)).toEqual(notFound)
})
