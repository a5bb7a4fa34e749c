import type { CaseOutline } from '../case/case-file'
import { inNation } from '../nation/in-nations'
import { stepIn } from '../step/in-nation'
import { hasPaper, papers } from '../step/papers'
import { isSent, sendingWords, stateOf } from '../step/state'
import { instantInWords } from '../time/words'
import { owed, questionsOwed, stillOwed } from './card-records'
import { donePlaces } from './done-place'
import { maySay, pathwayEventIn } from './form-of'
import { inDanger } from './protecting'
import type { RoadStep } from './road'
import { road } from './road'
import { recordingWords, sayable } from './said'
import { isDoneButFor } from './standing'

const opinions = {
  'set-aside': 'Not needed, with a reason',
  'taken-up': 'Open it again',
}
const tones = { open: 'plain', 'under-way': 'soon', done: 'done', 'set-aside': 'done' } as const

type Link = { readonly href: string; readonly words: string }

/** Where a step is recorded: on its card, by a form of the pathway, or where the lead decides. */
function goesTo(of: RoadStep, file: CaseOutline): Link[] {
  const { step, state } = of
  const at = `/cases/${file.id}`
  const closed = state === 'done' || state === 'set-aside'
  if (step.id === 'step-10') return nrmGoesTo(of, file)
  if (step.recordedAs) {
    const card = stateOf(step.recordedAs, file.stepEvents)
    const words = sendingWords({ ...card, step: stepIn(card.step, file.nation) })
    const look = {
      href: `${at}/steps#${step.recordedAs}`,
      words: state === 'under-way' ? 'Record their answer' : 'What was recorded',
    }
    const paper = hasPaper(step.recordedAs) ? papers[step.recordedAs] : undefined
    const print = paper && {
      href: `${at}/steps/${step.recordedAs}/print`,
      words: inNation<string>(paper.open, file.nation),
    }
    const missing = standsNotAll(of, file)
    if (missing) return [{ href: `${at}/${missing}`, words: 'Add what was not recorded' }, look]
    return state === 'open'
      ? [{ href: `${at}/steps/${step.recordedAs}/sent`, words }, ...(print ? [print] : [])]
      : [look]
  }
  if (step.id === 'step-02')
    return closed || file.stage !== 'triage' ? [] : [{ href: `${at}/decide`, words: 'Decide' }]
  if (step.id === 'step-26' && !closed)
    return [{ href: `${at}/determination`, words: 'Make a determination, with a day' }]
  return sayable(of)
    .filter(saying => (saying === 'done' || maySay(step.id, saying)) && (!closed || saying === 'taken-up'))
    .flatMap(saying =>
      saying === 'done'
        ? donePlaces(step.id, file, recordingWords[step.shown])
        : [{ place: `pathway/${step.id}/${saying}`, words: opinions[saying] }],
    )
    .map(({ place, words }) => ({ href: `${at}/${place}`, words }))
}

/**
 * Where what is missing of a step is added that is done but for that: a number of the police on their card, which tells
 * it wherever the call is told; the rest beside the card. Null where more than that is still to come.
 */
function standsNotAll({ step: { id }, state }: RoadStep, file: CaseOutline): string | null {
  if (state !== 'under-way' || !isDoneButFor(id, file)) return null
  const card = owed[id]?.card
  return card === 'police' && questionsOwed(id, file).includes('reference')
    ? `steps/${card}/acknowledged`
    : `pathway/${id}/done`
}

function nrmGoesTo({ state, before }: RoadStep, { id, stepEvents, organisation }: CaseOutline): Link[] {
  const sent = isSent(stateOf('nrm', stepEvents))
  if (sent || state === 'set-aside') return [{ href: `/cases/${id}/steps#nrm`, words: 'What was recorded' }]
  const draft = { href: `/cases/${id}/nrm`, words: 'Open the NRM draft' }
  const record = { href: `/cases/${id}/steps/nrm/sent`, words: 'Record that it was sent' }
  if (before.length > 0) return [draft]
  if (organisation.firstResponder) return [draft, record]
  return [
    draft,
    { href: `/cases/${id}/pathway/step-10/passed-on`, words: 'Record that it was passed on' },
    record,
  ]
}

/** That a step is not needed is said now and then, and never pressed in passing. */
const isAside = ({ words }: Link) => words === opinions['set-aside']

const shownOf = (of: RoadStep, file: CaseOutline, may: boolean) => {
  const { step, why, state, word, before } = of
  return {
    id: step.id,
    title: step.title,
    shown: step.shown === 'to do' || word.toLowerCase() === step.shown ? null : step.shown,
    state: { tone: tones[state], word },
    open: state === 'open' || state === 'under-way',
    who: step.who,
    why,
    before: before.map(each => each.title),
    record: step.done,
    owed: state === 'under-way' ? stillOwed(step.id, file) : [],
    source: `${step.source.name}${step.source.status === 'to be confirmed' ? ' (to be confirmed)' : ''}`,
    recorded: file.pathwayEvents
      .filter(each => each.step === step.id)
      .map(each => ({
        id: each.id,
        what: pathwayEventIn(each.step, each.event, file.nation, each.answers),
        when: `${instantInWords(each.happenedAt)}; written by ${each.writtenBy.name}, ${instantInWords(each.writtenAt)}`,
        lines: each.transcript.lines.map(({ asked, answered }) => ({
          asked,
          answered: answered ?? 'Held apart',
        })),
      })),
    go: may ? goesTo(of, file).filter(link => !isAside(link)) : [],
    rare: may ? goesTo(of, file).filter(isAside) : [],
  }
}

/** The road of a case as a page shows it: what waits, and what is done or not needed. */
export function shownRoad(file: CaseOutline, may: boolean) {
  const all = road(file).map(of => shownOf(of, file, may))
  const open = all.filter(each => each.open)
  return { open: file.immediateDanger ? inDanger(open) : open, closed: all.filter(each => !each.open) }
}
