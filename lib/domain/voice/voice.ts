import type { CaseFile, PathwayEventView } from '../case/case-file'
import { triggers } from '../clock/triggers'
import { inNation } from '../nation/in-nations'
import { eventIn } from '../step/in-nation'
import { byTime } from '../step/rounds'
import type { Day } from '../time/day'

/** The step under which it is kept what the child was told and wants. */
export const voiceStep = 'voice'

type Of = Pick<CaseFile, 'stepEvents' | 'pathwayEvents' | 'nation' | 'openedAt'>

/** Each time that the child was asked, the last first. */
export const voicesOf = ({ pathwayEvents }: Pick<Of, 'pathwayEvents'>): readonly PathwayEventView[] =>
  pathwayEvents
    .filter(({ step }) => step === voiceStep)
    .sort(byTime)
    .reverse()

/** A stage of the case, when it was reached last, and the first time since that the child was asked. */
export type Stage = { readonly title: string; readonly reachedAt: Date; readonly askedAt: Date | undefined }

const turns = [
  'became-looked-after',
  'returned-from-missing',
  'conclusive-grounds-positive',
  'conclusive-grounds-negative',
] as const
const steps = [
  ['childrens-services', 'sent'],
  ['strategy-meeting', 'decided'],
  ['nrm', 'sent'],
  ['nrm', 'decided'],
] as const

/**
 * The stages that a case has reached, in their order: at each the child is told what happens, and asked what they want.
 * Source: domain fact base 1.13, voice-01; which stages is Holdfast's own reading of it.
 */
export function stagesOf(file: Of): readonly Stage[] {
  const { stepEvents, pathwayEvents, nation } = file
  const last = (events: readonly { readonly happenedAt: Date }[]) =>
    events
      .map(({ happenedAt }) => happenedAt)
      .sort((a, b) => a.getTime() - b.getTime())
      .at(-1)
  const reached = [
    ...steps.map(([step, event]) => ({
      title: eventIn(step, event, nation),
      at: last(stepEvents.filter(each => each.step === step && each.event === event)),
    })),
    ...turns.map(event => ({
      title: inNation<string>(triggers[event], nation),
      at: last(pathwayEvents.filter(each => each.event === event)),
    })),
  ]
  const asked = [...voicesOf(file)].reverse()
  const later = reached
    .flatMap(({ title, at }) =>
      at
        ? [{ title, reachedAt: at, askedAt: asked.find(({ happenedAt }) => happenedAt >= at)?.happenedAt }]
        : [],
    )
    .sort((a, b) => a.reachedAt.getTime() - b.reachedAt.getTime())
  // Whoever records a concern has often spoken with the child before.
  return [
    { title: 'A concern was recorded', reachedAt: file.openedAt, askedAt: asked[0]?.happenedAt },
    ...later,
  ]
}

/** The days that were set to ask again, each until the child is asked. */
export const voiceDays = (file: Pick<Of, 'pathwayEvents'>) => {
  const asked = [...voicesOf(file)].reverse()
  return asked.flatMap(({ happenedAt: at, answers }, index) => {
    const on = answers.askOn as Day | undefined
    return on ? [{ at, on, metAt: asked[index + 1]?.happenedAt }] : []
  })
}

/** The child's own view in a line: when they were asked last, and what has happened since without it. */
export function voiceInWords(file: Of, inWords: (at: Date) => string): string {
  const [last] = voicesOf(file)
  if (!last) return 'Not asked yet'
  const since = stagesOf(file).findLast(({ askedAt }) => askedAt === undefined)
  const asked = `Asked last on ${inWords(last.happenedAt)}`
  return since ? `${asked}; not since: ${since.title}` : asked
}
