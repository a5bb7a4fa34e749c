import { type Given, listOf } from '../../forms/given'
import { optionsOf } from '../../forms/question'
import type { SightingView } from '../case/case-file'
import { type bearings, caseEntryForm } from './case-questions'

const questionOf = {
  indicator: 'indicators',
  absent: 'absent',
  act: 'acts',
  means: 'means',
  purpose: 'purposes',
  exploitation: 'types',
  abuse: 'abuse',
} as const satisfies Record<SightingView['kind'], (typeof bearings)[number]['id']>
const { questions } = caseEntryForm([])

/** The adding of an entry to one case, as the sign that it shows is sealed for. */
export const signOfCase = (caseId: string): string => `sign|${caseId}`

/** A sign or an element by one name: `indicator.entry-01b`. It stands in no address but sealed. */
export const showsIn = (kind: SightingView['kind'], code: string): string => `${kind}.${code}`

/** What such a name stands for: the question of the entry's form, its answer and its words. Undefined for no such. */
export function shown(
  name: unknown,
): { kind: SightingView['kind']; question: string; code: string; words: string } | undefined {
  const [kind = '', code = ''] = typeof name === 'string' ? name.split('.') : []
  if (!Object.hasOwn(questionOf, kind)) return undefined
  const question = questionOf[kind as SightingView['kind']]
  const option = optionsOf(questions[question]).find(each => each.id === code)
  return option && { kind: kind as SightingView['kind'], question, code, words: option.label }
}

/** An entry's form with that sign ticked and its list open, beside whatever was ticked already. */
export function ticking(given: Given, sign: ReturnType<typeof shown>): Given {
  if (!sign) return given
  const adding = (field: string, code: string) => [...new Set([...listOf(given, field), code])]
  return {
    ...given,
    bears: adding('bears', sign.question),
    [sign.question]: adding(sign.question, sign.code),
  }
}
