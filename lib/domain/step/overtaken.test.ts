import { expect, it } from 'vitest'
import { stepEvent } from '../../../tests/cast/bare-case'
import { overtaken } from './overtaken'
import { stepForms } from './questions'

const referred = stepEvent('childrens-services', 'sent', '2026-03-26T09:00:00Z', { authority: 'Leeds' })
const told = (event: 'sent' | 'acknowledged') =>
  overtaken('childrens-services', event, stepForms['childrens-services'][event], [referred])

it('shows what somebody recorded of the same event, and whether one’s own still fits', () => {
  expect(told('sent')).toMatchObject({ stands: { authority: 'Leeds' }, changed: { by: expect.any(String) } })
  expect(told('acknowledged')).toMatchObject({ stands: {}, fits: true })
  const none = overtaken('police', 'acknowledged', stepForms.police.acknowledged, [referred])
  expect(none).toMatchObject({ changed: null, fits: false })
})
