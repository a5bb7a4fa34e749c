import type { Form } from '../../forms/form'
import { type Given, listOf } from '../../forms/given'
import { placeBack, textBack } from '../../forms/words-back'
import { firstChild, isAbout } from './about'
import { type ConcernDraft, isList, isPage, itemForm, noDraft, pageForms, shownForm } from './draft'
import { shownBy, showsField } from './shows'
import type { Colleague } from './staff-questions'

/**
 * Words of a concern's page or item that are in no draft: another window had written it meanwhile, or the draft was sent
 * or deleted. They are kept beside it, for their writer alone, under the window that they were typed in.
 */
export const besideForm = 'concern-beside'
export type Place = { readonly draft: string; readonly page: string; readonly item: string }

/** What kept words beside a draft are about: the draft, and the window. */
export const besideAbout = (draft: string, by: string): string => `${draft}--${by}`
export const besidePath = (draft: string, by: string): string => `/concerns/draft/${draft}/beside/${by}`

/** Where words are read that are kept under this id of a form. */
export const placeBeside = (formId: string): string => {
  const [draft = '', by = ''] = formId.replace(`${besideForm}/`, '').split('--')
  return besidePath(draft, by)
}

const placeField = 'stood-on'

/** Typed words with where they belong, as they are kept. */
export const withPlace = (given: Given, { page, item }: Place): Given => ({
  ...given,
  [placeField]: item ? `${page}/${item}` : page,
})

/** The same read back: where they belong, and the words. */
export function placed({ [placeField]: at = '', ...yours }: Given): {
  page: string
  item: string
  yours: Given
} {
  const [page = '', item = ''] = String(at).split('/')
  return { page, item, yours }
}

/** What became of a draft that is not there any more, as far as its own writer's sent forms still tell. */
export type Fate =
  | { readonly is: 'deleted'; readonly at: Date }
  /** `adds`: whether they may write to its case; `closed`: it was received, and is shut to them. */
  | {
      readonly is: 'sent'
      readonly at: Date
      readonly caseId: string
      readonly adds: boolean
      readonly closed: boolean
    }
  | { readonly is: 'unknown' }

/** The form of a page or an item: with the colleagues to choose from as it is shown, without them as it is read. */
export const formAt = (
  page: string,
  draft: ConcernDraft = noDraft,
  colleagues?: readonly Colleague[],
): Form | undefined => {
  if (isPage(page)) return colleagues ? shownForm(page, colleagues) : pageForms[page]
  return isList(page) ? itemForm(page, draft) : undefined
}

/** What stands there in a draft; undefined where nobody wrote anything. */
export const standsAt = (draft: ConcernDraft, page: string, item: string): Given | undefined =>
  isPage(page)
    ? draft.pages[page]
    : isList(page)
      ? draft[page].find(each => each.id === item)?.given
      : undefined

const noForm: Form = { id: '', version: 0, title: '', questions: {} }

/**
 * Whether they may go to the case that a concern opened first: not what is about another of its children alone, nor what
 * says that somebody is meant who might see that case.
 */
export const fitsCase = (page: string, given: Given): boolean =>
  isPage(page)
    ? page !== 'staff'
    : page !== 'children' && (listOf(given, 'about').length === 0 || isAbout(given, firstChild))

/** Such words as a new entry of a case begins with them. Where a child can be found stays apart, as it was asked. */
export function asEntry(page: string, given: Given): Given {
  const { about: _, [showsField]: _shows, ...own } = given
  const shows = shownBy(given)
  if (page === 'entries') return shows.length > 0 ? { ...own, bears: ['indicators'], indicators: shows } : own
  const form = formAt(page) ?? noForm
  return { what: textBack(form, given), where: placeBack(form, given) }
}

/** Such words as a message to the lead, without where a child can be found. */
export const asMessage = (page: string, given: Given): string => textBack(formAt(page) ?? noForm, given)

export const saysWhere = (page: string, given: Given): boolean =>
  placeBack(formAt(page) ?? noForm, given) !== ''
