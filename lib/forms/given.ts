import type { Question } from './question'

/** A form as it was typed: field name to text, before anything is checked. Kept whole in drafts. */
export type Given = { readonly [field: string]: string | readonly string[] }

const parts: Partial<Record<Question['kind'], readonly string[]>> = {
  day: ['day', 'month', 'year'],
  moment: ['day', 'month', 'year', 'time'],
  occurred: ['precision', 'day', 'month', 'year', 'time'],
}

/** Every field name that a question's controls may send. */
export function fieldsOf(id: string, question: Question): string[] {
  const own = parts[question.kind]?.map(part => `${id}.${part}`) ?? [id]
  return question.orNotKnown ? [...own, `${id}.notKnown`, `${id}.reason`] : own
}

/** The fields of the named questions out of a posted form; everything else is left behind. */
export function givenFrom(data: FormData, questions: { readonly [id: string]: Question }): Given {
  const given: Record<string, string | readonly string[]> = {}
  for (const [id, question] of Object.entries(questions))
    for (const field of fieldsOf(id, question)) {
      const sent = data.getAll(field).filter(value => typeof value === 'string')
      if (sent.length > 0) given[field] = field === id && question.kind === 'many' ? sent : (sent[0] ?? '')
    }
  return given
}

/**
 * What a hidden field says: an id, a code or a list of these, as a page of ours wrote it. Whatever no address and no
 * header can hold was written by none of them, and says nothing.
 */
export const hiddenText = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' && !/[^\x20-\x7e\xa0-\xff]/.test(value) ? value.slice(0, 2_000) : ''

/** The field that says which version of a thing its form was filled in from. */
export const versionField = 'version'

/** The field that says which drawing of a form, and so which window, words come from: its key. */
export const onceField = 'once'

/** The field of a form that was opened with kept words: which version of them it shows. */
export const keptField = 'kept'

/** The hidden field that carries the marks of what stood in a form when it was opened: see marks.ts. */
export const marksField = 'stood'

/**
 * The same, with the version that was read, the marks of what stood then (see marks.ts) and the window: kept with the
 * words, an old form never passes for a new one, nor one window's words for another's.
 */
export function keptFrom(data: FormData, questions: { readonly [id: string]: Question }): Given {
  const stood = data.get(marksField)
  const told = (name: string, shape: RegExp) => {
    const value = data.get(name)
    return typeof value === 'string' && shape.test(value) ? { [name]: value } : {}
  }
  return {
    ...givenFrom(data, questions),
    ...told(versionField, /^\d{1,9}$/),
    ...told(keptField, /^\d{1,9}$/),
    ...told(onceField, /^[\da-f-]{36}$/),
    ...(typeof stood === 'string' && /^[\w: ]{1,4000}$/.test(stood) ? { [marksField]: stood } : {}),
  }
}

export const textOf = (given: Given, field: string): string => {
  const value = given[field]
  return typeof value === 'string' ? value : ''
}

export const listOf = (given: Given, field: string): readonly string[] => {
  const value = given[field]
  return typeof value === 'string' ? (value === '' ? [] : [value]) : (value ?? [])
}
