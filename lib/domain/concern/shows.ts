import { anyOf } from '../../forms/ask'
import type { Form } from '../../forms/form'
import { type Given, listOf, textOf } from '../../forms/given'
import { indicatorOf } from '../indicator/catalogue'
import { otherSign, signInWords } from '../indicator/other'
import type { ConcernDraft, ListId } from './draft'

/**
 * Which signs an entry of a concern shows: a sign that is ticked without one asks for it on the spot, and holds nothing
 * up. What an entry shows is kept with it, and where an entry names a sign that sign is ticked. Source: domain fact base 1.4.
 */

/** The field of an entry that names the signs which it shows. */
export const showsField = 'shows'

export type Sign = { readonly id: string; readonly label: string }

/** The signs that an entry names, and no other word. */
export const shownBy = (given: Given): string[] => listOf(given, showsField).filter(id => indicatorOf(id))

const ticked = ({ pages }: ConcernDraft): string[] =>
  listOf(pages.indicators ?? {}, 'indicators').filter(id => indicatorOf(id))

const signs = (ids: readonly string[], { pages }: ConcernDraft): Sign[] => {
  const words = textOf(pages.indicators ?? {}, 'otherSign').trim() || undefined
  return [...new Set(ids)].map(id => ({ id, label: signInWords(id, id === otherSign ? words : undefined) }))
}

/** The signs that were ticked and that nothing recorded shows yet. */
export function bareSigns(draft: ConcernDraft): Sign[] {
  const shown = new Set(draft.entries.flatMap(({ given }) => shownBy(given)))
  return signs(
    ticked(draft).filter(id => !shown.has(id)),
    draft,
  )
}

const question = (options: readonly Sign[]) =>
  anyOf({
    ask: 'Which of the signs you ticked does this show?',
    hint: 'Take out the tick of any that it does not show: add what shows that one on its own.',
    why: 'A sign weighs more with what was seen or heard, and when.',
    groups: [{ heading: 'Signs', options }],
    optional: true,
    open: true,
  })

/** An entry's form with the question behind it, where there are signs to choose from. */
export function asksShows(form: Form, list: ListId, draft: ConcernDraft): Form {
  const options = signs([...ticked(draft), ...draft.entries.flatMap(({ given }) => shownBy(given))], draft)
  return list === 'entries' && options.length > 0
    ? { ...form, questions: { ...form.questions, [showsField]: question(options) } }
    : form
}

/** What an entry may have been answered to, whether it is asked at the moment or not. */
export const keptShows = (list: ListId) => (list === 'entries' ? { [showsField]: question([]) } : {})

/** A new entry that is begun from the signs: those that nothing shows yet are ticked in it. */
export const begunFrom = (from: Back | undefined, draft: ConcernDraft): Given =>
  from ? { [showsField]: bareSigns(draft).map(({ id }) => id) } : {}

const backs = ['indicators', 'check'] as const
/** The page of a concern that somebody came from to add what shows a sign, as an address names it. */
export type Back = (typeof backs)[number]
export const cameFromSigns = (from: unknown): Back | undefined => backs.find(each => each === from)
