import { beforeAll, describe, expect, it } from 'vitest'
import { openOutline } from '../../lib/records/cases'
import { newId } from '../../lib/records/new-id'
import { editNrm, passForSignOff, readNrm, signNrm } from '../../lib/records/nrm'
import { returnNrm } from '../../lib/records/nrm-return'
import { openNrm } from '../../lib/records/nrm-standing'
import { myWork } from '../../lib/records/work'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** A manager who does not sign an NRM draft says what must change: nobody signs it before it is passed on again. */

const { here, there, root } = deciding()
const words = { answer: 'The dates of the journey are missing.' }
const notFound = { ok: false, why: 'not-found' }
let caseId: string
const desk = async () => must(await readNrm(here.worker, caseId))
const pass = async () => passForSignOff(here.worker, caseId, newId(), (await desk()).fingerprint)
const listed = async (actor: typeof here.lead, list: 'returned' | 'to-sign') =>
  must(await myWork(actor)).lists[list].lines.map(line => line.caseId)

beforeAll(async () => {
  ;({ caseId } = await recorded(here.author))
  await accepted(here.lead, here.manager, caseId, here.worker)
})

describe('an NRM draft', () => {
  it('is returned by a manager alone, once it was passed on, as it stood on the page', async () => {
    const { fingerprint } = await desk()
    const give = (actor: typeof here.lead, print = fingerprint, key = newId()) =>
      returnNrm(actor, caseId, key, print, words)
    expect(await give(here.manager)).toMatchObject({ why: 'cannot' })
    must(await pass())
    expect(await listed(here.manager, 'to-sign')).toContain(caseId)
    for (const actor of [here.lead, here.worker, there.lead]) expect(await give(actor)).toEqual(notFound)
    expect(await give(here.manager, 'f'.repeat(64))).toEqual({ ok: false, why: 'conflict' })
    const key = newId()
    const { id } = must(await give(here.manager, fingerprint, key))
    expect(must(await give(here.manager, fingerprint, key))).toEqual({ id })
    expect(await give(here.manager)).toMatchObject({ why: 'cannot' })
  })

  it('then waits for whoever passed it on, with what must change, and for nobody’s signature', async () => {
    expect(await listed(here.worker, 'returned')).toEqual([caseId])
    expect(await listed(here.manager, 'to-sign')).not.toContain(caseId)
    expect(await listed(here.lead, 'returned')).toEqual([])
    const page = must(await openNrm(here.worker, caseId, false))
    expect(page).toMatchObject({ ready: null, returned: { by: here.manager.name, words: words.answer } })
    const { fingerprint } = await desk()
    expect(await signNrm(here.manager, caseId, newId(), fingerprint)).toMatchObject({ why: 'cannot' })
    const { pathwayEvents } = must(await openOutline(here.worker, caseId, 'steps')).file
    expect(pathwayEvents).toMatchObject([{ step: 'nrm-review', answers: words }])
    const { rows } = await root().query(
      `select detail::text as detail from audit_event where action = 'nrm.return' and outcome = 'done'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('journey')
  })

  it('passed on again can be signed', async () => {
    must(await pass())
    expect(await listed(here.worker, 'returned')).toEqual([])
    expect(await listed(here.manager, 'to-sign')).toContain(caseId)
    const { fingerprint, ready, returned } = await desk()
    expect([ready?.by, returned]).toEqual([here.worker.name, null])
    expect(await signNrm(here.manager, caseId, newId(), fingerprint)).toMatchObject({ ok: true })
  })

  it('that changed since it was passed on is told to be so, and can be returned', async () => {
    const other = await recorded(here.author)
    await accepted(here.lead, here.manager, other.caseId, here.worker)
    const now = async () => must(await readNrm(here.worker, other.caseId))
    must(await passForSignOff(here.worker, other.caseId, newId(), (await now()).fingerprint))
    const edit = { question: 'familyDetails', value: 'A sister in Leeds.', version: 0 }
    must(await editNrm(here.worker, other.caseId, newId(), edit))
    const changed = await now()
    expect(changed).toMatchObject({ ready: null, returned: null, lapsed: { by: here.worker.name } })
    expect(await signNrm(here.manager, other.caseId, newId(), changed.fingerprint)).toMatchObject({
      why: 'cannot',
    })
    must(await returnNrm(here.manager, other.caseId, newId(), changed.fingerprint, words))
    expect(await listed(here.manager, 'to-sign')).not.toContain(other.caseId)
    expect(await listed(here.worker, 'returned')).toContain(other.caseId)
    expect((await now()).lapsed).toBeNull()
  })
})
