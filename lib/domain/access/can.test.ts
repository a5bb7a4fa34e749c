import { expect, it } from 'vitest'
import { type CaseFacts, can, canOnceOpen, refusalOf } from './can'
import { type PermissionId, permissions } from './permissions'
import type { Actor } from './role'

const everything: Actor = {
  id: 'a',
  organisationId: 'here',
  name: 'A',
  roles: ['practitioner', 'lead', 'manager', 'auditor', 'administrator'],
  demonstration: false,
}
const facts: CaseFacts = {
  organisationId: 'here',
  authorId: 'a',
  stage: 'open',
  closed: false,
  allocated: true,
  onDuty: true,
  covering: true,
  restriction: 'named',
  matched: true,
}
const aboutCases = (Object.keys(permissions) as PermissionId[]).filter(id => permissions[id].about === 'case')

it('leaves of a closed case what reads it, protects it or opens it again, and nothing that adds to it', () => {
  const left = aboutCases.filter(id => can(everything, id, { ...facts, stage: 'closed', closed: true }))
  expect(left).toEqual([
    'concern.follow',
    'case.open',
    'handover.see',
    'case.restrict',
    'case.unrestrict',
    'match.settle',
    'location.reveal',
    'reply.read',
    'alert.read',
    'chronology.print',
    'file.see',
    'file.download',
    'file.lock',
    'file.remove',
    'plan.read',
    'plan.print',
    'referral.print',
    'nrm.read',
    'nrm.export',
    'closure.decide',
    'case.reopen',
    'cover.see',
    'cover.end',
  ])
})

it('says of a closed case what would be allowed were it open, so that a refusal can say why', () => {
  for (const id of aboutCases) {
    expect(canOnceOpen(everything, id, { ...facts, closed: true }), id).toBe(can(everything, id, facts))
    const elsewhere = { ...facts, closed: true, organisationId: 'there' }
    expect(canOnceOpen(everything, id, elsewhere), id).toBe(false)
    expect(canOnceOpen(everything, id, { ...facts, closed: true, restriction: 'kept-from' }), id).toBe(false)
  }
})

it('tells of a closed case that it is closed whoever may open it, of what closing ends, and nobody else', () => {
  const shut = { ...facts, closed: true }
  const manager: Actor = { ...everything, roles: ['manager'] }
  const auditor: Actor = { ...everything, roles: ['auditor'] }
  for (const id of aboutCases) {
    const ends = !can(everything, id, shut)
    expect(refusalOf(everything, id, shut), id).toBe(ends ? 'closed' : 'not-found')
    expect(refusalOf(manager, id, shut), id).toBe(ends ? 'closed' : 'not-found')
    expect(refusalOf(manager, id, facts), id).toBe('not-found')
    expect(refusalOf(auditor, id, shut), id).toBe('not-found')
    for (const not of [
      { organisationId: 'there' },
      { restriction: 'shut' },
      { restriction: 'kept-from' },
    ] as const)
      expect(refusalOf(manager, id, { ...shut, ...not }), id).toBe('not-found')
    expect(refusalOf(manager, id, undefined), id).toBe('not-found')
  }
  expect(refusalOf(manager, 'case.list', shut)).toBe('not-found')
})
