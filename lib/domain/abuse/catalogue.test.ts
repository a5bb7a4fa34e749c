import { expect, it } from 'vitest'
import { exploitationBoxes } from '../nrm/boxes'
import { nrmQuestions } from '../nrm/questions'
import { abuseKinds, abuseOf, abuseSource, edition } from './catalogue'

it('has every kind of the fact base: physical, sexual and emotional abuse, physical and emotional neglect', () => {
  expect(abuseKinds.map(({ id, name }) => [id, name])).toEqual([
    ['abuse-01', 'Physical abuse'],
    ['abuse-02', 'Sexual abuse'],
    ['abuse-03', 'Emotional abuse'],
    ['abuse-04', 'Neglect, kind not known'],
    ['abuse-04a', 'Physical neglect'],
    ['abuse-04b', 'Emotional neglect'],
  ])
  expect(edition).toMatch(/2026/)
  expect(abuseSource.source).toMatch(/to be confirmed/)
})

it('says of each which account of the NRM form tells it, and never a box of exploitation', () => {
  const accounts = nrmQuestions
    .filter(({ row, kind }) => row === '11' && kind === 'long')
    .map(({ key }) => key)
  for (const { nrm } of abuseKinds) {
    expect(accounts).toContain(nrm)
    expect(exploitationBoxes.map(({ id }) => id)).not.toContain(nrm)
  }
})

it('tells what somebody did or did not do, never what the child did', () => {
  for (const { plain } of abuseKinds) expect(plain).toMatch(/^(Somebody|Too little|No) .*\.$/)
})

it('does not know what is not on the list', () => {
  expect(abuseOf('abuse-04b')?.name).toBe('Emotional neglect')
  expect(abuseOf('abuse-05')).toBeUndefined()
})
