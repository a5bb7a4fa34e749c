import { describe, expect, it } from 'vitest'
import { now, placement, said, two } from '../../../tests/cast/two-children'
import type { Given } from '../../forms/given'
import { type ConcernDraft, withItem } from './draft'
import { spokenOf } from './spoken'

describe('words that several cases will hold', () => {
  const spoken = (draft: ConcernDraft) => spokenOf(draft, now).map(({ at: where }) => where)
  const told = (about: string[]) =>
    withItem(two, 'entries', { id: 'e', given: said('He was taken to 12 Alder Row.', { about }) })

  it('are pointed at where they say where one child can be found, and only where another’s case holds them', () => {
    expect(spoken(two)).toEqual([])
    expect(spoken(told(['b']))).toEqual([])
    expect(spoken(told(['all']))).toEqual(['entries/e'])
    expect(spoken({ ...two, pages: { ...two.pages, worry: { whatWorries: 'Moved to kf1 4zz.' } } })).toEqual([
      'worry',
    ])
    const withPage = (page: 'child' | 'staff', more: Given) =>
      spoken({ ...two, pages: { ...two.pages, [page]: { ...two.pages[page], ...more } } })
    expect(withPage('child', { family: 'Her brother is at 12 Alder Row.' })).toEqual(['child'])
    expect(withPage('child', { 'school.notKnown': 'yes', 'school.reason': 'Moved to KF1 4ZZ.' })).toEqual([
      'child',
    ])
    expect(withPage('staff', { about: 'yes', work: 'Drives to 12 Alder Row.' })).toEqual(['staff'])
    const [other = { id: 'b', given: {} }] = two.children
    const family = { ...other, given: { ...other.given, family: 'They live at 3 Mill Lane.' } }
    expect(spoken({ ...two, children: [family] })).toEqual(['children/b'])
    expect(spokenOf(told(['all']), now)[0]?.says).toContain('where Ben Thornquist can be found')
    expect(
      spoken({ ...two, children: [], pages: { ...two.pages, worry: { whatWorries: placement } } }),
    ).toEqual([])
  })
})
