import type { Now } from '../../forms/calendar'
import { check, soFar } from '../../forms/check'
import type { Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { isNotKnown } from '../../forms/question'
import { entryForm } from '../entry/questions'
import { personForm } from '../person/questions'
import { elementsForm, indicatorsForm } from './evidence-questions'
import { childForm, dangerForm, waysToFind, worryForm } from './questions'
import { type Colleague, staffForm, staffFormWith } from './staff-questions'

/** A concern that nobody has submitted yet, as it was typed, half-filled pages too. */
export type ConcernDraft = {
  readonly pages: { readonly [P in PageId]?: Given }
  readonly entries: readonly Item[]
  readonly people: readonly Item[]
}
export type Item = { readonly id: string; readonly given: Given }
export type PageId = keyof typeof pageForms
export type ListId = keyof typeof listForms

/** The single pages of a concern, and the lists of things that can be several. */
export const pageForms = {
  danger: dangerForm,
  worry: worryForm,
  staff: staffForm,
  child: childForm,
  indicators: indicatorsForm,
  elements: elementsForm,
} as const
export const listForms = { entries: entryForm, people: personForm } as const

/** A page as it is shown: the colleagues to choose from are only known where it is. */
export const shownForm = (page: PageId, colleagues: readonly Colleague[]): Form =>
  page === 'staff' ? staffFormWith(colleagues) : pageForms[page]

export const isPage = (id: string): id is PageId => Object.hasOwn(pageForms, id)
export const isList = (id: string): id is ListId => Object.hasOwn(listForms, id)
export const noDraft: ConcernDraft = { pages: {}, entries: [], people: [] }
/** More than this many of one kind does not fit one concern. */
export const mostItems = 50
export const fullList = `One concern holds ${mostItems} of these at most. Send this one, and add the rest on the case.`

export const withPage = (draft: ConcernDraft, page: PageId, given: Given): ConcernDraft => ({
  ...draft,
  pages: { ...draft.pages, [page]: given },
})

/** Puts an item in its place, or at the end when its id is new. A full list stays as it is. */
export function withItem(draft: ConcernDraft, list: ListId, item: Item): ConcernDraft {
  const items = draft[list]
  if (items.some(each => each.id === item.id))
    return { ...draft, [list]: items.map(each => (each.id === item.id ? item : each)) }
  return items.length >= mostItems ? draft : { ...draft, [list]: [...items, item] }
}

export const withoutItem = (draft: ConcernDraft, list: ListId, id: string): ConcernDraft => ({
  ...draft,
  [list]: draft[list].filter(item => item.id !== id),
})

const started = (given: Given | undefined) =>
  Object.values(given ?? {}).some(value =>
    typeof value === 'string' ? value.trim() !== '' : value.length > 0,
  )

/** One thing that stands between a draft and a submitted concern: where, and what it says. */
export type Problem = { readonly at: string; readonly says: string }

const wrongIn = (form: Form, given: Given, now: Now, at: string): Problem[] => {
  const read = check(form, given, now)
  return read.ok ? [] : Object.values(read.errors).map(says => ({ at, says: `${form.title}: ${says}` }))
}

/**
 * What is still needed: the danger question, what worries, any one way to find the child, and whatever was
 * begun but cannot be read. Nothing else holds a concern up.
 */
export function problems(draft: ConcernDraft, now: Now): Problem[] {
  const child = soFar(childForm, draft.pages.child ?? {}, now)
  const found = waysToFind.some(way => child[way] !== undefined && !isNotKnown(child[way]))
  const pages = (Object.keys(pageForms) as PageId[]).flatMap(page =>
    page === 'danger' || page === 'worry' || started(draft.pages[page])
      ? wrongIn(pageForms[page], draft.pages[page] ?? {}, now, page)
      : [],
  )
  const items = (Object.keys(listForms) as ListId[]).flatMap(list =>
    draft[list].flatMap(item => wrongIn(listForms[list], item.given, now, `${list}/${item.id}`)),
  )
  const lost = {
    at: 'child',
    says: 'The child: give one way to find the child: a name, a place, a phone, a name online or a school.',
  }
  return [...pages, ...(found ? [] : [lost]), ...items]
}

/** How far a page is, for the task list. */
export function stateOfPage(
  draft: ConcernDraft,
  page: PageId,
  now: Now,
): 'not started' | 'in progress' | 'done' {
  const given = draft.pages[page]
  if (!given || !started(given)) return 'not started'
  return check(pageForms[page], given, now).ok ? 'done' : 'in progress'
}
