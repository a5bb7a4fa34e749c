import type { Now } from '../../forms/calendar'
import { soFar } from '../../forms/check'
import { type Given, textOf } from '../../forms/given'
import type { Question } from '../../forms/question'
import { childrenOf, firstChild, isAbout } from './about'
import { betrays } from './apart'
import { type ConcernDraft, listForms, type Problem, pageForms } from './draft'
import { childForm } from './questions'

const words = (given: Given | undefined, fields: readonly string[]) =>
  fields.map(field => textOf(given ?? {}, field)).join('\n')

/** What a child's own page asks in words, and may name another's place: reasons too. Where it asks for a place, it has its own. */
const ownWords = Object.entries<Question>(childForm.questions).flatMap(([id, { kind, class: of }]) =>
  kind === 'text' || kind === 'long' ? [...(of === 'location' ? [] : [id]), `${id}.reason`] : [],
)

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
    {
      at: 'staff',
      title: pageForms.staff.title,
      text: words(draft.pages.staff, Object.keys(draft.pages.staff ?? {})),
      of: () => true,
    },
    ...given.map((each, index) => ({
      at: index === 0 ? 'child' : `children/${ids[index]}`,
      title: childrenOf(draft)[index]?.label ?? childForm.title,
      text: words(each, ownWords),
      of: (id: string) => id === ids[index],
    })),
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
