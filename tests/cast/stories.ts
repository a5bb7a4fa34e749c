import type { Actor } from '../../lib/domain/access/role'
import { noDraft } from '../../lib/domain/concern/draft'
import { concernParts } from '../../lib/domain/concern/parts'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { changeNation } from '../../lib/records/case-nation'
import { openCase } from '../../lib/records/cases'
import { openCaseWith } from '../../lib/records/concerns'
import { makeDetermination } from '../../lib/records/determinations'
import { addEntry } from '../../lib/records/entries'
import { passForSignOff, readNrm } from '../../lib/records/nrm'
import { perform, type Result } from '../../lib/records/perform'
import { addLine, changePlan } from '../../lib/records/plans'
import { askAuthor } from '../../lib/records/questions'
import { recordStep, type StepRecord } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { abuseWith } from './abuse-told'
import { concernOf, shiftOf } from './concern-of'
import { asRead } from './determined'
import { handed } from './handed'
import { sayAround } from './known-around'
import { invented } from './plan'
import { type Vignette, vignette } from './vignettes'

type Someone = Actor & { email: string }

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The story cannot be told: ${JSON.stringify(result)}`)
  return result.value
}

const ago = (now: Date, minutes: number): string => {
  const { day, time } = formNow(new Date(now.getTime() - minutes * 60_000))
  return `${day}T${time}`
}

/** Five invented cases, told through the same functions as the pages, each left at a different moment. */
export async function tellStories(people: readonly Someone[], now: Date): Promise<void> {
  const who = (email: string) =>
    people.find(person => person.email === email) ?? must<Someone>({ ok: false, why: 'not-found' })
  const worker = who('f.brightmore@example.org')
  const duty = who('o.carrick@example.org')
  const lead = who('a.sandhucole@example.org')
  const manager = who('h.marchetti@example.org')

  // What was done about it came after what happened: `before`, the days since the last of that.
  const record = async (author: Actor, v: Vignette, { danger = false, before = 1 } = {}) => {
    const draft = { ...noDraft, ...concernOf(v, shiftOf(v, now, before), danger) }
    const parts = concernParts(draft, formNow(now))
    return must(
      await perform(author, 'concern.record', 'organisation', frame => openCaseWith(frame, author, parts)),
    ).caseId
  }
  const step = async (actor: Actor, caseId: string, what: StepRecord) =>
    must(await recordStep(actor, caseId, newId(), what))
  const accept = async (caseId: string) => {
    const { file } = must(await openCase(lead, caseId))
    const words = {
      reasons: 'Signs of exploitation from more than one source. The child needs protection now.',
      reply: 'Thank you. We have taken this on and told children’s services.',
    }
    must(await decide(lead, caseId, newId(), file.version, { outcome: 'accepted', ...words }))
    must(await allocateCase(manager, caseId, newId(), worker.id, handed))
  }
  const bearing = async (caseId: string, v: Vignette) => {
    for (const kind of ['act', 'means', 'purpose'] as const)
      for (const item of v.evidence[kind]) {
        const when = { precision: 'about' as const, at: ago(now, 36 * 60).slice(0, 10) }
        const entry = { known: 'told' as const, source: 'Strategy discussion', what: item.text, when }
        const seen = [{ kind, code: item.id }, ...abuseWith(v.id, item.id)]
        must(await addEntry(worker, caseId, newId(), entry, seen))
      }
  }
  const referred = (hours: number, how = 'phone') => ({
    step: 'childrens-services' as const,
    event: 'sent' as const,
    answers: {
      authority: 'Kestrelford City Council',
      how,
      when: ago(now, hours * 60),
      to: 'Front door duty desk',
      phone: '01632 960140',
      email: 'frontdoor@example.org',
    },
  })

  // In the first hour: danger was reported, nobody has been told yet. The child is in another nation.
  const elsewhere = vignette('vig-06')
  const danger = await record(duty, elsewhere, { danger: true })
  must(await changeNation(lead, danger, newId(), 'England', elsewhere.nation))

  // The lead asked the author something and waits.
  const smuggled = await record(worker, vignette('vig-n2'))
  must(
    await askAuthor(
      lead,
      smuggled,
      newId(),
      'Has anybody spoken to the child alone, with an interpreter, about money owed?',
    ),
  )

  // Waiting for children's services to answer.
  const lines = vignette('vig-02')
  const waiting = await record(worker, lines)
  await step(worker, waiting, {
    step: 'police',
    event: 'sent',
    answers: {
      how: '101',
      when: ago(now, 320),
      to: 'Control room',
      force: 'Midshire Police',
      reference: 'MID-2204',
    },
  })
  await step(worker, waiting, referred(5))
  await accept(waiting)

  // Work goes on: strategy meeting held, evidence added.
  const carWash = vignette('vig-08')
  const open = await record(duty, carWash, { before: 3 })
  await step(duty, open, referred(50, 'form'))
  await accept(open)
  await sayAround(worker, open, carWash.id)
  await bearing(open, carWash)
  await step(worker, open, {
    step: 'childrens-services',
    event: 'acknowledged',
    answers: { when: ago(now, 46 * 60), to: 'O. Carrick', reference: 'KCC-7741' },
  })
  await step(worker, open, {
    step: 'strategy-meeting',
    event: 'sent',
    answers: { when: ago(now, 45 * 60), to: 'Children’s services team manager' },
  })

  // The NRM draft is ready for a manager.
  const khai = vignette('vig-01')
  const ready = await record(worker, khai, { before: 4 })
  await step(worker, ready, {
    step: 'police',
    event: 'sent',
    answers: {
      how: 'in-person',
      when: ago(now, 72 * 60),
      to: 'DC Harriet Olsen',
      force: 'Midshire Police',
      reference: 'MID-1187',
    },
  })
  await step(worker, ready, referred(70, 'form'))
  await accept(ready)
  await sayAround(worker, ready, khai.id)
  await bearing(ready, khai)
  await step(worker, ready, {
    step: 'childrens-services',
    event: 'acknowledged',
    answers: { when: ago(now, 69 * 60), to: 'Duty desk', reference: 'KCC-7702' },
  })
  await step(worker, ready, {
    step: 'childrens-services',
    event: 'decided',
    answers: { when: ago(now, 66 * 60), decision: 'strategy', answer: 'Strategy discussion today.' },
  })
  await step(worker, ready, {
    step: 'strategy-meeting',
    event: 'sent',
    answers: { when: ago(now, 68 * 60), to: 'Duty desk' },
  })
  await step(worker, ready, {
    step: 'strategy-meeting',
    event: 'decided',
    answers: {
      when: ago(now, 60 * 60),
      attended: 'Children’s services\nMidshire Police\nHealth\nHome Office safeguarding',
      enquiry: 'yes',
      answer: 'Joint enquiry. Foster placement out of the area. NRM referral by the council.',
    },
  })
  const { file } = must(await openCase(lead, ready))
  must(
    await makeDetermination(lead, ready, newId(), {
      result: 'met',
      reasons: 'Moved and kept by others to tend plants without pay, from several sources.',
      ...asRead(file),
    }),
  )
  const day = (ahead: number) => formNow(new Date(now.getTime() + ahead * 86_400_000)).day
  const plan = { ...invented, askedOn: day(-1), reviewOn: day(21) }
  must(await changePlan(worker, ready, newId(), 0, plan))
  for (const line of [
    { what: 'A school place, with a taxi both ways', who: 'Folasade Brightmore', dueOn: day(9) },
    { what: 'A new phone and number, set up with him', who: 'Foster carers', dueOn: day(2) },
  ])
    must(await addLine(worker, ready, newId(), line))
  const desk = must(await readNrm(worker, ready))
  must(await passForSignOff(worker, ready, newId(), desk.fingerprint))
}
