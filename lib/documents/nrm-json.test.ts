import { expect, it } from 'vitest'
import { nrmEdit } from '../../tests/cast/case-file'
import { khai } from '../../tests/cast/khai'
import { nrmDocument, signedBy } from '../../tests/cast/nrm-document'
import { fileNameOf } from '../domain/nrm/document'
import { nrmJson } from './nrm-json'

it('keys answers as the form does, with a key for each box of row 29', () => {
  const { answers, sources, missing } = JSON.parse(nrmJson(nrmDocument(khai)))
  expect(answers).toMatchObject({
    firstName: 'Lương Văn Khải',
    under18: 'yes',
    dateOfBirth: '2010-02-14',
    forcedWork: true,
    forcedCrime: true,
    prostitution: false,
    treatment: null,
  })
  expect(answers).not.toHaveProperty('exploitationTypes')
  expect(answers).not.toHaveProperty('whatKeepsThemThere')
  expect(answers).not.toHaveProperty('declaration')
  expect(sources.howItStarted[0]).toContain('said by the child')
  expect(missing).toContain('treatment')
})

it('says what is missing before what is answered', () => {
  const keys = Object.keys(JSON.parse(nrmJson(nrmDocument(khai))))
  expect(keys).toContain('answers')
  expect(keys.indexOf('missing')).toBeLessThan(keys.indexOf('answers'))
})

it('says of itself what it is, and that nothing was submitted', () => {
  expect(JSON.parse(nrmJson(nrmDocument(khai)))).toMatchObject({
    edition: '2026-04',
    marking: 'OFFICIAL-SENSITIVE',
    reference: 'HF-7K2M9QXA',
    author: 'Folasade Brightmore',
    version: '0.1',
    signedBy: null,
    signedAt: null,
    generatedAt: '2026-03-30T13:00:00+01:00',
    draft: true,
    submitted: false,
    notice: expect.stringContaining('Nothing has been sent to the Home Office'),
  })
  expect(JSON.parse(nrmJson(nrmDocument(khai, { signedBy })))).toMatchObject({
    signedBy: 'Rosalind Ashdown',
    signedAt: '2026-03-30T12:00:00+01:00',
    draft: false,
    submitted: false,
  })
})

it('keeps lists as lists and words as they are', () => {
  const edits = [nrmEdit('ukPlaces', 'Leeds\nHull'), nrmEdit('treatment', '"<b>" \\ #x\nأ')]
  const { answers } = JSON.parse(nrmJson(nrmDocument({ ...khai, nrmEdits: edits })))
  expect(answers.ukPlaces).toEqual(['Leeds', 'Hull'])
  expect(answers.treatment).toBe('"<b>" \\ #x\nأ')
})

it('names the file by the reference, never by the child', () => {
  expect(fileNameOf(nrmDocument(khai), 'pdf')).toBe('HF-7K2M9QXA-nrm-draft-0.1.pdf')
  expect(fileNameOf(nrmDocument(khai, { signedBy, version: '1' }), 'json')).toBe('HF-7K2M9QXA-nrm-1.json')
})

it('says of a box that nobody ticked or ruled out that it is blank, and names it as missing', () => {
  const blank = { ...khai, nrmEdits: [], sightings: [], entries: [], concerns: [] }
  const { answers, missing } = JSON.parse(nrmJson(nrmDocument(blank)))
  for (const key of ['forcedWork', 'forcedCrime', 'prostitution']) {
    expect(answers[key], key).toBeNull()
    expect(missing).toContain(key)
  }
  for (const key of missing) expect(Object.keys(answers)).toContain(key)
})
