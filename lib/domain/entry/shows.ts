import { type Given, listOf } from '../../forms/given'
import { optionsOf } from '../../forms/question'
import type { SightingView } from '../case/case-file'
import { caseEntryForm } from './case-questions'

const questionOf = {
  indicator: 'indicators',
  act: 'acts',
  means: 'means',
  purpose: 'purposes',
  exploitation: 'types',
} as const satisfies Record<SightingView['kind'], keyof typeof caseEntryForm.questions>

/** A sign or an element as an address names it: `indicator.entry-01b`. */
export const showsIn = (kind: SightingView['kind'], code: string): string => `${kind}.${code}`

/** What such a name stands for: the question of the entry's form, its answer and its words. Undefined for no such. */
export function shown(name: unknown): { question: string; code: string; words: string } | undefined {
  const [kind = '', code = ''] = typeof name === 'string' ? name.split('.') : []
  if (!Object.hasOwn(questionOf, kind)) return undefined
  const question = questionOf[kind as SightingView['kind']]
  const option = optionsOf(caseEntryForm.questions[question]).find(each => each.id === code)
  return option && { question, code, words: option.label }
}

/** An entry's form with that sign ticked, beside whatever was ticked already. */
export function ticking(given: Given, sign: ReturnType<typeof shown>): Given {
  if (!sign) return given
  return { ...given, [sign.question]: [...new Set([...listOf(given, sign.question), sign.code])] }
}
