import type { Now } from '../../forms/calendar'
import { textOf } from '../../forms/given'
import { type ConcernDraft, isList, type ListId, type PageId, pageForms, stateOfPage } from './draft'

export type Stop = PageId | ListId

/** The stops of recording a concern, in order. Danger, the worry and one way to find the child are all that is needed. */
export const road: readonly { readonly at: Stop; readonly title: string; readonly hint: string }[] = [
  { at: 'danger', title: pageForms.danger.title, hint: 'Needed. Takes ten seconds.' },
  { at: 'worry', title: pageForms.worry.title, hint: 'Needed. In your own words.' },
  { at: 'staff', title: pageForms.staff.title, hint: 'If it is about one, they never see it.' },
  { at: 'child', title: pageForms.child.title, hint: 'One way to find the child is enough.' },
  { at: 'children', title: 'Other children', hint: 'If it is about more than one: each gets a case.' },
  { at: 'entries', title: 'What happened', hint: 'What was said, seen or told, one thing at a time.' },
  { at: 'people', title: 'People around the child', hint: 'And who must not learn of this.' },
  { at: 'indicators', title: pageForms.indicators.title, hint: 'Short lists to tick.' },
  { at: 'elements', title: pageForms.elements.title, hint: 'As far as you can tell.' },
]

/** Where to go after a stop; nothing after the last. */
export const after = (at: Stop): Stop | undefined => road[road.findIndex(stop => stop.at === at) + 1]?.at

const counted = (count: number, one: string, many: string) =>
  count === 0 ? 'not started' : `${count} ${count === 1 ? one : many}`

const itemWords: { readonly [L in ListId]: readonly [string, string] } = {
  children: ['child', 'children'],
  entries: ['entry', 'entries'],
  people: ['person', 'people'],
}

/** How far a stop is, in words, and whether it can be left as it is. */
export function stateOfStop(draft: ConcernDraft, at: Stop, now: Now): { state: string; done: boolean } {
  if (isList(at)) {
    const [one, many] = itemWords[at]
    return { state: counted(draft[at].length, one, many), done: draft[at].length > 0 }
  }
  const state = stateOfPage(draft, at, now)
  return { state, done: state === 'done' }
}

/** Whether danger was said of any child, and whether a 999 call is recorded for each: for what stands above every page. */
export function dangerOf(draft: ConcernDraft): { danger: boolean; called: boolean } {
  const of = [draft.pages.danger ?? {}, ...draft.children.map(({ given }) => given)]
  const inDanger = of.filter(given => textOf(given, 'immediateDanger') === 'yes')
  return {
    danger: inDanger.length > 0,
    called: inDanger.length > 0 && inDanger.every(given => textOf(given, 'policeCalled') === 'yes'),
  }
}

export const isAboutStaffIn = (draft: ConcernDraft): boolean =>
  ['yes', 'maybe'].includes(textOf(draft.pages.staff ?? {}, 'about'))

/** What sending does, said before the button. */
export const sent = {
  usual:
    'It is in your safeguarding lead’s inbox at once. Nobody may be looking: if it cannot wait, ring them. You can act straight away: the next page says what to do.',
  urgent:
    'It is in your safeguarding lead’s inbox at once, and whoever is on call is alerted: the lead, after 15 minutes their deputy, then the manager. Do not wait for them. If it cannot wait, ring; the next page says what you can do yourself.',
  staff:
    'It goes to the safeguarding leads and managers alone, and never to the person it is about. You will see that it was received, and what you wrote. If a child is in danger now, call 999 before you send it.',
  alone:
    'No other safeguarding lead or manager is left who may see it. So that it is not lost, it stays open to you alone: tell somebody yourself who can act. If a child is in danger now, call 999 before you send it.',
}
