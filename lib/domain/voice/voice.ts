import type { CaseFile } from '../case/case-file'
import { triggers } from '../clock/triggers'
import { inNation } from '../nation/in-nations'
import { eventIn } from '../step/in-nation'
import { type Asked, askedInWords, askingsOf } from './asked'

type Of = Pick<
  CaseFile,
  'stepEvents' | 'pathwayEvents' | 'nation' | 'openedAt' | 'planAskedOn' | 'closingAskedAt'
>

/** A stage of the case, when it was reached last, and the first time since that the child was asked. */
export type Stage = { readonly title: string; readonly reachedAt: Date; readonly asked: Asked | undefined }

const turns = [
  'police-protection-started',
  'emergency-order-granted',
  'emergency-order-extended',
  'review-conference-held',
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
  const { stepEvents, pathwayEvents, nation, closingAskedAt } = file
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
    {
      title: inNation<string>(triggers['conference-held'], nation),
      at: last(stepEvents.filter(({ answers }) => answers.decision === 'conference-held')),
    },
    ...turns.map(event => ({
      title: inNation<string>(triggers[event], nation),
      at: last(pathwayEvents.filter(each => each.event === event)),
    })),
    { title: 'It was asked to close the case', at: closingAskedAt ?? undefined },
  ]
  const askings = askingsOf(file)
  const later = reached
    .flatMap(({ title, at }) =>
      at ? [{ title, reachedAt: at, asked: askings.find(each => each.at >= at) }] : [],
    )
    .sort((a, b) => a.reachedAt.getTime() - b.reachedAt.getTime())
  // Whoever records a concern has often spoken with the child before.
  return [{ title: 'A concern was recorded', reachedAt: file.openedAt, asked: askings[0] }, ...later]
}

/** The child's own view in a line: when they were asked last, and what has happened since without it. */
export function voiceInWords(file: Of): string {
  const last = askingsOf(file).at(-1)
  if (!last) return 'Not asked yet'
  const since = stagesOf(file).findLast(({ asked }) => asked === undefined)
  const asked = `Asked last on ${askedInWords(last)}`
  return since ? `${asked}; not since: ${since.title}` : asked
}
