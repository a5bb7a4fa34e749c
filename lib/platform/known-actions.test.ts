import { expect, it } from 'vitest'
import { pagesIn, placeIn } from './known-actions'

const [save, add, find] = ['60a', '60b', '60c']
const built = {
  pagesOf: new Map([
    [save, ['app/cases/[case]/people/[person]/page']],
    [add, ['app/cases/[case]/people/new/page', 'app/cases/[case]/people/[person]/page']],
    [find, ['app/find/page']],
  ]),
  pages: pagesIn([
    '/cases/[case]/people/[person]/page',
    '/page',
    '/api/auth/[...nextauth]/route',
    '/find/page',
    '/cases/[case]/people/new/page',
    '/help/[...topic]/page',
  ]),
}

it.each([
  [save, '/cases/1/people/2', 'here'],
  [save, '/cases/1/people/2/', 'here'],
  // Next opens the page with the name, not the one with the hole.
  [save, '/cases/1/people/new', 'elsewhere'],
  [add, '/cases/1/people/new', 'here'],
  [add, '/cases/1/people/2', 'here'],
  [save, '/cases/1/people', 'elsewhere'],
  [save, '/cases/1/people/2/3', 'elsewhere'],
  [find, '/find', 'here'],
  [find, '/', 'elsewhere'],
  [find, '/finder', 'elsewhere'],
  [find, '/help/a/b', 'elsewhere'],
  ['60d', '/find', 'nowhere'],
])('the action %s is, for %s, %s', (id, path, place) => {
  expect(placeIn(built, id, path)).toBe(place)
})
