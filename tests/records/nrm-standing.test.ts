import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { guardOf } from '../../lib/domain/nrm/guard'
import { standingOf } from '../../lib/domain/nrm/standing'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { changeNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { makeDetermination } from '../../lib/records/determinations'
import { addEntry } from '../../lib/records/entries'
import { lockFile } from '../../lib/records/file-fates'
import { openFiles } from '../../lib/records/file-views'
import { addFile } from '../../lib/records/files'
import { editNrm, passForSignOff, readNrm, signNrm } from '../../lib/records/nrm'
import { openNrm } from '../../lib/records/nrm-standing'
import { addPerson, changePerson } from '../../lib/records/people'
import { perform } from '../../lib/records/perform'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { asRead } from '../cast/determined'
import { handed } from '../cast/handed'
import { photograph } from '../cast/hostile-files'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** How far the draft is, kept from when it was last drawn: always the same as drawing it again. */

const { here, there, root, concern } = deciding()

/** What the page says of a draft, and what drawing the whole of it says. */
async function both(caseId: string) {
  const brief = must(await openNrm(here.lead, caseId, false))
  const { file, draft, findings, fingerprint, ready, signed, authors } = must(
    await readNrm(here.lead, caseId),
  )
  const drawn = standingOf(draft, { findings, fingerprint, authors, guard: guardOf(file) })
  return {
    said: { ...brief.standing, ready: brief.ready, signed: brief.signed, authors: new Set(brief.authors) },
    drawn: { ...drawn, ready, signed, authors: new Set(authors) },
  }
}

const kept = async (caseId: string) =>
  (await root().query('select xmin::text as written, mark from nrm_standing where case_id = $1', [caseId]))
    .rows[0] as { written: string; mark: string } | undefined

const now = () => formNow(new Date())
const clock = () => `${now().day}T00:00`

/** Each thing that can happen to a case after which its draft may be another. */
const happenings: { readonly [what: string]: (caseId: string) => Promise<unknown> } = {
  'an entry': async id =>
    must(
      await addEntry(
        here.worker,
        id,
        newId(),
        { known: 'seen', what: 'Work at night.', topics: ['work'] },
        [],
      ),
    ),
  'a correction of it': async id => {
    const last = must(await openCase(here.worker, id)).file.entries.at(-1)
    const says = { known: 'seen', what: 'Work by day.' } as const
    must(await addEntry(here.worker, id, newId(), { ...says, topics: ['living'] }, [], last?.id))
  },
  'a sign': async id =>
    must(
      await addEntry(here.worker, id, newId(), { known: 'seen', what: 'A second phone.' }, [
        { kind: 'purpose', code: 'purp-01' },
      ]),
    ),
  'a person': async id =>
    must(
      await addPerson(here.worker, id, newId(), { name: 'Somebody', suspected: 'yes', address: 'A street' }),
    ),
  'a person changed': async id => {
    const person = must(await openCase(here.worker, id)).file.people.at(-1)
    const which = { id: person?.id ?? '', version: person?.version ?? 0 }
    must(await changePerson(here.worker, id, newId(), which, { name: 'Somebody', suspected: 'no' }))
  },
  'the child changed': async id => {
    const { child } = must(await openCase(here.worker, id)).file
    const answers = { ...child.answers, family: 'A sister in Leeds.' }
    must(await changeChild(here.worker, id, newId(), child.version, answers))
  },
  'a file': async id => {
    const file = { name: 'ticket.jpg', bytes: await photograph('jpeg') }
    must(
      await addFile(here.worker, id, newId(), { file, shows: 'A ticket.', confirmed: true, entryId: null }),
    )
  },
  'a file locked away': async id => {
    const [file] = must(await openFiles(here.worker, id)).files
    must(await lockFile(here.lead, id, newId(), file?.id ?? '', 'It shows another child.'))
  },
  'a referral': async id => {
    const answers = { how: 'phone', when: clock(), to: 'Duty desk', authority: 'Leeds' }
    must(await recordStep(here.worker, id, newId(), { step: 'childrens-services', event: 'sent', answers }))
  },
  'a determination': async id => {
    const { file } = must(await openCase(here.lead, id))
    const made = { result: 'met', reasons: 'Signs.', ...asRead(file) } as const
    must(await makeDetermination(here.lead, id, newId(), made))
  },
  'another wording': async id =>
    must(await editNrm(here.worker, id, newId(), { question: 'familyDetails', value: 'None.', version: 0 })),
  'another worker': async id => must(await allocateCase(here.manager, id, newId(), here.next.id, handed)),
  'another nation': async id => must(await changeNation(here.lead, id, newId(), 'England', 'Scotland')),
  'a colleague of another name': async () =>
    root().query('update account set phone = $2 where id = $1', [here.next.id, '020 7946 0000']),
  'an organisation that may refer': async () =>
    root().query('update organisation set first_responder = true where id = $1', [here.lead.organisationId]),
  'passing it on': async id => {
    const { fingerprint } = must(await readNrm(here.lead, id))
    must(await passForSignOff(here.lead, id, newId(), fingerprint))
  },
  'its sign-off': async id => {
    const { fingerprint } = must(await readNrm(here.lead, id))
    must(await signNrm(here.manager, id, newId(), fingerprint))
  },
  'a concern linked to it': async id => {
    const other = await concern({ family: 'An uncle too.' })
    const { file } = must(await openCase(here.lead, other.caseId))
    const { reference } = must(await openCase(here.lead, id)).file
    const words = { reasons: 'The same child.', reply: 'Thank you.' }
    const decision = { outcome: 'joined', joinTo: reference, ...words } as const
    must(await decide(here.lead, other.caseId, newId(), file.version, decision))
  },
}

describe('how far the draft is', () => {
  it('is kept while nothing changes, and drawn again after each thing that may change it', async () => {
    const { caseId } = await concern()
    await accepted(here.lead, here.manager, caseId, here.worker)
    const first = await both(caseId)
    expect(first.said).toEqual(first.drawn)
    expect(first.said.asked.length).toBeGreaterThan(30)
    for (const [what, happens] of Object.entries(happenings)) {
      const before = await kept(caseId)
      must(await openNrm(here.manager, caseId, false))
      expect(await kept(caseId), `not before ${what}`).toEqual(before)
      await happens(caseId)
      const { said, drawn } = await both(caseId)
      expect(said, what).toEqual(drawn)
      // What was signed is no part of what it was drawn from.
      if (what !== 'its sign-off') expect((await kept(caseId))?.mark, what).not.toBe(before?.mark)
    }
    expect((await both(caseId)).said).not.toEqual(first.said)
  })

  it('has the answers too where they are wanted, and says the same of them', async () => {
    const { caseId } = await concern()
    const whole = must(await openNrm(here.author, caseId, true))
    const brief = must(await openNrm(here.author, caseId, false))
    expect(whole.standing).toEqual(brief.standing)
    expect(whole.lines.length).toBeGreaterThan(brief.standing.asked.length)
    expect(brief.lines).toEqual([])
    expect(brief.head).toMatchObject({ id: caseId, reference: whole.head.reference, stage: 'triage' })
  })

  it('is nobody’s who may not open the case, in the table either', async () => {
    const { caseId } = await concern()
    must(await openNrm(here.author, caseId, false))
    for (const stranger of [here.worker, there.lead])
      expect(await openNrm(stranger, caseId, false)).toEqual({ ok: false, why: 'not-found' })
    const seen = async (who: Actor) =>
      must(await perform(who, 'case.list', 'organisation', ({ tx }) => tx.nrmStanding.count()))
    expect(await seen(here.lead)).toBeGreaterThan(0)
    expect(await seen(there.lead)).toBe(0)
    expect(await seen(here.worker)).toBe(0)
  })

  it('holds no word that anybody wrote', async () => {
    const { caseId } = await concern({ family: 'A word of the child’s' })
    const { standing } = must(await openNrm(here.author, caseId, false))
    expect(JSON.stringify(standing)).not.toContain('A word of the child')
  })
})
