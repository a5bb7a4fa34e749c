import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stepEventIds, steps } from '../step/steps'
import { caseParts } from './case-parts'
import { type PermissionId, permissions } from './permissions'
import { toldAs } from './trail-words'

const ids = Object.keys(permissions) as PermissionId[]
const whole = /^(\{who\}|[A-Z]).*\.$/

it('says which step was recorded, and what of it', () => {
  expect(toldAs('step.record', false, { step: 'police', event: 'sent', row: 'x' })).toBe(
    '{who} recorded a step on case {case}: the police, told or asked.',
  )
  expect(toldAs('step.record', false, { step: 'nrm', event: 'not-needed' })).toBe(
    '{who} recorded a step on case {case}: the NRM, proposed as not needed.',
  )
  expect(toldAs('step.record', false, {})).toBe('{who} recorded a step on case {case}.')
})

it('says which paper was opened, which answer was worded, and what left', () => {
  expect(toldAs('referral.print', false, { step: 'police' })).toBe(
    '{who} opened a paper of case {case} to print, read out or send: the police.',
  )
  expect(toldAs('nrm.edit', false, { question: 'howItStarted', version: 2 })).toMatch(
    /^\{who\} edited the NRM draft of case \{case\}: “.+”\.$/,
  )
  const left = { version: '0.2', format: 'pdf' }
  expect(toldAs('nrm.export', false, { ...left, signed: false })).toBe(
    '{who} exported the NRM draft of case {case}: version 0.2 as PDF, not signed off.',
  )
  expect(toldAs('nrm.export', false, { version: '1', format: 'json', signed: true })).toContain(
    'version 1 as JSON, signed off.',
  )
})

it('tells apart what was asked, agreed and left about a restricted case', () => {
  const told = (detail: object) => toldAs('case.restrict', false, { ...detail })
  const all = [
    { restriction: 'r', named: 2 },
    { keptFrom: 'k' },
    { keptFrom: 'k', asked: true },
    { keptFrom: 'k', answer: 'let' },
    { keptFrom: 'k', answer: 'keep' },
  ].map(told)
  expect(new Set(all).size).toBe(all.length)
  expect(all[2]).toBe(
    '{who} changed to whom case {case} is open: asked that a colleague who is kept from it be let back.',
  )
  const lifted = [{ asked: true }, { answer: 'lift' }, { answer: 'keep' }].map(detail =>
    toldAs('case.unrestrict', false, { restriction: 'r', ...detail }),
  )
  expect(new Set(lifted).size).toBe(3)
})

it('tells what was done about closing a case apart', () => {
  const told = (action: string, detail: object) => toldAs(action, false, { ...detail })
  const all = [
    told('closure.ask', { closure: 'c', asked: true }),
    told('closure.ask', { closure: 'c', answer: 'withdraw' }),
    told('closure.decide', { closure: 'c', answer: 'close' }),
    told('closure.decide', { closure: 'c', answer: 'return' }),
    told('case.reopen', { reopening: 'r' }),
    told('triage.decide', { reopening: 'r', case: 'k' }),
    told('triage.decide', { outcome: 'joined', decision: 'd' }),
  ]
  expect(new Set(all).size).toBe(all.length)
  expect(all[2]).toBe('{who} answered the request to close case {case}: closed it.')
  expect(all[4]).toBe('{who} reopened case {case}.')
})

it('tells a refusal that the moment made from one for want of permission', () => {
  expect(toldAs('step.record', true, {})).toBe('{who} was refused recording a step on case {case}.')
  expect(toldAs('step.record', true, { why: 'conflict' })).toBe(
    '{who} was refused recording a step on case {case}: somebody had written meanwhile.',
  )
  expect(toldAs('step.record', true, { why: 'not-found' })).toBe(
    '{who} was refused recording a step on case {case}.',
  )
})

it('says what part of a case was opened, and that it does not know what it does not know', () => {
  expect(toldAs('case.open', false, { part: 'files' })).toBe('{who} opened the files of case {case}.')
  expect(toldAs('toString', false, {})).toContain('does not know')
})

it('has a sentence of its own for every action that the trail can keep, done and refused, and for each reason', () => {
  const reasons = [undefined, 'conflict', 'second-person', 'incomplete', 'cannot', 'closed', 'not-found']
  const done = ids.map(id => toldAs(id, false, {}))
  expect(ids.length).toBeGreaterThan(60)
  expect(new Set(done).size).toBe(ids.length)
  for (const id of ids) {
    const refused = reasons.map(why => toldAs(id, true, { why }))
    // Of whoever may not, and of a thing that is not there, the sentence itself says enough.
    expect(new Set(refused).size, id).toBe(reasons.length - 1)
    for (const sentence of [toldAs(id, false, {}), ...refused]) {
      expect(sentence, id).toMatch(whole)
      expect(sentence, id).not.toContain('does not know')
    }
  }
})

it('tells every event of every step apart, and every part of a case that can be opened', () => {
  const events = steps.flatMap(({ id: step }) =>
    stepEventIds.map(event => toldAs('step.record', false, { step, event })),
  )
  expect(events.length).toBeGreaterThan(30)
  expect(new Set(events).size).toBe(events.length)
  for (const part of caseParts) {
    const told = (['case.open', 'location.reveal'] as const).map(
      id => [id, toldAs(id, false, { part })] as const,
    )
    const own = told.filter(([id, sentence]) => sentence !== permissions[id].told)
    expect(own.length, part).toBeGreaterThan(0)
    for (const [, sentence] of own) expect(sentence, part).toMatch(/^\{who\} .*\{case\}.*\.$/)
  }
})

it('knows every action that the database itself puts into the trail', () => {
  const folder = 'prisma/migrations'
  const sql = readdirSync(folder)
    .filter(name => /^\d+_/.test(name))
    .map(name => readFileSync(`${folder}/${name}/migration.sql`, 'utf8'))
  const actions = sql.flatMap(text =>
    [...text.matchAll(/'action', '([\w.-]+)'/g)].map(([, action]) => action),
  )
  expect(actions.length).toBeGreaterThan(0)
  expect(actions.filter(action => !ids.includes(action as PermissionId))).toEqual([])
})

it('says of a form that came twice that it was done once', () => {
  expect(toldAs('nrm.sign', false, { again: true })).toBe(
    '{who} signed off the NRM draft of case {case}. The same form came once more: nothing was done twice.',
  )
  expect(toldAs('nrm.sign', false, {})).toBe('{who} signed off the NRM draft of case {case}.')
})
