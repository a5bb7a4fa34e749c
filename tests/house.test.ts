import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Permission, permissions } from '../lib/domain/access/permissions'
import { roleTableInMarkdown } from '../lib/domain/access/role-table'
import { terms } from '../lib/domain/guidance/terms'
import { owned } from './cast/nation-words'
import { importsOf } from './house/imports'
import { everyFile, withoutComments } from './house/source'
import { walls } from './house/walls'
import { tables } from './house/writing'

/** The walls of the house. Each one is proved not to be painted on: it walked, and it refuses what is planted. */

const files = everyFile()

describe.each(walls)('$promise', ({ sees, atLeast, check, refused, allowed }) => {
  const seen = files.filter(file => sees(file.path))

  it('in every file', () => {
    expect(seen.length).toBeGreaterThan(atLeast)
    expect(seen.flatMap(check)).toEqual([])
  })

  it('and would say so of a file that breaks it', () => {
    expect(refused.length).toBeGreaterThan(0)
    for (const source of refused) expect(check(source), source.text || source.path).not.toEqual([])
    expect(allowed.flatMap(check)).toEqual([])
  })
})

it('reads every import that the files make', () => {
  const read = files.flatMap(importsOf)
  expect(read.length).toBeGreaterThan(1_500)
  expect(read).toContain('./lib/records/jobs')
})

it('lists no data table that is short enough or gone', () => {
  for (const path of Object.keys(tables)) {
    const file = files.find(each => each.path === path)
    expect(file && file.text.split('\n').length > 200, path).toBe(true)
  }
})

it('lets no page say by itself what only one nation says', () => {
  const own = (text: string) => owned.filter(({ word }) => word.test(withoutComments(text)))
  const pages = files.filter(({ path }) => /^(app|components)\/.*\.tsx?$/.test(path))
  const saying = pages.filter(({ text }) => own(text).length > 0).map(({ path }) => path)
  expect(pages.length).toBeGreaterThan(200)
  // Its words are a table of the nations.
  expect(saying).toEqual(['components/step/lede.tsx'])
})

it('explains every word that a page points at, each in a sentence with its source', () => {
  const used = files
    .filter(({ path }) => path.startsWith('components/'))
    .flatMap(({ text }) => [...text.matchAll(/<Term(?:Word)?\s+id="(\w+)"/g)].map(([, id]) => id ?? ''))
  expect(used.length).toBeGreaterThan(8)
  expect(used.filter(id => !Object.hasOwn(terms, id))).toEqual([])
  const names = Object.values(terms).map(each => each.term)
  expect(new Set(names).size).toBe(names.length)
  for (const { means, source } of Object.values(terms)) {
    expect(means).toMatch(/^[A-Z].*\.$/)
    expect(source).not.toBe('')
  }
})

describe('the permission table', () => {
  const rows = Object.entries<Permission>(permissions)
  const blanks = (sentence: string) => sentence.match(/\{[^}]*\}/g) ?? []

  it.each(rows)('tells %s in whole sentences', (_, row) => {
    for (const sentence of [row.told, row.refused]) {
      expect(sentence).toMatch(/^(\{who\}|[A-Z]).*\.$/)
      expect(blanks(sentence).filter(blank => blank === '{who}').length).toBe(1)
      expect(blanks(sentence).every(blank => blank === '{who}' || blank === '{case}')).toBe(true)
      expect(sentence.replace(/\{(who|case)\}/g, '')).not.toMatch(/[{}]/)
    }
    expect(row.told).not.toBe(row.refused)
    if (row.about === 'case') expect(row.told + row.refused).toMatch(/\{case\}.*\{case\}/)
  })

  it('gives every permission to somebody, and only scopes that fit what it is about', () => {
    expect(rows.length).toBeGreaterThan(25)
    for (const [id, row] of rows) {
      const scopes = Object.values(row.scope).flat()
      expect(scopes.length, id).toBeGreaterThan(0)
      if (row.about === 'organisation') expect(new Set(scopes), id).toEqual(new Set(['organisation']))
    }
  })

  it('keeps the case from the auditor and the administrator', () => {
    const cases = rows.filter(([, row]) => row.about === 'case')
    expect(cases.length).toBeGreaterThan(10)
    for (const [id, { scope }] of cases)
      expect([scope.auditor, scope.administrator], id).toEqual([undefined, undefined])
  })

  it('stands in the README as it is', () => {
    const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : ''
    const printed = /<!-- roles -->\s*([\s\S]*?)\s*<!-- \/roles -->/.exec(readme)?.[1]
    expect(
      printed,
      'Put the role table into README.md between <!-- roles --> and <!-- /roles -->.',
    ).toBeDefined()
    expect(printed).toBe(roleTableInMarkdown())
  })
})
