import { anyOf } from '../../forms/ask'
import type { Form } from '../../forms/form'
import { type Given, listOf, textOf } from '../../forms/given'
import type { Questions } from '../../forms/question'
import type { ConcernDraft, Item, ListId } from './draft'

/**
 * Which children an entry or a person of a concern is about: asked when there are several, for it then stands on
 * the pages of those children alone. Nobody else can know whose carer somebody is, whose school a place.
 */

/** The child of the concern's own page; the others go by the id of their item. */
export const firstChild = 'first'
const all = 'all'

const asks = {
  entries: 'Which of the children does this tell about?',
  people: 'Which of the children is this person around?',
}

const aboutQuestion = (list: 'entries' | 'people', children: readonly { id: string; label: string }[]) =>
  anyOf({
    ask: asks[list],
    hint: 'It is kept with the children you tick and with no other, and so is any place or telephone in it. Leave out a child whose home or carer another must not be led to.',
    groups: [
      {
        heading: 'The children',
        options: [{ id: all, label: 'All of them' }, ...children.map(({ id, label }) => ({ id, label }))],
      },
    ],
  })

/** Every child of a concern, as its author knows them so far. */
export const childrenOf = ({ pages, children }: ConcernDraft): { id: string; label: string }[] => [
  { id: firstChild, label: textOf(pages.child ?? {}, 'name').trim() || 'The first child' },
  ...children.map(({ id, given }, index) => ({
    id,
    label: textOf(given, 'name').trim() || `Other child ${index + 1}`,
  })),
]

/** A form with the question in front, when there are several children. */
export const asksAbout = (form: Form, list: ListId, draft: ConcernDraft): Form =>
  list === 'children' || draft.children.length === 0
    ? form
    : { ...form, questions: { about: aboutQuestion(list, childrenOf(draft)), ...form.questions } }

/** What an item may have been answered to, whether it is asked at the moment or not. */
export const keptQuestions = (form: Form, list: ListId): Questions =>
  list === 'children' ? form.questions : { about: aboutQuestion(list, []), ...form.questions }

export const isAbout = (given: Given, child: string): boolean =>
  listOf(given, 'about').some(each => each === all || each === child)

/** An item that no longer speaks of a child who was taken out of the concern. */
export const noLongerAbout = (item: Item, child: string): Item =>
  listOf(item.given, 'about').includes(child)
    ? { ...item, given: { ...item.given, about: listOf(item.given, 'about').filter(each => each !== child) } }
    : item
