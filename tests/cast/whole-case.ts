import type { Actor } from '../../lib/domain/access/role'
import { type ConcernDraft, noDraft } from '../../lib/domain/concern/draft'
import { concernParts } from '../../lib/domain/concern/parts'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { addMark } from '../../lib/records/body-map'
import { openCase } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { openCaseWith } from '../../lib/records/concerns'
import { askCover } from '../../lib/records/covers'
import { raiseDanger } from '../../lib/records/danger'
import { makeDetermination } from '../../lib/records/determinations'
import { endDuty, planDuty } from '../../lib/records/duty'
import { addEntry } from '../../lib/records/entries'
import { exportNrm } from '../../lib/records/exports'
import { lockFile } from '../../lib/records/file-fates'
import { addFile } from '../../lib/records/files'
import { flagCase, reviewFlag } from '../../lib/records/flags'
import { editNrm, passForSignOff, readNrm, signNrm } from '../../lib/records/nrm'
import { openNrm } from '../../lib/records/nrm-standing'
import { addPerson } from '../../lib/records/people'
import { perform, type Result } from '../../lib/records/perform'
import { addLine, changeLine, changePlan } from '../../lib/records/plans'
import { answerQuestion, askAuthor } from '../../lib/records/questions'
import { writeReply } from '../../lib/records/replies'
import { recordStep } from '../../lib/records/steps'
import { decide } from '../../lib/records/triage'
import { closedOnce } from './closed-once'
import { asRead } from './determined'
import { handed } from './handed'
import { page, pdf } from './hostile-files'
import { wordyPlan } from './plan'
import { restrictedOnce } from './restricted-once'
import { saidAround } from './said-around'

/** What a test needs to have gone well before it begins. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`)
  return result.value
}

/** Opens a case in triage with a draft's words; without any, with just enough to submit. */
export async function recorded(author: Actor, draft: Partial<ConcernDraft> = {}) {
  const pages = {
    danger: { immediateDanger: 'no' },
    worry: { whatWorries: 'Seen asleep in lessons, with a second phone.' },
    child: { whereNow: 'By the bus station' },
    ...draft.pages,
  }
  const parts = concernParts({ ...noDraft, ...draft, pages }, formNow(new Date()))
  return must(
    await perform(author, 'concern.record', 'organisation', frame => openCaseWith(frame, author, parts)),
  )
}

/** Accepts a concern as a case of its own, and gives it to a worker. */
export async function accepted(lead: Actor, manager: Actor, caseId: string, worker?: Actor) {
  const { file } = must(await openCase(lead, caseId))
  const words = { reasons: 'Needs protection.', reply: 'Thank you.' }
  must(await decide(lead, caseId, newId(), file.version, { outcome: 'accepted', ...words }))
  if (worker) must(await allocateCase(manager, caseId, newId(), worker.id, handed))
}

export type Team = { author: Actor; worker: Actor; lead: Actor; manager: Actor }
export type Say = (where: string) => string

/** A concern with something in every field that takes words; `say` gives the words of each. */
export function wordyDraft(say: Say): ConcernDraft {
  const text = (page: string, ...fields: string[]) =>
    Object.fromEntries(fields.map(field => [field, say(`${page} ${field}`)]))
  const call = { immediateDanger: 'yes', policeCalled: 'yes' }
  const about = [
    'name',
    'aliases',
    'nationality',
    'birthplace',
    'languages',
    'whereNow',
    'authority',
    'phone',
  ]
  const more = ['online', 'school', 'family', 'health', 'appearance', 'birthUnknownWhy']
  const said = { known: 'said', 'when.precision': 'not-known' }
  const told = { known: 'told', 'when.precision': 'not-known' }
  const person = text('person', 'name', 'relationship', 'informWhy', 'phone', 'address', 'details')
  return {
    pages: {
      danger: { ...call, ...text('danger', 'policeHandler', 'policeIncident') },
      worry: text('worry', 'whatWorries', 'whyNow'),
      child: { birth: 'unknown', ...text('child', ...about, ...more) },
      indicators: { indicators: ['other-01'], ...text('signs', 'otherSign') },
      elements: { acts: ['act-01'], means: [], purposes: [], types: [] },
    },
    entries: [
      { id: newId(), given: { ...said, ...text('entry', 'words', 'language', 'what', 'where') } },
      { id: newId(), given: { ...told, ...text('entry', 'source', 'what') } },
    ],
    people: [{ id: newId(), given: { ...person, suspected: 'yes', inform: 'do-not-inform' } }],
    children: [],
  }
}

/** Opened once on duty by its author, in a turn that is over. */
async function coveredOnce({ author, lead }: Team, reference: string, why: string) {
  const tomorrow = formNow(new Date(Date.now() + 86_400_000)).day
  const turn = must(await planDuty(lead, newId(), { who: author.id, until: `${tomorrow}T12:00` }))
  must(await askCover(author, newId(), { reference, why }))
  must(await endDuty(lead, newId(), turn.id))
}

/** A plan with one line, which is done. */
async function planned(worker: Actor, caseId: string, say: Say) {
  const soon = formNow(new Date(Date.now() + 7 * 86_400_000)).day
  must(await changePlan(worker, caseId, newId(), 0, wordyPlan(say, soon)))
  const line = { what: say('plan line what'), who: say('plan line who'), dueOn: soon }
  const { id } = must(await addLine(worker, caseId, newId(), line))
  const done = { ...line, state: 'done' as const, doneOn: '2026-01-06', came: say('plan line came') }
  must(await changeLine(worker, caseId, newId(), { id, version: 1 }, done))
}

/** One case with at least one row in every table that a case owns, told through the doors of the pages. */
export async function wholeCase(team: Team, say: Say = where => `Words of ${where}.`) {
  const { author, worker, lead, manager } = team
  const { caseId, reference } = await recorded(author, wordyDraft(say))
  const question = must(await askAuthor(lead, caseId, newId(), say('question asked')))
  must(await answerQuestion(author, caseId, newId(), { ...question, version: 1 }, say('question answered')))
  must(await writeReply(author, caseId, newId(), say('reply of the author')))
  must(await writeReply(lead, caseId, newId(), say('reply of the lead')))
  const reasons = say('decision reasons')
  const decision = { outcome: 'accepted' as const, reasons, reply: say('decision reply') }
  must(await decide(lead, caseId, newId(), 1, decision))
  const words = {
    promises: say('handover promises'),
    contact: say('handover contact'),
    next: say('handover next'),
  }
  must(await allocateCase(manager, caseId, newId(), worker.id, words))
  await closedOnce(team, caseId, say)
  const [around] = must(await openCase(worker, caseId)).file.people
  const entry = {
    kind: 'visit' as const,
    known: 'seen' as const,
    what: say('added what'),
    where: say('added where'),
    others: say('added others'),
    people: around ? [{ person: around.id, part: 'present' as const }] : [],
  }
  const sign = { kind: 'indicator' as const, code: 'other-01', words: say('added otherSign') }
  must(await addEntry(worker, caseId, newId(), entry, [{ kind: 'purpose', code: 'purp-01' }, sign]))
  const { child } = must(await openCase(worker, caseId)).file
  const known = { ...child.answers, nationality: say('changed nationality'), phone: say('changed phone') }
  must(await changeChild(worker, caseId, newId(), child.version, known))
  must(await raiseDanger(worker, caseId, newId(), { why: say('danger raised') }))
  const named = { name: say('added person name'), details: say('added person details') }
  must(await addPerson(worker, caseId, newId(), { ...named, address: say('added person address') }))
  const step = { to: say('step to'), reference: say('step reference'), said: say('step said') }
  const when = `${formNow(new Date()).day}T00:00`
  const answers = { how: '101', when, force: say('step force'), ...step }
  must(await recordStep(worker, caseId, newId(), { step: 'police', event: 'sent', answers }))
  await saidAround(worker, caseId, say)
  const upload = { name: `${say('file name')}.pdf`, bytes: pdf([page]) }
  const added = { file: upload, shows: say('file shows'), confirmed: true, entryId: null }
  const file = must(await addFile(worker, caseId, newId(), added))
  must(await lockFile(worker, caseId, newId(), file.id, say('file locked')))
  const place = { part: 'forearm', side: 'left', view: 'front', saw: 'me' } as const
  const look = { position: say('mark position'), size: say('mark size'), look: say('mark look') }
  const told = { words: say('mark words'), language: say('mark language'), done: say('mark done') }
  must(await addMark(worker, caseId, newId(), { ...place, ...look, ...told }))
  const read = asRead(must(await openCase(lead, caseId)).file)
  const made = { result: 'met' as const, reasons: say('determination reasons'), ...read }
  must(await makeDetermination(lead, caseId, newId(), made))
  const edit = { question: 'familyDetails', value: say('nrm edit'), version: 0 }
  must(await editNrm(worker, caseId, newId(), edit))
  const { fingerprint } = must(await readNrm(worker, caseId))
  must(await passForSignOff(worker, caseId, newId(), fingerprint))
  must(await signNrm(manager, caseId, newId(), fingerprint))
  must(await openNrm(manager, caseId, false))
  const reviewOn = formNow(new Date(Date.now() + 7 * 86_400_000)).day
  const flagged = { kind: 'not-alone' as const, words: say('flag words'), reviewOn }
  const flag = must(await flagCase(worker, caseId, newId(), flagged))
  const gone = { outcome: 'remove' as const, why: say('flag removed why') }
  must(await reviewFlag(manager, caseId, newId(), { id: flag.id, version: 1 }, gone))
  await planned(worker, caseId, say)
  await coveredOnce(team, reference, `${say('cover why')} and two more words`)
  await restrictedOnce(team, caseId, say)
  const document = must(await exportNrm(manager, caseId, newId(), 'json'))
  return { caseId, reference, document }
}
