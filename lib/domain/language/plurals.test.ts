import { expect, it } from 'vitest'
import { hintsIn } from './hints'

const said = (text: string) => hintsIn(text).map(hint => hint.phrase)

/** Each phrase of several words, with its noun in the plural. */
it.each([
  ['They lead risky lifestyles and chaotic lifestyles', 'risky lifestyles', 'chaotic lifestyles'],
  ['There are risk-taking behaviours', 'risk-taking behaviours'],
  ['They are risk takers', 'risk takers'],
  ['She exposes herself to dangers', 'exposes herself to dangers'],
  ['sexual activities with older men', 'sexual activities with older men'],
  ['It is about consensual relationships', 'consensual relationships'],
  ['They work as sex workers', 'sex workers'],
  ['Her 30-year-old boyfriends', 'Her 30-year-old boyfriends'],
  ['She is in relationships with older women', 'relationships with older'],
  ['in relationships with 30 year olds', 'relationships with 30 year olds'],
  ['Her lovers drove', 'Her lovers'],
  ['involvement in burglaries', 'involvement in'],
  ['They were dealers', 'dealers'],
  ['She joined gangs', 'gangs'],
  ['He has gang affiliations', 'gang affiliations'],
  ['She keeps doing runners', 'doing runners'],
  ['Her refusals to engage', 'refusals to engage'],
  ['They are attention seekers', 'attention seekers'],
  ['These were her own choices', 'her own choices'],
  ['It was a bad choice and an unwise decision', 'bad choice', 'unwise decision'],
  ['They were young women', 'young women'],
  ['the alleged assaults', 'alleged assaults'],
  ['Their versions of events differ', 'Their versions'],
  ['illegal entries and clandestine arrivals', 'illegal entries', 'clandestine arrivals'],
  ['Their asylum claims failed', 'asylum claims failed'],
  ['They withdrew their statements', 'withdrew their statements'],
  ['He keeps changing his stories', 'keeps changing his stories'],
  ['They are unreliable witnesses', 'unreliable witnesses'],
  ['They are age-disputed males', 'age-disputed males'],
  ['The boys look like adults', 'look like adults'],
  ['They are posing as children', 'posing as children'],
] as const)('hears the plural in %j', (text, ...expected) => expect(said(text)).toEqual(expected))

it.each([
  'Her mother’s boyfriends are not known.',
  'The men are dealers. Two men were young men.',
  'The men did runners when the police came. Adults posing as children wrote to her.',
  'Her choices of interpreter were kept.',
])('is silent of %j', text => expect(said(text)).toEqual([]))
