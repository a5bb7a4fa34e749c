import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { makeDetermination } from '../../lib/records/determinations'
import { editNrm, passForSignOff, readNrm, signNrm } from '../../lib/records/nrm'
import { openNrm } from '../../lib/records/nrm-standing'
import { asRead } from '../cast/determined'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Who holds several roles never stands on both sides of a sign-off, whatever others did in between. */

const { here } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
  ranger: ['practitioner', 'lead', 'manager'],
})
let caseId: string
beforeEach(async () => {
  caseId = (await recorded(here.author)).caseId
  await accepted(here.lead, here.manager, caseId, here.worker)
})
const fingerprint = async () => must(await readNrm(here.lead, caseId)).fingerprint
const edit = (actor: Actor, value: string, version: number) =>
  editNrm(actor, caseId, newId(), { question: 'familyDetails', value, version })
const pass = async (actor: Actor) => passForSignOff(actor, caseId, newId(), await fingerprint())
const sign = async (actor: Actor) => signNrm(actor, caseId, newId(), await fingerprint())

describe('a sign-off', () => {
  it('is never by anybody who had a hand in it before, whatever others did since', async () => {
    const second = { ok: false, why: 'second-person' }
    must(await edit(here.ranger, 'Worded first.', 0))
    must(await edit(here.worker, 'Worded after that.', 1))
    must(await pass(here.worker))
    expect(await sign(here.ranger)).toEqual(second)
    const { authors } = must(await openNrm(here.manager, caseId, false))
    expect(authors).toContain(here.ranger.id)
    expect(must(await sign(here.manager))).toEqual({ number: 1 })
  })

  it('is never by who passed it on first, and passing on twice is once', async () => {
    const passed = must(await pass(here.ranger))
    expect(must(await pass(here.worker))).toEqual(passed)
    expect(await sign(here.ranger)).toEqual({ ok: false, why: 'second-person' })
  })

  it('is never by who passed on an earlier draft, whoever passed on this one', async () => {
    must(await pass(here.ranger))
    must(await edit(here.worker, 'Worded since.', 0))
    must(await pass(here.worker))
    expect(await sign(here.ranger)).toEqual({ ok: false, why: 'second-person' })
    expect(must(await openNrm(here.ranger, caseId, false)).authors).toContain(here.ranger.id)
    expect(must(await sign(here.manager))).toEqual({ number: 1 })
  })

  it('is never by who made the determination that it tells', async () => {
    const read = asRead(must(await openCase(here.ranger, caseId)).file)
    const made = { result: 'met', reasons: 'Signs.', ...read } as const
    must(await makeDetermination(here.ranger, caseId, newId(), made))
    must(await pass(here.worker))
    expect(await sign(here.ranger)).toEqual({ ok: false, why: 'second-person' })
  })
})
