import type { Form } from '../../forms/form'
import { type Given, listOf, textOf } from '../../forms/given'
import { otherSign } from '../indicator/other'
import type { ConcernDraft, Item, PageId } from './draft'
import { showsField } from './shows'

/**
 * A draft as it is sent. What was left blank in something that was begun is read as the careful answer and holds
 * nothing up; what is wrong stays wrong, and what was typed stays as it is. Nothing is read into what a concern cannot
 * go without, nor into which of several children an item is about: any guess there could lead somebody to a child.
 */

export const nameNotRecorded = 'Name not recorded'
const whoNotRecorded = 'Not recorded who they are to the child'
export const whatNotRecorded = 'What happened was not recorded.'
export const reasonNotRecorded = 'The reason was not recorded.'
export const signNotRecorded = 'not recorded which'

export const isBlank = (given: Given, field: string): boolean =>
  listOf(given, field).every(value => value.trim() === '')

/** Whether anything was written or ticked. */
export const isBegun = (given: Given = {}): boolean =>
  Object.keys(given).some(field => !isBlank(given, field))

const without = (given: Given, ...fields: readonly string[]): Given =>
  Object.fromEntries(Object.entries(given).filter(([field]) => !fields.includes(field)))

/** Each of these answers where nothing else was given. */
const unless = (given: Given, blanks: Given): Given => ({
  ...blanks,
  ...without(given, ...Object.keys(given).filter(field => isBlank(given, field))),
})

/** Nobody said that they may know: that counts as do not inform. PATH-12. */
const person = (given: Given): Given =>
  unless(given, {
    name: nameNotRecorded,
    relationship: whoNotRecorded,
    suspected: 'not-known',
    inform: 'not-decided',
  })

const parts = ['day', 'month', 'year', 'time']
/** What each precision needs, the finest first. */
const needs = new Map([
  ['exact', 'day month year time'],
  ['day', 'day month year'],
  ['about', 'day month year'],
  ['month', 'month year'],
  ['year', 'year'],
  ['not-known', ''],
])

/** A time as far as it was typed: never more precise than that, and a day nobody called exact is only about that day. */
function precision(given: Given): string {
  const chosen = textOf(given, 'when.precision').trim()
  const typed = parts.filter(part => !isBlank(given, `when.${part}`))
  const needed = needs.get(chosen)
  const isWhole = needed?.split(' ').every(part => part === '' || typed.includes(part))
  if (isWhole || (chosen !== '' && needed === undefined)) return chosen
  const far = [...needs].find(([each, its]) => its === typed.join(' ') && !(each === 'day' && chosen === ''))
  return far?.[0] ?? (chosen || 'day')
}

/** How it is known stays blank: every answer would claim something. See `Known`. */
const entry = (given: Given): Given => ({
  ...unless(given, { what: whatNotRecorded }),
  'when.precision': precision(given),
})

const reasons = (given: Given): Given => {
  const unknown = Object.keys(given).filter(field => field.endsWith('.notKnown') && !isBlank(given, field))
  return unless(
    given,
    Object.fromEntries(unknown.map(field => [field.replace(/notKnown$/, 'reason'), reasonNotRecorded])),
  )
}

const dateOfBirth = ['dateOfBirth.day', 'dateOfBirth.month', 'dateOfBirth.year']
const bornBy = new Map([
  ['verified', dateOfBirth],
  ['claimed', dateOfBirth],
  ['estimated', ['estimatedAge']],
])

/** How an age is known says nothing without the age. */
const child = (given: Given): Given =>
  bornBy.get(textOf(given, 'birth'))?.every(field => isBlank(given, field))
    ? reasons(without(given, 'birth'))
    : reasons(given)

/** Another sign than any list names was there, though nobody said which. */
const indicators = (given: Given): Given =>
  listOf(given, 'indicators').includes(otherSign) ? unless(given, { otherSign: signNotRecorded }) : given

/** “None of them” stands in drafts from when one alone could be chosen: nobody is meant by it. */
const staff = (given: Given): Given =>
  reasons(
    given.who === undefined
      ? given
      : { ...given, who: listOf(given, 'who').filter(id => id !== 'not-listed') },
  )

const pages: { readonly [P in PageId]?: (given: Given) => Given } = { child, staff, indicators }

const read = (items: readonly Item[], as: (given: Given) => Given): Item[] =>
  items
    .filter(({ given }) => isBegun(without(given, 'about', showsField)))
    .map(item => ({ ...item, given: as(item.given) }))

export const asSent = (draft: ConcernDraft): ConcernDraft => ({
  ...draft,
  pages: Object.fromEntries(
    Object.entries(draft.pages).map(([id, given]) => [id, pages[id as PageId]?.(given) ?? given]),
  ),
  entries: read(draft.entries, entry),
  people: read(draft.people, person),
})

/** The form that such answers are checked against: what may be blank in it is refused only when it is wrong. */
export const sentForm = (form: Form): Form => ({
  ...form,
  questions: Object.fromEntries(
    Object.entries(form.questions).map(([id, question]) => [
      id,
      id === 'about' && question.kind === 'many' ? question : { ...question, optional: true },
    ]),
  ),
})
