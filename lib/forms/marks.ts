import type { Form } from './form'
import { fieldsOf, type Given, keptField, listOf, marksField, textOf } from './given'
import type { Question } from './question'

const held = (given: Given, id: string, question: Question): string =>
  JSON.stringify(
    fieldsOf(id, question).map(field =>
      listOf(given, field).map(text => text.replace(/\r\n?/g, '\n').trim()),
    ),
  )

/** FNV-1a, 32 bits: tells two texts apart, and says nothing of either. */
function mark(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36)
}

const entries = ({ questions }: Form, given: Given) =>
  Object.entries(questions).map(([id, question]) => `${id}:${mark(held(given, id, question))}`)

/** A mark for each question of what its fields hold: 'name:1x8f3 birth:k2', for `marksField`. */
export const marksOf = (form: Form, given: Given): string => entries(form, given).join(' ')

/**
 * What stands, with the questions that somebody changed since they opened the form as they left them. `yours` carries
 * the marks of what stood then; without them everything counts as changed. Which kept words they are stays known.
 */
export function overlaid(form: Form, stands: Given, yours: Given): Given {
  const stood = new Set(textOf(yours, marksField).split(' '))
  const now = entries(form, yours)
  const kept = textOf(yours, keptField)
  const mixed: { [field: string]: string | readonly string[] } = kept ? { [keptField]: kept } : {}
  for (const [at, [id, question]] of Object.entries(form.questions).entries()) {
    const from = stood.has(now[at] ?? '') ? stands : yours
    for (const field of fieldsOf(id, question)) {
      const value = from[field]
      if (value !== undefined) mixed[field] = value
    }
  }
  return mixed
}
