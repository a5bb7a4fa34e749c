import { expect, it } from 'vitest'
import { allocateForm, allocateTogetherForm } from './questions'

it('says beside every box whose words go into several cases that nothing of one child belongs there', () => {
  const { worker, ...boxes } = allocateTogetherForm([]).questions
  expect(Object.keys(boxes)).toEqual(['promises', 'contact', 'next'])
  for (const { ask, hint } of Object.values(boxes)) {
    expect(hint).toContain('into every case chosen: write nothing of one child here.')
    expect(ask).not.toContain('the child')
  }
  for (const question of Object.values(allocateForm([], false).questions))
    expect(JSON.stringify(question)).not.toContain('every case chosen')
})
