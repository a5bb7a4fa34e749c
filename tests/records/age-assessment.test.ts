import { beforeAll, expect, it } from 'vitest'
import { ageInWords } from '../../lib/domain/case/heading'
import { birthCounted } from '../../lib/domain/child/birth-counted'
import { birthInWords } from '../../lib/domain/child/birth-in-words'
import { judged } from '../../lib/domain/pathway/known-of'
import { formNow } from '../../lib/domain/time/now'
import { dayInWords } from '../../lib/domain/time/words'
import { newId } from '../../lib/platform/identity'
import { openOutline } from '../../lib/records/cases'
import { changeFacts } from '../../lib/records/facts'
import { readNrm } from '../../lib/records/nrm'
import { openNrm } from '../../lib/records/nrm-standing'
import { recordPathway } from '../../lib/records/pathway'
import { recordStep } from '../../lib/records/steps'
import { clocksHeld } from '../cast/kept-clocks'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** An age assessment, recorded and superseded: both dates of birth are kept, and the one that counts decides. */

const { here, root } = deciding()
const today = formNow(new Date()).day
const born = (yearsAgo: number) => `${Number(today.slice(0, 4)) - yearsAgo}-01-02`
const told = born(14)
const now = new Date()

let caseId: string
const outline = async () => must(await openOutline(here.worker, caseId, 'people')).file
const record = (event: string, answers = {}) =>
  recordPathway(here.worker, caseId, newId(), { step: 'step-14', event, answers })
const assess = (answers: object) =>
  record('done', {
    when: `${today}T00:00`,
    to: 'Ada and Bo',
    standard: 'yes',
    outcome: 'As written.',
    ...answers,
  })
const line = async (key: string) =>
  must(await readNrm(here.lead, caseId)).draft.lines.find(each => each.key === key)
const birthday = async () =>
  (await clocksHeld(root(), here.lead, [caseId])).filter(clock =>
    JSON.stringify(clock).includes('consent-at-'),
  )

beforeAll(async () => {
  const elements = { acts: ['act-02'], means: [], purposes: ['purp-03'], types: [] }
  const [year = '', month = '', day = ''] = told.split('-')
  const date = { 'dateOfBirth.day': day, 'dateOfBirth.month': month, 'dateOfBirth.year': year }
  const child = { whereNow: 'By the bridge', birth: 'claimed', ...date }
  ;({ caseId } = await recorded(here.author, { pages: { elements, child } }))
  await accepted(here.lead, here.manager, caseId, here.worker)
  const doubted = { age_doubted: 'yes', age_doubted_how: 'told', pilot_area: 'yes', pilot_area_how: 'told' }
  must(await changeFacts(here.worker, caseId, newId(), 0, doubted))
  const sent = { step: 'childrens-services', event: 'sent', answers: { how: 'form' } } as const
  must(await recordStep(here.worker, caseId, newId(), sent))
})

it('settles the age by the assessed date, beside the one that was told', async () => {
  expect(judged(await outline())).toMatchObject({ age: { path: 'age-uncertain' } })
  expect(judged(await outline()).nrm.route).toBe('single-competent-authority')
  must(await assess({ found: 'child', assessedBirth: born(16) }))
  const file = await outline()
  expect(file.child).toMatchObject({ birthStatus: 'claimed', dateOfBirth: told, changes: [] })
  expect(birthCounted(file)).toMatchObject({ date: born(16), from: 'assessed' })
  expect(birthInWords(file).join(' ')).toContain(`As told it is ${dayInWords(told)}.`)
  expect(judged(file)).toMatchObject({ age: { path: 'child' }, nrm: { route: 'devolved-panel' } })
})

it('is told on top of every page, in the NRM draft and beside its route', async () => {
  const { standing, head } = must(await openNrm(here.lead, caseId, false))
  expect(ageInWords(head, now)).toMatch(/^1[56] \(assessed\)$/)
  expect(await line('dateOfBirth')).toMatchObject({ value: born(16), sources: [{ kind: 'step' }, {}] })
  expect((await line('under18'))?.value).toBe('yes')
  expect(standing.guard.says.join(' ')).toContain(`assessed date of birth, ${dayInWords(born(16))}`)
  expect(standing.authors).toContain(here.worker.id)
})

it('moves the clock of the eighteenth birthday with it', async () => {
  must(await recordStep(here.worker, caseId, newId(), { step: 'nrm', event: 'sent', answers: {} }))
  expect(JSON.stringify(await birthday())).toContain(`${Number(born(16).slice(0, 4)) + 18}-01-02`)
})

it('is one at a time, and none that contradicts itself', async () => {
  expect(await assess({ found: 'adult' })).toMatchObject({ ok: false, why: 'conflict' })
  must(await record('taken-up', { reason: 'A passport was found.' }))
  expect(await assess({ found: 'adult', assessedBirth: born(14) })).toMatchObject({
    why: 'incomplete',
    problems: [{ at: 'assessedBirth', says: expect.stringMatching(/under 18 when it was finished/) }],
  })
})

it('settles nothing while it is open again, and gives way to the next, with its record kept', async () => {
  expect(judged(await outline()).age.path).toBe('age-uncertain')
  expect((await line('under18'))?.value).toBe('not-sure')
  must(await assess({ found: 'adult', assessedBirth: born(22) }))
  const file = await outline()
  expect(judged(file)).toMatchObject({ age: { path: 'adult' }, nrm: { route: 'adult' } })
  expect(birthCounted(file).date).toBe(born(22))
  expect(file.child.dateOfBirth).toBe(told)
  expect(file.pathwayEvents.map(({ event }) => event)).toEqual(['done', 'done', 'taken-up'])
  expect((await line('under18'))?.value).toBe('no')
})

it('stands under seal, and in no row of the child', async () => {
  const { rows } = await root().query(
    `select encode(s.sealed, 'escape') as words, c.date_of_birth::text, c.version from step_event s
       join child c using (case_id) where s.case_id = $1 and s.step = 'step-14'`,
    [caseId],
  )
  expect(rows).toHaveLength(3)
  for (const { words, date_of_birth, version } of rows) {
    expect(words).not.toContain(born(16))
    expect([date_of_birth, version]).toEqual([told, 1])
  }
})
