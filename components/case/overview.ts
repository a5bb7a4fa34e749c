import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { wasTold } from '@/lib/domain/danger/danger'
import { resultInWords } from '@/lib/domain/determination/computed'
import { standingIn } from '@/lib/domain/determination/matrix'
import { type TermId, terms } from '@/lib/domain/guidance/terms'
import { allSteps, isSent } from '@/lib/domain/step/state'
import type { StepId } from '@/lib/domain/step/steps'
import { dayOf } from '@/lib/domain/time/day'
import { instantInWords } from '@/lib/domain/time/words'
import { voiceInWords } from '@/lib/domain/voice/voice'
import type { CasePart } from './case-now'

type Props = {
  file: CaseOutline
  actor: Actor
  facts: CaseFacts
  now: Date
  /** Whether the lead's decision is among the things to do next, where its button stands already. */
  decidesNext: boolean
}

const meaning = (id: TermId, word: string) => ({ id, word, means: terms[id].means })

const allocateWords = ({ workers }: CaseOutline) =>
  workers.length > 0 ? 'Allocate the case to somebody else' : 'Allocate the case'
const restrictWords = ({ restrictionReviewOn }: CaseOutline) =>
  restrictionReviewOn ? 'Who may see this case' : 'Restrict the case'

const goesOn = ({ id, reference }: { id: string; reference: string }): CasePart => ({
  kind: 'notice',
  tone: 'info',
  title: 'This concern is about a child already known.',
  says: {
    before: 'Go on with it in ',
    link: { href: `/cases/${id}`, words: `case ${reference}` },
    after: '. What was written here stays as it was.',
  },
})

const reviewIsDue: CasePart = {
  kind: 'notice',
  tone: 'warning',
  title: 'This case is restricted, and a review is due.',
  says: { before: 'Ask whether only named people still need to see it.' },
}

/** Whether there is danger now of which they were not told, whatever they were told before. */
const notOfThis = (file: CaseOutline, step: StepId): boolean =>
  (step === 'police' || step === 'childrens-services') && file.immediateDanger && !wasTold(step, file)

/** The case in short: where it stands, and what asks for a look at it as a whole. */
export function overviewParts({ file, actor, facts, now, decidesNext }: Props): CasePart[] {
  const determination = file.determinations.at(-1)
  const decision = file.decisions.findLast(each => each.caseId === file.id)
  const at = `/cases/${file.id}`
  const decides = file.stage === 'triage' && can(actor, 'triage.decide', facts) && !decidesNext
  const rows = [
    ...allSteps(file).map(({ step, word, reference, events }) => ({
      term: step.title,
      ...(step.id === 'nrm' && { meaning: meaning('nrm', 'NRM') }),
      detail: `${word}${reference ? `, reference ${reference}` : ''}${isSent({ events }) && notOfThis(file, step.id) ? '; not told of the danger there is now' : ''}`,
      href: `${at}/steps#${step.id}`,
    })),
    { term: 'The child’s own view', detail: voiceInWords(file), href: `${at}/voice` },
    {
      term: 'Act, means, purpose',
      meaning: meaning('elements', 'Act, means, purpose'),
      detail: `${standingIn(file).words} (worked out, advice only)`,
      href: `${at}/evidence`,
    },
    {
      term: 'Lead’s determination',
      meaning: meaning('determination', 'determination'),
      detail: determination
        ? `${resultInWords[determination.result]}, by ${determination.writtenBy.name}, ${instantInWords(determination.writtenAt)}`
        : 'None yet',
    },
    {
      term: 'Lead’s decision on the concern',
      detail: decision
        ? `${decision.outcome === 'accepted' ? 'Accepted as a case' : 'Linked to a child already known'}, by ${decision.writtenBy.name}, ${instantInWords(decision.writtenAt)}\n${decision.reasons}`
        : 'None yet',
    },
  ]
  const allocates = file.stage === 'open' && can(actor, 'case.allocate', facts)
  const here = file.stage !== 'joined'
  const buttons = [
    ...(decides ? [{ href: `${at}/decide`, words: 'Decide on this concern' }] : []),
    ...(allocates ? [{ href: `${at}/allocate`, words: allocateWords(file) }] : []),
    ...(here && can(actor, 'flag.write', facts) ? [{ href: `${at}/flags`, words: 'Flag the case' }] : []),
    ...(here && can(actor, 'case.restrict', facts)
      ? [{ href: `${at}/restriction`, words: restrictWords(file) }]
      : []),
  ]
  // Quiet: no button leads to the end of a case.
  const closes = file.stage === 'open' && can(actor, 'closure.ask', facts)
  const links = closes ? [{ href: `${at}/closing`, words: 'Close this case' }] : []
  return [
    ...(file.joinedTo ? [goesOn(file.joinedTo)] : []),
    ...(file.restrictionReviewOn && file.restrictionReviewOn <= dayOf(now) ? [reviewIsDue] : []),
    { kind: 'card', title: 'Where it stands', rows, buttons, links },
  ]
}
