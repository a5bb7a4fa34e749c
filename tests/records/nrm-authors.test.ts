import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { makeDetermination } from '../../lib/records/determinations'
import { addEntry } from '../../lib/records/entries'
import { addFile } from '../../lib/records/files'
import { editNrm, passForSignOff, readNrm, signNrm } from '../../lib/records/nrm'
import { openNrm } from '../../lib/records/nrm-standing'
import { addPerson, changePerson } from '../../lib/records/people'
import { recordStep } from '../../lib/records/steps'
import { asRead } from '../cast/determined'
import { photograph } from '../cast/hostile-files'
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
    must(await addEntry(here.worker, caseId, newId(), { known: 'seen', what: 'Kept there.' }, []))
    const read = asRead(must(await openCase(here.ranger, caseId)).file)
    const made = { result: 'met', reasons: 'Signs.', ...read } as const
    must(await makeDetermination(here.ranger, caseId, newId(), made))
    must(await pass(here.worker))
    expect(await sign(here.ranger)).toEqual({ ok: false, why: 'second-person' })
  })
})

const now = () => `${formNow(new Date()).day}T00:00`
const addWork = (actor: Actor, corrects?: string) =>
  addEntry(actor, caseId, newId(), { known: 'seen', what: 'Work.', topics: ['work'] }, [], corrects)

/** Each kind of row that an answer is drawn from, written by somebody. */
const rows: { readonly [what: string]: (actor: Actor) => Promise<unknown> } = {
  'an entry': async actor => must(await addWork(actor)),
  'a tick': async actor => {
    const seen = { known: 'seen', what: 'A second phone.' } as const
    must(await addEntry(actor, caseId, newId(), seen, [{ kind: 'indicator', code: 'entry-01b' }]))
  },
  'a step': async actor => {
    const answers = { how: 'phone', when: now(), to: 'Duty desk', authority: 'Leeds' }
    must(await recordStep(actor, caseId, newId(), { step: 'childrens-services', event: 'sent', answers }))
  },
  'a change of what is known of the child': async actor => {
    const { child } = must(await openCase(actor, caseId)).file
    const answers = { ...child.answers, family: 'A sister in Leeds.' }
    must(await changeChild(actor, caseId, newId(), child.version, answers))
  },
  'a file': async actor => {
    const file = { name: 'ticket.jpg', bytes: await photograph('jpeg') }
    must(await addFile(actor, caseId, newId(), { file, shows: 'A ticket.', confirmed: true, entryId: null }))
  },
  'a person': async actor =>
    must(await addPerson(actor, caseId, newId(), { name: 'Somebody', suspected: 'yes' })),
  'a person, whom others changed since': async actor => {
    const { id } = must(
      await addPerson(here.worker, caseId, newId(), { name: 'Somebody', suspected: 'not-known' }),
    )
    const changed = (who: Actor, version: number, details: string) =>
      changePerson(who, caseId, newId(), { id, version }, { name: 'Somebody', suspected: 'yes', details })
    must(await changed(actor, 1, 'A grey van.'))
    must(await changed(here.worker, 2, 'A grey van, seen twice.'))
  },
}

describe('whoever wrote what an answer is drawn from', () => {
  it.each(Object.keys(rows))('never signs the draft off: %s', async what => {
    await rows[what]?.(here.ranger)
    must(await pass(here.worker))
    for (const whole of [true, false])
      expect(must(await openNrm(here.ranger, caseId, whole)).authors).toContain(here.ranger.id)
    expect(await sign(here.ranger)).toEqual({ ok: false, why: 'second-person' })
    expect(must(await sign(here.manager))).toEqual({ number: 1 })
  })

  it.each([
    ['when nothing is drawn from it', { known: 'seen', what: 'Had tea.' }],
    ['when its question is not asked', { known: 'seen', what: 'Ran away.', topics: ['leaving'] }],
  ] as const)('may sign it off %s', async (_, entry) => {
    must(await addEntry(here.ranger, caseId, newId(), entry, []))
    const { draft } = must(await readNrm(here.lead, caseId))
    const drawn = draft.lines.filter(line => line.asked && line.sources.some(({ kind }) => kind === 'entry'))
    expect(drawn.map(({ key }) => key)).toEqual([])
    must(await pass(here.worker))
    must(await sign(here.ranger))
  })

  it('may sign it off once somebody corrected that', async () => {
    const { id } = must(await addWork(here.ranger))
    expect(must(await openNrm(here.manager, caseId, false)).authors).toContain(here.ranger.id)
    must(await addWork(here.worker, id))
    expect(must(await openNrm(here.manager, caseId, false)).authors).not.toContain(here.ranger.id)
    must(await pass(here.worker))
    must(await sign(here.ranger))
  })
})
