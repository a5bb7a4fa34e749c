import { describe, expect, it } from 'vitest'
import { transcriptOf } from '../../forms/transcript'
import type { LineAnswers } from './line-questions'
import { type AgreedLine, inOrder, lineLate, type PlanView, partOf, standsInWords } from './plan'
import { planForm } from './questions'
import { planForNext, planSheet } from './sheet'

const line = (id: string, answers: LineAnswers): AgreedLine => ({
  id,
  version: 1,
  signed: { by: 'Folasade Brightmore', at: new Date('2026-03-26T09:00:00Z') },
  what: answers.what ?? 'A school place',
  who: 'The school',
  dueOn: answers.dueOn ?? '2026-03-30',
  state: answers.state ?? 'open',
  answers,
})
const answers = {
  kind: 'prevention',
  risks: 'A man waits.',
  where: 'Quarry Lane',
  asked: 'no',
  notAsked: 'No interpreter until Tuesday.',
  reviewOn: '2026-04-20',
} as const
const plan: PlanView = {
  version: 1,
  kind: 'prevention',
  reviewOn: answers.reviewOn,
  signed: { by: 'Folasade Brightmore', at: new Date('2026-03-26T09:00:00Z') },
  told: transcriptOf(planForm, answers).lines,
  answers: null,
  agreed: [
    line('a', { state: 'done', doneOn: '2026-03-28' }),
    line('b', { dueOn: '2026-04-02' }),
    line('c', {}),
  ],
}

describe('what is agreed', () => {
  it('is late from the day after, and never once it is done or no longer agreed', () => {
    const days = ['2026-03-29', '2026-03-30', '2026-03-31']
    expect(days.map(today => lineLate(line('a', {}), today))).toEqual([false, false, true])
    for (const state of ['done', 'dropped'] as const)
      expect(lineLate(line('a', { state }), '2027-01-01')).toBe(false)
  })

  it('stands in the order in which it must be done, what is done after it', () => {
    expect(inOrder(plan.agreed).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    const says = [...plan.agreed, line('d', { state: 'dropped', why: 'She moved.' })].map(each =>
      standsInWords(each, '2026-04-01'),
    )
    expect(says).toEqual(['Done on 28 March 2026', 'Still to do', 'Late', 'No longer agreed: She moved.'])
  })
})

describe('a plan', () => {
  it('says what nobody has agreed yet, and asks nothing that was not opened', () => {
    const { lines, unanswered } = partOf(plan, 'missing')
    expect(lines).toEqual([])
    expect(unanswered).toHaveLength(2)
    const rest = partOf(plan, 'rest')
    expect(rest.lines.map(({ id }) => id)).toEqual(['risks', 'where', 'asked', 'notAsked'])
    expect(rest.unanswered).toEqual([planForm.questions.childTold.ask, planForm.questions.mayBeTold.ask])
  })

  it('on paper says who must not be told, and that places are left out', () => {
    const person = { name: 'Mr Two', relationship: 'driver', inform: 'not-decided', suspected: null } as const
    const paper = JSON.stringify(planSheet(plan, { people: [person] }, '2026-04-21'))
    for (const words of ['Mr Two (driver)', 'left out here', 'Not agreed yet', 'Late', ': review due'])
      expect(paper).toContain(words)
    expect(paper).not.toContain('Quarry Lane')
    expect(JSON.stringify(planSheet({ ...plan, agreed: [] }, { people: [] }, '2026-04-01'))).toMatch(
      /Nobody is recorded as unsafe.*Nothing yet/,
    )
  })

  it('tells the next worker what is still to do, or that there is none', () => {
    const next = planForNext(plan, '2026-04-01')
    expect(next.lines.map(({ detail }) => detail)).toEqual([
      '20 April 2026',
      'A school place\nThe school\nLate',
      'A school place\nThe school\nStill to do',
      'Not agreed yet',
      'Not agreed yet',
    ])
    expect(planForNext(null, '2026-04-01').lines).toHaveLength(1)
  })
})
