import { expect, it } from 'vitest'
import { enough, now } from '../../../tests/cast/enough-draft'
import type { Given } from '../../forms/given'
import { problems, withPage } from './draft'
import { concernParts } from './parts'
import { colleaguesIn, nearColleagues } from './staff-questions'

/** A concern may be about several colleagues: each is told apart from whoever is only named. */

const colleagues = ['Helen Marchetti', 'Tomasz Ellery', 'Ada Okafor'].map(name => ({
  id: name.slice(0, 3),
  name,
  jobTitle: 'Social worker',
}))
const sent = (staff: Given) => {
  const draft = withPage(enough, 'staff', staff)
  expect(problems(draft, now)).toEqual([])
  return concernParts(draft, now, colleagues)
}

it('names all who were ticked, and keeps each', () => {
  const { staff, staffNames, transcript } = sent({ about: 'yes', who: ['Ada', 'Hel'] })
  expect(colleaguesIn(staff)).toEqual(['Ada', 'Hel'])
  expect(staffNames).toEqual(['Helen Marchetti', 'Ada Okafor'])
  expect(transcript.lines.find(({ id }) => id === 'who')?.answered).toBe('Ada Okafor\nHelen Marchetti')
})

it('reads a draft that chose one alone, and none of them, as it was meant', () => {
  expect(colleaguesIn(sent({ about: 'maybe', who: 'Tom' }).staff)).toEqual(['Tom'])
  const { staff, transcript } = sent({ about: 'yes', who: 'not-listed', name: 'A coach' })
  expect(colleaguesIn(staff)).toEqual([])
  expect(transcript.lines.map(({ id }) => id)).not.toContain('who')
  expect(colleaguesIn(sent({ about: 'no', who: ['Tom'] }).staff)).toEqual([])
})

it('takes the words of all who were ticked as theirs, and finds who is named besides', () => {
  const near = (who: readonly string[], name: string) =>
    nearColleagues({ about: 'yes', who, name }, colleagues).map(({ id }) => id)
  expect(near(['Hel', 'Tom'], 'Helen and Tomasz')).toEqual([])
  expect(near(['Hel', 'Tom'], 'Helen, Tomasz and Ada')).toEqual(['Ada'])
  expect(near([], 'Helen and Tomasz')).toEqual(['Hel', 'Tom'])
})
