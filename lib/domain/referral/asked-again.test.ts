import { expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import type { CaseFile } from '../case/case-file'
import { referralIn } from './order'
import { referralStands } from './standing'
import { daysSet } from './threads'

const at = (hour: number) =>
  `2026-03-${String(10 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:00:00Z`
const standing = (file: CaseFile, id: string, today: string) => {
  const referral = referralIn(file, id)
  return referral && referralStands(referral, file, new Date(`${today}T12:00:00Z`))
}

it('asks again for what a card told, from the day that was set with it', () => {
  const sent = stepEvent('police', 'sent', at(1), { how: '101', chaseOn: '2026-03-14' })
  const silent = bareCase({ stepEvents: [sent] })
  expect(daysSet(silent)).toMatchObject([{ on: '2026-03-14', metAt: null, party: 'police' }])
  expect(standing(silent, sent.id, '2026-03-15')).toMatchObject({ tone: 'danger', due: '2026-03-14' })
  const asked = pathwayEvent('referral', 'chased', at(60), { about: sent.id, chaseOn: '2026-03-20' })
  expect(daysSet(bareCase({ stepEvents: [sent], pathwayEvents: [asked] }))).toMatchObject([
    { on: '2026-03-14', metAt: expect.any(Date) },
    { on: '2026-03-20', metAt: null },
  ])
  const told = stepEvent('police', 'acknowledged', at(9), { reference: 'MID-1' })
  expect(daysSet(bareCase({ stepEvents: [sent, told] })).every(({ metAt }) => metAt !== null)).toBe(true)
})
