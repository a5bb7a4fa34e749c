import { answered } from '../../forms/transcript'
import type { CaseOutline } from '../case/case-file'
import { ageInWords, safeContactWarning } from '../case/heading'
import { dangerInWords } from '../danger/words'
import { flagInWords } from '../flag/flag'
import { divisionOf } from '../nation/nation'
import type { PlanView } from '../plan/plan'
import { planForNext } from '../plan/sheet'
import { clocksOf, lateness, type RunningClock } from '../step/clocks'
import { nextSteps } from '../step/next'
import type { SheetPart } from '../step/sheet'
import { dayOf } from '../time/day'
import { lastDayOf } from '../time/deadline'
import { dueInWords, instantInWords } from '../time/words'
import type { HandoverLine, HandoverWords } from './handover'
import { handoverForm } from './questions'

const nothing = 'Nothing was written'

/** What was written for the next worker, and beside it what the case itself and its plan know now. */
export function handoverSheet(
  file: CaseOutline,
  line: HandoverLine,
  words: readonly HandoverWords[],
  plan: PlanView | null,
  now: Date,
): SheetPart[] {
  return [
    {
      heading: 'Now',
      lines: [
        { term: 'Child', detail: `${file.child.name ?? 'Name not known'}, ${ageInWords(file, now)}` },
        { term: 'Danger', detail: dangerInWords(file).words },
        {
          term: 'Must not be told',
          detail: safeContactWarning(file) ?? 'Nobody is recorded as unsafe to tell',
        },
        ...file.flags.map(flag => ({ term: 'Flag', detail: flagInWords(flag, dayOf(now)) })),
        ...clockLines(file, now),
        ...nextSteps(file, now).map(({ title, why }, index) => ({
          term: `Next step ${index + 1}`,
          detail: `${title}. ${why}`,
        })),
      ],
    },
    planForNext(plan, dayOf(now)),
    ...words.map(({ by, at, answers }) => ({
      heading: `Written by ${by}, ${instantInWords(at)}`,
      lines: (['promises', 'contact', 'next'] as const).map(id => {
        const answer = answers[id]
        const question = handoverForm.questions[id]
        return { term: question.ask, detail: answer ? answered(question, answer) : nothing }
      }),
    })),
    {
      heading: 'Handed over',
      lines: [
        { term: 'To', detail: line.to?.name ?? 'Whoever is given the case next' },
        {
          term: 'Read',
          detail: line.readAt ? instantInWords(line.readAt) : 'Not confirmed yet',
        },
      ],
    },
  ]
}

function clockLines(file: CaseOutline, now: Date) {
  const open = clocksOf(file)
    .filter(clock => lateness(clock, now) !== 'met')
    .toSorted((a, b) => lastDayOf(a.due).localeCompare(lastDayOf(b.due)))
  const say = ({ clock, due }: RunningClock) =>
    `${clock.name}: ${dueInWords(due, now, divisionOf[file.nation])}`
  const late = open.filter(clock => lateness(clock, now) === 'late')
  const next = open.filter(clock => lateness(clock, now) !== 'late')
  return [
    { term: 'Late', detail: late.map(say).join('\n') || 'No clock is late' },
    { term: 'Due next', detail: next.map(say).join('\n') || 'Nothing due' },
  ]
}
