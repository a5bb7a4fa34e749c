import type { CaseHead } from '../case/case-head'
import { unsafeToTell } from '../case/heading'
import type { SheetLine, SheetPart } from '../step/sheet'
import type { Day } from '../time/day'
import { dayInWords } from '../time/words'
import {
  type AgreedLine,
  inOrder,
  type PlanPart,
  type PlanView,
  partOf,
  planInWords,
  reviewInWords,
  standsInWords,
} from './plan'

const hidden = 'Recorded, and left out here'
export const notAgreed = 'Not agreed yet'

/** One thing that is agreed, for paper. */
const agreedLine = (line: AgreedLine, today: Day): SheetLine => ({
  term: `By ${dayInWords(line.dueOn)}`,
  detail: `${line.what}\n${line.who}\n${standsInWords(line, today)}`,
})

const linesOf = (plan: PlanView, part: PlanPart): SheetLine[] => {
  const { lines, unanswered } = partOf(plan, part)
  return [
    ...lines.map(line => ({ term: line.asked, detail: line.answered ?? hidden })),
    ...unanswered.map(term => ({ term, detail: notAgreed })),
  ]
}

const agreed = (lines: readonly AgreedLine[], today: Day): SheetLine[] =>
  lines.length > 0
    ? inOrder(lines).map(line => agreedLine(line, today))
    : [{ term: 'Agreed so far', detail: 'Nothing yet' }]

/** The whole plan on paper: what is read in a hurry first. */
export function planSheet(plan: PlanView, head: Pick<CaseHead, 'people'>, today: Day): SheetPart[] {
  const unsafe = unsafeToTell(head).join('\n')
  return [
    { heading: 'If the child goes missing', lines: linesOf(plan, 'missing') },
    {
      heading: 'Who must not be told',
      lines: [
        {
          term: 'Do not contact or inform',
          detail: unsafe || 'Nobody is recorded as unsafe to tell. Ask before you tell anybody.',
        },
      ],
    },
    { heading: 'What is agreed', lines: agreed(plan.agreed, today) },
    {
      heading: planInWords(plan.kind),
      lines: [
        ...linesOf(plan, 'rest'),
        { term: 'To be looked at again on', detail: reviewInWords(plan, today) },
      ],
    },
  ]
}

/** Of a plan, what the next worker must know: what is still to do, when it is looked at again, who rings whom. */
export function planForNext(plan: PlanView | null, today: Day): SheetPart {
  if (!plan) return { heading: 'Plan', lines: [{ term: 'Plan', detail: 'None was written yet' }] }
  const open = plan.agreed.filter(line => line.state === 'open')
  return {
    heading: planInWords(plan.kind),
    lines: [
      { term: 'To be looked at again on', detail: reviewInWords(plan, today) },
      ...agreed(open, today),
      ...linesOf(plan, 'missing'),
    ],
  }
}
