import { expect, it } from 'vitest'
import { askedAs } from './correcting'

it('ends a correction with the correction, and says that what stood before stays', () => {
  expect(askedAs(true)).toMatchObject({ title: 'Correct an entry', submit: 'Add the correction' })
  expect(askedAs(true).lede).toContain('stays to be read')
  expect(askedAs(false)).toEqual({ title: 'Add to the chronology', submit: 'Add to the chronology' })
})
