import type { Now } from '../../forms/calendar'
import { soFar } from '../../forms/check'
import { type Given, textOf } from '../../forms/given'
import { childrenOf, firstChild, isAbout } from './about'
import { betrays } from './apart'
import { type ConcernDraft, listForms, type Problem, pageForms } from './draft'
import { childForm } from './questions'

const words = (given: Given | undefined, fields: readonly string[]) =>
  fields.map(field => textOf(given ?? {}, field)).join('\n')

/**
 * Where free words that several children's cases will hold say where one of them can be found. The words are the
 * writer's, or the child's, and are never changed here: whoever sends them is told, and decides.
 */
export function spokenOf(draft: ConcernDraft, now: Now): Problem[] {
  const given = [draft.pages.child ?? {}, ...draft.children.map(item => item.given)]
  const ids = [firstChild, ...draft.children.map(({ id }) => id)]
  const known = given.map(each => soFar(childForm, each, now))
  const shared = [
    {
      at: 'worry',
      title: pageForms.worry.title,
      text: words(draft.pages.worry, ['whatWorries', 'whyNow']),
      of: () => true,
    },
    ...draft.entries.map(item => ({
      at: `entries/${item.id}`,
      title: listForms.entries.title,
      text: words(item.given, ['what', 'words', 'source']),
      of: (id: string) => isAbout(item.given, id),
    })),
    ...draft.people.map(item => ({
      at: `people/${item.id}`,
      title: listForms.people.title,
      text: words(item.given, ['name', 'relationship', 'informWhy', 'details']),
      of: (id: string) => isAbout(item.given, id),
    })),
  ]
  return shared.flatMap(({ at, title, text, of }) =>
    known.flatMap((child, found) => {
      const readers = known.filter((_, index) => index !== found && of(ids[index] ?? ''))
      const label = childrenOf(draft)[found]?.label
      return readers.some(reader => betrays(text, reader, [child]))
        ? [
            {
              at,
              says: `${title}: says where ${label} can be found, and will be read on another child’s case.`,
            },
          ]
        : []
    }),
  )
}
