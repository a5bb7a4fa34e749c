import type { Now } from '../../forms/calendar'
import { check, soFar } from '../../forms/check'
import type { Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { isNotKnown } from '../../forms/question'
import { entryForm } from '../entry/questions'
import { personForm } from '../person/questions'
import { asksAbout, keptQuestions, noLongerAbout } from './about'
import { asSent, isBegun, sentForm } from './as-sent'
import { firstChildForm, otherChildForm } from './child-questions'
import { elementsForm, indicatorsForm } from './evidence-questions'
import { childForm, dangerForm, waysToFind, worryForm } from './questions'
import { asksShows, keptShows } from './shows'
import { type Colleague, staffForm, staffFormWith } from './staff-questions'

/** A concern that nobody has submitted yet, as it was typed, half-filled pages too. */
export type ConcernDraft = {
  readonly pages: { readonly [P in PageId]?: Given }
  readonly entries: readonly Item[]
  readonly people: readonly Item[]
  /** Further children, each of whom gets a case of their own. */
  readonly children: readonly Item[]
  /** Which window wrote each page or item last, and which version of the draft that made. */
  readonly written?: { readonly [at: string]: { readonly by: string; readonly version: number } }
}
/** A page or an item as it was drawn in a window: its form's key, and the version of the draft that it showed. */
export type Drawn = { readonly by: string; readonly version: number }
export type Item = { readonly id: string; readonly given: Given }
export type PageId = keyof typeof pageForms
export type ListId = keyof typeof listForms

/** The single pages of a concern, and the lists of things that can be several. */
export const pageForms = {
  danger: dangerForm,
  worry: worryForm,
  staff: staffForm,
  child: firstChildForm,
  indicators: indicatorsForm,
  elements: elementsForm,
} as const
export const listForms = { entries: entryForm, people: personForm, children: otherChildForm } as const

/** A page as it is shown: the colleagues to choose from are only known where it is. */
export const shownForm = (page: PageId, colleagues: readonly Colleague[]): Form =>
  page === 'staff' ? staffFormWith(colleagues) : pageForms[page]

/** The form of an item: with several children it also asks which of them it is about, and of an entry which signs it shows. */
export const itemForm = (list: ListId, draft: ConcernDraft): Form =>
  asksShows(asksAbout(listForms[list], list, draft), list, draft)

/** The questions whose answers an item of a list keeps. */
export const keptOf = (list: ListId) => ({ ...keptQuestions(listForms[list], list), ...keptShows(list) })

export const isPage = (id: string): id is PageId => Object.hasOwn(pageForms, id)
export const isList = (id: string): id is ListId => Object.hasOwn(listForms, id)
export const noDraft: ConcernDraft = { pages: {}, entries: [], people: [], children: [] }
/** More than this many of one kind does not fit one concern; each further child is a case to open. */
export const mostItems: { readonly [L in ListId]: number } = { entries: 50, people: 50, children: 9 }
export const fullList = (list: ListId): string =>
  list === 'children'
    ? 'One concern holds ten children at most. Send this one, and record another for the others.'
    : `One concern holds ${mostItems[list]} of these at most. Send this one, and add the rest on the case.`

export const withPage = (draft: ConcernDraft, page: PageId, given: Given): ConcernDraft => ({
  ...draft,
  pages: { ...draft.pages, [page]: given },
})

/** Puts an item in its place, or at the end when its id is new. A full list stays as it is. */
export function withItem(draft: ConcernDraft, list: ListId, item: Item): ConcernDraft {
  const items = draft[list]
  if (items.some(each => each.id === item.id))
    return { ...draft, [list]: items.map(each => (each.id === item.id ? item : each)) }
  return items.length >= mostItems[list] ? draft : { ...draft, [list]: [...items, item] }
}

/** Takes an item away; what else was written no longer speaks of a child who goes. */
export function withoutItem(draft: ConcernDraft, list: ListId, id: string): ConcernDraft {
  const left = { ...draft, [list]: draft[list].filter(item => item.id !== id) }
  if (list !== 'children') return left
  const still = (items: readonly Item[]) => items.map(item => noLongerAbout(item, id))
  return { ...left, entries: still(draft.entries), people: still(draft.people) }
}

/** Whether another window wrote a page or an item otherwise since it was drawn in this one. */
export function isOvertaken({ written }: ConcernDraft, at: string, drawn: Drawn): boolean {
  const last = written?.[at]
  return last !== undefined && last.by !== drawn.by && last.version > drawn.version
}

/** One thing that stands between a draft and a submitted concern: where, and what it says. */
export type Problem = { readonly at: string; readonly says: string }

const wrongIn = (form: Form, given: Given, now: Now, at: string): Problem[] => {
  const read = check(form, given, now)
  if (read.ok) return []
  const page = form.title.replace(/\?$/, '')
  return Object.entries(read.errors).map(([id, says]) => ({
    at,
    says: `${page}, “${form.questions[id]?.ask ?? ''}”: ${says}`,
  }))
}

/** What a concern cannot go without, where nobody has begun it. */
const needed: { readonly [P in PageId]?: string } = {
  danger: 'Say whether the child is in danger now.',
  worry: 'Write what worries you.',
}

const found = (given: Given | undefined, now: Now): boolean => {
  const child = soFar(childForm, given ?? {}, now)
  return waysToFind.some(way => child[way] !== undefined && !isNotKnown(child[way]))
}
const ways = 'Give one way to find the child: a name, a place, a phone, a name online or a school.'

/**
 * What is still needed: the danger question, what worries, any one way to find the child, both of each further
 * child, and whatever was written but cannot be read. What was only left blank holds nothing up: see as-sent.ts.
 */
export function problems(draft: ConcernDraft, now: Now): Problem[] {
  const sent = asSent(draft)
  const pages = (Object.keys(pageForms) as PageId[]).flatMap(page => {
    if (!isBegun(sent.pages[page])) return needed[page] ? [{ at: page, says: needed[page] }] : []
    const form = needed[page] ? pageForms[page] : sentForm(pageForms[page])
    return wrongIn(form, sent.pages[page] ?? {}, now, page)
  })
  const items = (Object.keys(listForms) as ListId[]).flatMap(list => {
    const form = list === 'children' ? listForms[list] : sentForm(itemForm(list, draft))
    return sent[list].flatMap(item => wrongIn(form, item.given, now, `${list}/${item.id}`))
  })
  const lost = found(draft.pages.child, now) ? [] : [{ at: 'child', says: ways }]
  const lostToo = draft.children.flatMap(({ id, given }, index) =>
    found(given, now) ? [] : [{ at: `children/${id}`, says: `Other child ${index + 1}: ${ways}` }],
  )
  return [...pages, ...lost, ...items, ...lostToo]
}

/** How far a page is, for the task list. */
export function stateOfPage(
  draft: ConcernDraft,
  page: PageId,
  now: Now,
): 'not started' | 'in progress' | 'done' {
  const given = draft.pages[page]
  if (!given || !isBegun(given)) return 'not started'
  return check(pageForms[page], given, now).ok ? 'done' : 'in progress'
}
