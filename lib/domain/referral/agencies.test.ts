import { expect, it } from 'vitest'
import { optionsOf } from '../../forms/question'
import { nations } from '../nation/nation'
import { agencyIn } from './agencies'
import { referralFormsIn } from './questions'

it('calls the services for adults what each nation calls them, and says where that is to be confirmed', () => {
  expect(nations.map(nation => agencyIn('adult-services', nation))).toEqual([
    'Adult social care',
    'Adult social care',
    'Adult support and protection, at the council',
    'Adult safeguarding, at the Health and Social Care Trust',
  ])
  const offered = (nation: (typeof nations)[number]) => {
    const { agency } = referralFormsIn[nation].told.questions
    return (agency ? optionsOf(agency) : []).find(({ id }) => id === 'adult-services')
  }
  for (const nation of nations) {
    expect(offered(nation)?.label).toBe(agencyIn('adult-services', nation))
    expect(/to be confirmed/.test(offered(nation)?.hint ?? '')).toBe(!/England|Wales/.test(nation))
  }
})
