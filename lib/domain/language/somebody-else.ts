/** Who is surely not the child: what they do or refuse is said of them. */
export const somebodyElse =
  'man|men|woman|adult|adults|driver|suspect|uncle|aunt|cousin|mother|father|mum|dad|parent|parents|family|carer|carers|landlord|hotel|employer|trafficker|traffickers|exploiter|exploiters|gang|gangs|network|stranger|strangers|somebody|someone|police|officer|officers|court|judge|council|authority|authorities|school|teacher|teachers|services|worker|workers|staff|colleague|colleagues|manager|lead|team|panel|meeting|conference|agency|hospital|doctor|nurse|guardian|solicitor|interpreter|we|i'

type Word = { readonly says: string; readonly joined: boolean }

const others = new Set(somebodyElse.split('|'))
const some = new Set(['one', 'some', 'none', 'both', 'member', 'members'])
const before = new Set(['by', 'with', 'from', 'to', 'of', 'in', 'at'])
const between = new Set(
  'the|a|an|her|his|their|our|my|this|that|two|three|social|foster|youth|family|support|key|duty|local|other|older|adult|new|police|school'.split(
    '|',
  ),
)

/**
 * Whether the one who stands here only belongs to what was said before: "seen by police refuses to engage" tells of
 * the child, "the adults in the family refuse to engage" does not. Looks back over a few words at most.
 */
export function isBesideThePoint(words: readonly Word[], at: number): boolean {
  const previous = (place: number) => (words[place]?.joined ? words[place - 1]?.says : undefined)
  let place = at
  while (at - place < 3 && between.has(previous(place) ?? '')) place -= 1
  if (!before.has(previous(place) ?? '')) return false
  const head = previous(place - 1) ?? ''
  return !others.has(head) && !some.has(head)
}
