import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderFor, usage } from './folder'

function inAFolder(work: (home: string) => void): void {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'holdfast-shots-')))
  mkdirSync(join(home, 'project'))
  try {
    work(home)
  } finally {
    rmSync(home, { recursive: true })
  }
}

it('takes one folder elsewhere, from where the person stands, whether it is there or not', () =>
  inAFolder(home => {
    const project = join(home, 'project')
    expect(folderFor([join(home, 'new', 'shots')], project, project)).toBe(join(home, 'new', 'shots'))
    expect(folderFor(['../shots'], project, project)).toBe(join(home, 'shots'))
    expect(folderFor(['project-shots'], home, project)).toBe(join(home, 'project-shots'))
  }))

it('takes none, two, or a flag for a folder no more than one inside the project', () =>
  inAFolder(home => {
    const project = join(home, 'project')
    for (const args of [[], ['a', 'b'], ['--json'], ['']])
      expect(() => folderFor(args, home, project)).toThrow(usage)
    symlinkSync(project, join(home, 'link'))
    for (const named of ['.', 'shots', 'data/shots', project, join(home, 'link', 'shots')])
      expect(() => folderFor([named], project, project), named).toThrow(/kept out of the project/)
  }))
