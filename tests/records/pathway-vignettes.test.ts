import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '../../lib/cli/replay/given'
import { ownClocks } from '../../lib/domain/clock/own'
import { matrix } from '../../lib/domain/determination/matrix'
import { acts, means, purposes } from '../../lib/domain/element/catalogue'
import { questionOf } from '../../lib/domain/fact/questions'
import { assess, type Known } from '../../lib/domain/pathway/assess'
import { homeOf, isHappening } from '../../lib/domain/pathway/happenings'
import { judged } from '../../lib/domain/pathway/known-of'
import { road } from '../../lib/domain/pathway/road'
import { clocksOf, type RunningClock } from '../../lib/domain/step/clocks'
import { dayOf } from '../../lib/domain/time/day'
import { timeOf } from '../../lib/domain/time/london'
import type { Given } from '../../lib/forms/given'
import { newId } from '../../lib/platform/identity'
import { changeNation } from '../../lib/records/case-nation'
import { openOutline } from '../../lib/records/cases'
import { openEvidence } from '../../lib/records/evidence'
import { changeFacts } from '../../lib/records/facts'
import { openNrm } from '../../lib/records/nrm-standing'
import { recordPathway } from '../../lib/records/pathway'
import { recordStep, type StepRecord } from '../../lib/records/steps'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Each vignette, written down through the doors of the pages, is told by them as the replay tells it. */

const { here, root } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
})

const replays: unknown[] = JSON.parse(readFileSync(new URL('../cast/replays.json', import.meta.url), 'utf8'))
const cases = replays.map(given => {
  const read = readCase(given)
  if (!read.ok) throw new Error(read.why)
  return read.value
})

const wall = (at: Date) => `${dayOf(at)}T${timeOf(at)}`
const births = {
  verified: 'verified',
  claimed: 'claimed',
  conflicting: 'claimed',
  unknown: 'unknown',
} as const

function childOf({ child, facts }: Known): Given {
  const [year = '', month = '', day = ''] = (child.dateOfBirth ?? '').split('-')
  const born = { 'dateOfBirth.day': day, 'dateOfBirth.month': month, 'dateOfBirth.year': year }
  return {
    whereNow: 'By the bus station',
    birth: births[child.status],
    ...(child.dateOfBirth ? born : {}),
    interpreter: facts.includes('needs-interpreter') ? 'yes' : 'no',
  }
}

/** What each event of the replay is among the steps. */
function stepOfEvent({ event, at, enquiry }: Known['events'][number]): StepRecord | null {
  const when = wall(at)
  switch (event) {
    case 'referral-received':
      return { step: 'childrens-services', event: 'sent', answers: { how: 'form', authority: 'Kent', when } }
    case 'strategy-discussion': {
      const answers = { when, attended: 'All', enquiry: enquiry ? 'yes' : 'no', answer: 'Agreed.' }
      return { step: 'strategy-meeting', event: 'decided', answers }
    }
    case 'conference-held':
      return { step: 'childrens-services', event: 'decided', answers: { when, decision: 'conference-held' } }
    case 'nrm-submitted':
      return { step: 'nrm', event: 'sent', answers: { to: 'Midshire Police', when } }
    case 'reasonable-grounds-positive':
      return { step: 'nrm', event: 'decided', answers: { when, decision: 'positive' } }
    default:
      return null
  }
}

async function write(known: Known): Promise<string> {
  const ids = (all: readonly { id: string }[], some: readonly string[]) =>
    all.map(({ id }) => id).filter(id => some.includes(id))
  const { evidence } = known
  const pages = {
    danger: { immediateDanger: known.facts.includes('immediate-danger') ? 'yes' : 'no' },
    child: childOf(known),
    elements: {
      acts: ids(acts, evidence.act),
      means: ids(means, evidence.means),
      purposes: ids(purposes, evidence.purpose),
      types: [],
    },
  }
  const { caseId } = await recorded(here.author, { pages })
  await accepted(here.lead, here.manager, caseId, here.worker)
  if (known.nation !== 'England')
    must(await changeNation(here.lead, caseId, newId(), 'England', known.nation))
  await root().query('update child_case set opened_at = $2 where id = $1', [caseId, known.openedAt])
  const facts = known.facts.filter(fact => fact !== 'immediate-danger' && fact !== 'needs-interpreter')
  const said = facts.map(fact => questionOf(fact as 'went-missing'))
  const given = Object.fromEntries(
    said.flatMap(id => [
      [id, 'yes'],
      [`${id}_how`, 'told'],
    ]),
  )
  const area = { pilot_area: known.pilotArea ? 'yes' : 'no', pilot_area_how: 'told' }
  must(await changeFacts(here.worker, caseId, newId(), 0, { ...given, ...area }))
  for (const each of known.events) await writeEvent(caseId, each)
  return caseId
}

async function writeEvent(caseId: string, each: Known['events'][number]) {
  const step = stepOfEvent(each)
  if (step?.event === 'decided' && step.step === 'strategy-meeting')
    must(
      await recordStep(here.worker, caseId, newId(), {
        step: 'strategy-meeting',
        event: 'sent',
        answers: { when: wall(each.at), to: 'Desk' },
      }),
    )
  if (step) must(await recordStep(here.worker, caseId, newId(), step))
  else if (isHappening(each.event)) {
    const answers = { when: wall(each.at), ...(each.expiresAt && { expiresAt: wall(each.expiresAt) }) }
    const what = { step: homeOf[each.event], event: each.event, answers }
    must(await recordPathway(here.worker, caseId, newId(), what))
  } else throw new Error(`The test does not know how ${each.event} is recorded.`)
}

/** The NRM waits for children's services: where the replay leaves their referral out, it is written before all else. */
function asWritten(known: Known): Known {
  const has = (name: string) => known.events.some(({ event }) => event === name)
  if (has('referral-received') || !has('nrm-submitted')) return known
  return { ...known, events: [{ event: 'referral-received', at: known.openedAt }, ...known.events] }
}

const clockLines = (clocks: readonly Pick<RunningClock, 'clock' | 'startedAt' | 'due'>[]) =>
  clocks
    .map(({ clock, startedAt, due }) => `${clock.id} ${startedAt.toISOString()} ${JSON.stringify(due)}`)
    .sort()

describe.each(cases)('$id', ({ known: given }) => {
  const known = asWritten(given)
  let caseId: string
  beforeAll(async () => {
    caseId = await write(known)
  })

  it('has the same result, road and clocks on its pages', async () => {
    const { file } = must(await openOutline(here.worker, caseId, 'steps'))
    const said = assess({ ...known, readAt: file.readAt })
    const shown = judged(file)
    expect(shown.computed).toEqual(said.computed)
    expect(shown.nrm).toEqual(said.nrm)
    expect(shown.age).toEqual(said.age)
    const ids = said.steps.map(({ id }) => id)
    expect(shown.steps.map(({ id }) => id)).toEqual(ids)
    expect(road(file).map(({ step }) => step.id)).toEqual(ids)
    expect(road(file).every(({ why }) => why.length > 0)).toBe(true)
    const byLaw = clocksOf(file).filter(({ clock }) => !ownClocks.some(({ id }) => id === clock.id))
    expect(clockLines(byLaw)).toEqual(clockLines(said.clocks))
  })

  it('says the same on the evidence and on the NRM draft, and keeps the same clocks for the board', async () => {
    const { file } = must(await openEvidence(here.worker, caseId, 'evidence'))
    expect(matrix(file).computed.result).toBe(assess({ ...known, readAt: file.readAt }).computed.result)
    expect(matrix(file).because).toMatch(/^[A-Z].+\.$/)
    const { standing } = must(await openNrm(here.worker, caseId, false))
    expect(standing.guard.says.length).toBeGreaterThan(2)
    const { rows } = await root().query<{ clock: string }>(
      'select clock from case_clock where case_id = $1',
      [caseId],
    )
    expect(rows.map(({ clock }) => clock).sort()).toEqual(
      clocksOf(file)
        .map(({ clock }) => clock.id)
        .sort(),
    )
  })
})
