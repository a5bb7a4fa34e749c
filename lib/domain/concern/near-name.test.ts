import { expect, it } from 'vitest'
import { nearTo } from './near-name'

/** A colleague who may be meant by what was written of somebody is found, however their name was put. */

const helen = { name: 'Helen Marchetti', jobTitle: 'Team manager' }
const called = (name: string) => ({ name, jobTitle: 'Worker' })

it.each([
  'Helen Marchetti',
  'helen marchetti',
  'MARCHETTI, Helen',
  'Hellen Marchety',
  'Helen Markety',
  'HelenMarchetti',
  'Helen Mar chetti',
  'Marchetti',
  'Mrs Marchetti',
  'Marketti',
  'H. Marchetti',
  'Nell Marchetti',
  'Coach Marchetti',
  'Helen',
  'Miss Helen',
  'Helen M.',
  'Helen Mar',
  'Helen from the office',
  'helen upstairs',
  'Helen, Riverside School',
  'Helen And Tom',
  'Helen Manager',
  'Helen’s deputy',
  'Hel',
  'It is the manager, I think Helen Marchetti or somebody in her team',
  'Helen Smith, or the other Helen',
  'Tomasz Ellery and Helen Marchetti',
])('“%s” may mean Helen Marchetti', typed => {
  expect(nearTo(typed)(helen)).toBe(true)
})

it.each([
  '',
  ' - ',
  'Coach Ferrismark',
  'Helen Smith',
  'Ms Helen Smith',
  'Helen O’Brien',
  'The man with the red beard',
  'A driver in a white van',
  'M',
])('“%s” does not', typed => {
  expect(nearTo(typed)(helen)).toBe(false)
})

it.each([
  ['Mr Ellery', 'Tomasz Ellery'],
  ['Tom', 'Tomasz Ellery'],
  ['Sandhu', 'Amrit Sandhu-Cole'],
  ['Berg', 'Jan van der Berg'],
  ['Nguyen', 'Nguyễn Thị Lan'],
  ['Mrs Le', 'Linh Le'],
  ['Mr Old', 'Mary Old'],
  ['Coach An', 'An Nguyen'],
  ['Dr Okafor', 'Dr Ada Okafor'],
  ['Macdonald', 'Iain Mac Donald'],
  ['محمد', 'محمد علي'],
  // Two of one family name cannot be told apart by what a child calls them.
  ['Ada Okafor', 'Chidi Okafor'],
])('“%s” may mean %s', (typed, name) => {
  expect(nearTo(typed)(called(name))).toBe(true)
})

it.each([
  ['the man who drives', 'Theo Mandel'],
  ['A driver in a white van', 'Jan van der Berg'],
  ['She and her sister', 'Andy Shah'],
  ['Mr Brown', 'Dr Ada Okafor'],
])('“%s” does not mean %s', (typed, name) => {
  expect(nearTo(typed)(called(name))).toBe(false)
})

it('takes no word for a second person that is of the one who was chosen', () => {
  for (const typed of ['Helen', 'Helen Brown', 'Hellen Browne'])
    expect(nearTo(typed, 'Helen Brown')(helen)).toBe(false)
  for (const typed of ['Helen Marchetti', 'Helen Brown and Marchetti', 'Helen Brown and Helen', 'Marchety'])
    expect(nearTo(typed, 'Helen Brown')(helen)).toBe(true)
})
