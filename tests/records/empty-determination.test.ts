import { expect, it } from 'vitest'
import { matrix } from '../../lib/domain/determination/matrix'
import { clocksOf } from '../../lib/domain/step/clocks'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { makeDetermination } from '../../lib/records/determinations'
import { addEntry } from '../../lib/records/entries'
import { asRead } from '../cast/determined'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

const { here } = twoOrganisations({ author: ['practitioner'], lead: ['lead'], manager: ['manager'] })

it('a determination on a case that shows nothing yet says so, and must say when somebody looks again', async () => {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId)
  const { file } = must(await openCase(here.lead, caseId))
  expect(matrix(file).computed).toMatchObject({ result: 'insufficient-information' })
  expect(matrix(file).computed.why).toMatch(/^Nothing recorded yet shows an act or a purpose/)
  const made = { result: 'insufficient-information', reasons: 'Too early.', ...asRead(file) } as const
  const make = (lookAgainOn?: string) =>
    makeDetermination(here.lead, caseId, newId(), { ...made, ...(lookAgainOn && { lookAgainOn }) })
  const says = 'Give a day to look at the evidence again: after today, and at most six months away.'
  for (const day of [undefined, dayOf(new Date()), addDays(dayOf(new Date()), 400)])
    expect(await make(day)).toEqual({
      ok: false,
      why: 'incomplete',
      problems: [{ at: 'lookAgainOn', says }],
    })
  for (const result of ['met', 'refer-on-suspicion', 'act-not-evidenced'] as const)
    expect(await makeDetermination(here.lead, caseId, newId(), { ...made, result })).toMatchObject({
      why: 'cannot',
      says: expect.stringMatching(/^Nothing on this case shows an act, a means or a purpose yet/),
    })
  const soon = addDays(dayOf(new Date()), 9)
  must(await make(soon))
  const after = must(await openCase(here.lead, caseId)).file
  expect(after.determinations.at(-1)).toMatchObject({ computed: 'insufficient-information' })
  expect(clocksOf(after).find(({ clock }) => clock.id === 'look-again')?.due).toMatchObject({ on: soon })
  // One line is enough: whether it shows it is the lead's to judge.
  must(await addEntry(here.lead, caseId, newId(), { known: 'seen', what: 'He was kept in a house.' }, []))
  const { file: filled } = must(await openCase(here.lead, caseId))
  must(await makeDetermination(here.lead, caseId, newId(), { ...made, result: 'met', ...asRead(filled) }))
})
