import { expect, it } from 'vitest'
import { backFromFile } from './back'

it('leads back to the entry that a file is added to, and else to the files', () => {
  expect(backFromFile('c', 'e')).toEqual({
    href: '/cases/c/chronology?entry=e#e',
    words: 'Back to the entry',
  })
  expect(backFromFile('c', undefined)).toEqual({ href: '/cases/c/files', words: 'Back to the files' })
})
