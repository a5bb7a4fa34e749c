import { expect, it } from 'vitest'
import { draftVersion, type Left } from './version'

it('tells two drafts apart, and one draft is the same however often it leaves', () => {
  const left: Left[] = []
  const leaves = (signOffs: number, content: string) => {
    const version = draftVersion(signOffs, content, left)
    left.push({ version, content })
    return version
  }
  expect(['a', 'a', 'b', 'a'].map(content => leaves(0, content))).toEqual(['0.1', '0.1', '0.2', '0.1'])
  left.push({ version: '1', content: 'b' })
  expect(['b', 'c', 'b'].map(content => leaves(1, content))).toEqual(['1.1', '1.2', '1.1'])
  for (let each = 3; each <= 11; each++) expect(leaves(1, `further ${each}`)).toBe(`1.${each}`)
  left.push({ version: '11', content: 'z' })
  expect(leaves(11, 'z')).toBe('11.1')
  expect(leaves(1, 'another')).toBe('1.12')
})
