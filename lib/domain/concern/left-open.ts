import { figures } from '../../forms/figures'
import type { Given } from '../../forms/given'
import { asSent, isBegun, isBlank, reasonNotRecorded, signNotRecorded, whatNotRecorded } from './as-sent'
import type { ConcernDraft, Item, PageId } from './draft'

/** What was left open in a draft that can be sent, and as what it counts; `at` is each place to answer it, with its name. */
export type LeftOpen = {
  readonly says: string
  readonly at: readonly { readonly at: string; readonly name: string }[]
}

/** Whether something is open, of what was typed and of the same as it is sent. */
type IsOpen = (typed: Given, sent: Given) => boolean
type Kind = { readonly isOpen: IsOpen; readonly one: string; readonly many: string }

const blank =
  (...fields: readonly string[]): IsOpen =>
  typed =>
    fields.some(field => isBlank(typed, field))

const isCoarser: IsOpen = (typed, sent) => typed['when.precision'] !== sent['when.precision']

const people: readonly Kind[] = [
  {
    isOpen: blank('inform'),
    one: '1 person: nobody has said yet whether they may be told. That counts as do not tell.',
    many: 'people: nobody has said yet whether they may be told. That counts as do not tell.',
  },
  {
    isOpen: blank('suspected'),
    one: '1 person: nobody has said yet whether they may be involved. That counts as not known.',
    many: 'people: nobody has said yet whether they may be involved. That counts as not known.',
  },
  {
    isOpen: blank('name', 'relationship'),
    one: '1 person: what they are called, or who they are to the child, is kept as not recorded.',
    many: 'people: what they are called, or who they are to the child, is kept as not recorded.',
  },
]

const entries: readonly Kind[] = [
  {
    isOpen: blank('known'),
    one: '1 entry: nobody has said yet how it is known. That is kept as not recorded.',
    many: 'entries: nobody has said yet how they are known. That is kept as not recorded.',
  },
  {
    isOpen: (_, sent) => sent.what === whatNotRecorded,
    one: '1 entry: what happened is kept as not recorded.',
    many: 'entries: what happened is kept as not recorded.',
  },
  {
    isOpen: (typed, sent) => isCoarser(typed, sent) && sent['when.precision'] === 'not-known',
    one: '1 entry: nobody has said yet when it happened. That counts as not known.',
    many: 'entries: nobody has said yet when they happened. That counts as not known.',
  },
  {
    isOpen: (typed, sent) => isCoarser(typed, sent) && sent['when.precision'] !== 'not-known',
    one: '1 entry: when it happened counts as known only as far as you wrote it.',
    many: 'entries: when they happened counts as known only as far as you wrote it.',
  },
]

const openIn = (list: 'people' | 'entries', one: string, kinds: readonly Kind[], draft: ConcernDraft) => {
  const sent = new Map(asSent(draft)[list].map((item: Item) => [item.id, item.given]))
  return kinds.flatMap(kind => {
    const at = draft[list].flatMap(({ id, given }, index) => {
      const as = sent.get(id)
      return as && kind.isOpen(given, as)
        ? [{ at: `${list}/${id}`, name: `${one} ${figures(index + 1)}` }]
        : []
    })
    if (at.length === 0) return []
    return [{ says: at.length === 1 ? kind.one : `${figures(at.length)} ${kind.many}`, at }]
  })
}

const pagesSaid: readonly { page: PageId; name: string; says: string }[] = [
  {
    page: 'child',
    name: 'The child',
    says: 'Of the child: what you left half answered counts as not known.',
  },
  {
    page: 'staff',
    name: 'Somebody who works with children',
    says: 'Of somebody who works with children: what is not known is sent without the reason.',
  },
  {
    page: 'indicators',
    name: 'Signs you have noticed',
    says: 'Of the signs: nobody has said yet which other sign it was. That is kept as not recorded.',
  },
]

/** Reasons that were left out, and whatever else a page is sent without or with. */
function isHalf(draft: ConcernDraft, page: PageId): boolean {
  const [typed = {}, sent = {}] = [draft.pages[page], asSent(draft).pages[page]]
  const unanswered = ['birth', 'gender', 'interpreter'].some(
    id => isBlank(typed, `${id}UnknownWhy`) && ['unknown', 'not-known'].includes(String(typed[id])),
  )
  return (
    isBegun(typed) &&
    (unanswered ||
      isBlank(sent, 'birth') !== isBlank(typed, 'birth') ||
      Object.values(sent).some(given => given === reasonNotRecorded || given === signNotRecorded))
  )
}

export const leftOpen = (draft: ConcernDraft): LeftOpen[] => [
  ...pagesSaid.flatMap(({ page, name, says }) =>
    isHalf(draft, page) ? [{ says, at: [{ at: page, name }] }] : [],
  ),
  ...openIn('entries', 'Entry', entries, draft),
  ...openIn('people', 'Person', people, draft),
]
