import type { PersonView } from '../case/case-file'

export type People = readonly Pick<PersonView, 'id' | 'name' | 'relationship'>[]

/** Somebody around the child by name, and who they are to the child. */
export function named(people: People, id: string): string {
  const person = people.find(each => each.id === id)
  if (!person) return 'Somebody around the child'
  return person.relationship ? `${person.name} (${person.relationship})` : person.name
}

/** Who was there when something happened: the child, people of the case, and whoever was only named. */
export const thereInWords = (
  entry: { withChild?: boolean; present?: readonly string[]; others?: string },
  people: People,
): string[] => [
  ...(entry.withChild ? ['the child'] : []),
  ...(entry.present ?? []).map(id => named(people, id)),
  ...(entry.others ? [entry.others] : []),
]
