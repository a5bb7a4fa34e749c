import 'server-only'
import { hiddenIn, versionIn } from '@/app/desk'
import { isList, isPage, keptOf, pageForms } from '@/lib/domain/concern/draft'
import { givenFrom, onceField } from '@/lib/forms/given'

/** What a page or an item of a concern says that it is, as it was drawn, and what was typed on it; null when it is none. */
export function typedIn(data: FormData) {
  const [draft, page, item] = [hiddenIn(data, 'draft'), hiddenIn(data, 'page'), hiddenIn(data, 'item')]
  const questions = isPage(page) ? pageForms[page].questions : isList(page) ? keptOf(page) : null
  if (!questions) return null
  const drawn = { by: hiddenIn(data, onceField), version: versionIn(data) }
  return { at: { draft, page, item }, given: givenFrom(data, questions), drawn }
}
