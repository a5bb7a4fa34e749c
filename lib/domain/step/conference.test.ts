import { expect, it } from 'vitest'
import { bareCase, stepEvent } from '../../../tests/cast/bare-case'
import { type Nation, nations } from '../nation/nation'
import { pathway } from '../pathway/steps'
import { problems } from './order'

const services = 'childrens-services'
const referral = stepEvent(services, 'sent', '2026-03-02T09:00:00Z', { how: 'form' })
const held = (at: string) => stepEvent(services, 'decided', at, { decision: 'conference-held' })
const discussed = (at: string) => stepEvent('strategy-meeting', 'decided', at, { enquiry: 'yes' })
const says = (when: string, nation: Nation = 'England', ...more: ReturnType<typeof held>[]) =>
  problems(
    services,
    'decided',
    { when, decision: 'conference-held' },
    bareCase({ nation, stepEvents: [referral, ...more] }),
  )

it('takes no first conference on a Saturday or a Sunday in England', () => {
  expect(says('2026-03-27T10:00')).toBeNull()
  expect(says('2026-03-28T10:00')).toContain('28 March 2026 is a Saturday')
  expect(says('2026-03-29T10:00')).toContain('29 March 2026 is a Sunday')
  expect(says('2026-03-28T10:00', 'Wales')).toBeNull()
  const other = { when: '2026-03-28T10:00', decision: 'assessment' }
  expect(problems(services, 'decided', other, bareCase({ stepEvents: [referral] }))).toBeNull()
})

it.each(nations)('takes a second one only after a new strategy discussion, in %s', nation => {
  const first = held('2026-03-26T10:00:00Z')
  const refused = says('2026-06-23T10:00', nation, first)
  expect(refused).toContain('26 March 2026')
  expect(refused).toContain('review')
  const title = pathway.find(({ id }) => id === 'step-18')?.title
  expect(refused).toContain(`“${title?.[nation] ?? title?.every}”`)
  expect(says('2026-06-23T10:00', nation, first, discussed('2026-03-20T10:00:00Z'))).toBe(refused)
  expect(says('2026-06-23T10:00', nation, first, discussed('2026-06-01T10:00:00Z'))).toBeNull()
  // Written down later than it happened.
  expect(says('2026-03-18T10:00', nation, first)).not.toBeNull()
  expect(says('2026-03-18T10:00', nation, first, discussed('2026-03-20T10:00:00Z'))).toBeNull()
})
