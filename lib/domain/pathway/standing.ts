import type { CaseOutline } from '../case/case-file'
import { policeTold } from '../danger/danger'
import { passedInWords, passedOn } from '../step/passed-on'
import { stateOf } from '../step/state'
import { owed, stillOwed } from './card-records'
import { learnt, ofCard, type Standing, saidOf } from './said'
import type { StepIn } from './steps-in'

type Of = Pick<
  CaseOutline,
  'stepEvents' | 'pathwayEvents' | 'decisions' | 'determinations' | 'immediateDanger' | 'openedAt' | 'dangers'
>

const open = (word: string): Standing => ({ state: 'open', word })
const underWay = (word: string): Standing => ({ state: 'under-way', word })
const done = (word: string): Standing => ({ state: 'done', word })

/** What decides elsewhere whether a step is needed: the record of it that came last. */
const decidedIn = {
  'step-06': ({ stepEvents }: Of) =>
    stepEvents.findLast(({ step, event }) => step === 'strategy-meeting' && event === 'decided'),
  'step-17': ({ stepEvents }: Of) =>
    stepEvents.findLast(
      ({ step, event, answers: { decision } }) =>
        step === 'childrens-services' &&
        event === 'decided' &&
        (decision === 'conference-held' || decision === 'no-conference'),
    ),
  'step-26': ({ determinations }: Of) => determinations.at(-1),
}

/** When danger was last said on the case itself; long ago where only a concern told of it. */
const raisedLast = ({ dangers }: Of): number =>
  dangers.findLast(({ change }) => change === 'raised')?.writtenAt.getTime() ?? Number.NEGATIVE_INFINITY

/** What was said of legal protection before danger was raised anew says nothing of the danger there is now. */
const wordsOn = (id: string, file: Of) =>
  id === 'step-07' && file.immediateDanger
    ? file.pathwayEvents.filter(each => learnt(each) > raisedLast(file))
    : file.pathwayEvents

/** Where a step stands by what the case records of it elsewhere; null where only what was said of it can tell. */
const elsewhere: { readonly [step: string]: ((file: Of) => Standing | null) | undefined } = {
  'step-01': file => {
    const card = stateOf('police', file.stepEvents)
    const agreed = card.events.findLast(({ event }) => event === 'not-needed-agreed')?.writtenAt
    const left = card.state === 'not-needed' && agreed && raisedLast(file) <= agreed.getTime()
    if (file.immediateDanger && !policeTold(file) && !left) return open('Not told yet')
    return allRecorded('step-01', file, ofCard(card, 'sent'))
  },
  'step-02': ({ decisions, determinations }) =>
    decisions.length > 0 || determinations.length > 0 ? done('The lead decided') : open('Waits for the lead'),
  'step-03': file =>
    allRecorded('step-03', file, ofCard(stateOf('childrens-services', file.stepEvents), 'sent')),
  'step-04': file =>
    allRecorded('step-04', file, ofCard(stateOf('childrens-services', file.stepEvents), 'decided')),
  'step-05': file => ofCard(stateOf('strategy-meeting', file.stepEvents), 'decided'),
  'step-06': file => {
    const held = decidedIn['step-06'](file)?.answers.enquiry
    const left = stateOf('strategy-meeting', file.stepEvents).state === 'not-needed'
    if (left) return { state: 'set-aside', word: 'Not needed, as two people agreed of what decides it' }
    return held === 'yes' ? underWay('Begun') : held === 'no' ? done('Not begun: decided there') : null
  },
  'step-10': ({ stepEvents, pathwayEvents }) => {
    const card = stateOf('nrm', stepEvents)
    if (card.state === 'sent' && !card.reference) return underWay('Sent, no reference yet')
    const passed = card.outstanding && passedOn({ pathwayEvents })
    if (passed) return underWay(passedInWords(passed))
    return card.state === 'not-started' ? null : ofCard(card, 'decided')
  },
  'step-17': file => {
    const decision = decidedIn['step-17'](file)?.answers.decision
    if (decision) return done(decision === 'conference-held' ? 'Held' : 'None: decided')
    return file.pathwayEvents.some(({ event }) => event === 'conference-planned') ? underWay('Planned') : null
  },
  'step-24': file => allRecorded('step-24', file, ofCard(stateOf('police', file.stepEvents), 'sent')),
  'step-26': file => (decidedIn['step-26'](file)?.lookAgainOn ? done('A day to look again is set') : null),
}

/** Whether a step is done by its card, but for what is still to record of that. */
export function isDoneButFor(id: string, file: Pick<Of, 'stepEvents' | 'pathwayEvents'>): boolean {
  const of = owed[id]
  if (!of || stillOwed(id, file).length === 0) return false
  return ofCard(stateOf(of.card, file.stepEvents), of.doneBy).state === 'done'
}

/** A card whose step is done by it, but for what is still to record. */
const allRecorded = (id: string, file: Of, standing: Standing): Standing =>
  standing.state === 'done' && stillOwed(id, file).length > 0
    ? underWay(`${standing.word}, not all recorded`)
    : standing

const notBegun: Record<StepIn['shown'], string> = {
  'to do': 'To do',
  'to decide': 'To decide',
  'to consider': 'To consider',
}

/** Where a step of the pathway stands on a case: what was said of it last, or what the case records elsewhere. */
export function standingOf({ id, shown, recordedAs }: StepIn, file: Of): Standing {
  const said = recordedAs ? null : saidOf(id, wordsOn(id, file))
  if (said && said.state !== 'open') return said
  const there = elsewhere[id]?.(file)
  if (said && there?.state === 'done' && openedSince(id, file)) return said
  return there ?? said ?? open(notBegun[shown])
}

/** Whether a step was opened again after what decides elsewhere was written down. */
function openedSince(id: string, file: Of): boolean {
  const decisions: { readonly [step: string]: ((file: Of) => { writtenAt: Date } | undefined) | undefined } =
    decidedIn
  const decided = decisions[id]?.(file)
  return file.pathwayEvents.some(
    ({ step, event, writtenAt }) =>
      step === id && event === 'taken-up' && decided !== undefined && writtenAt > decided.writtenAt,
  )
}
