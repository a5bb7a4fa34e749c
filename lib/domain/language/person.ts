import {
  accounts,
  children,
  determiners,
  doers,
  near,
  otherOnes,
  others,
  small,
  titled,
  youngOnes,
} from './people'
import { joinedAt, type Word, type Words } from './words'

/**
 * Whose conduct a phrase tells of: the child’s, as far as anybody can know; surely somebody else’s; nobody’s, where no
 * subject is told, as in tired notes; or that of a word that nobody knows.
 */
export type Whose = 'child' | 'other' | 'nobody' | 'unknown'

const pronouns = new Set(['he', 'she', 'they', 'him', 'them', 'his', 'her', 'their'])
const papersOrMarks = /^(reports|records|notes|logs|files|visits|marks|burns)$/
const some = /^(one|some|none|both|members?|most)$/

/** Whose name it is: a title before it is enough, and elsewhere in the text a trade or a kin. */
function ofName({ words, strangers }: Words, at: number): Whose {
  let first = at
  while (joinedAt(words, first - 1)?.named) first -= 1
  const before = joinedAt(words, first - 1)?.says ?? ''
  if (titled.has(before)) return 'other'
  return strangers.has(words[at]?.short ?? '') || strangers.has(words[first]?.short ?? '') ? 'other' : 'child'
}

/** Who the word itself is. “Young woman” is a child here, and “older boys” are others. */
export function isOf(text: Words, at: number): Whose | undefined {
  const word = text.words[at]
  if (!word) return undefined
  const before = joinedAt(text.words, at - 1)?.says ?? ''
  if (youngOnes.has(word.short) && before === 'young') return 'child'
  if (accounts.has(word.short)) return ownerOf(text, at)
  if (others.has(word.short)) return isVerb(text, at) ? undefined : 'other'
  if (children.has(word.short)) return otherOnes.has(before) ? 'other' : 'child'
  return word.named ? ofName(text, at) : undefined
}

/** “They lead”, “the carer reports”: what somebody does. */
function isVerb({ words }: Words, at: number): boolean {
  const before = joinedAt(words, at - 1)
  if (!before || before.says !== before.short) return false
  if (doers.has(before.says)) return true
  const isPerson = before.named || others.has(before.says) || children.has(before.says)
  return isPerson && !determiners.has(before.says) && papersOrMarks.test(words[at]?.says ?? '')
}

/** Whose account it is: “the trafficker’s long account” is his, and where nobody is named it is the child’s. */
function ownerOf(text: Words, at: number): Whose | undefined {
  for (let place = at - 1; at - place <= 3; place -= 1) {
    const word = joinedAt(text.words, place)
    if (!word) return 'child'
    if (word.says !== word.short || children.has(word.says)) return isOf(text, place)
  }
  return 'child'
}

/** The place of the word that a person or thing only stands near: “the man in the red car”. */
function headOf(words: readonly Word[], at: number): number | undefined {
  for (let place = at - 1; at - place <= 4; place -= 1) {
    const word = joinedAt(words, place)
    if (!word) return undefined
    if (near.has(word.says)) return place - 1
    const before = joinedAt(words, place - 1)?.says ?? ''
    if (determiners.has(word.says)) return near.has(before) ? place - 2 : undefined
    if (at - place > 1 && !small.has(word.says) && !word.named) return undefined
  }
  return undefined
}

/**
 * Who stands at a place. Behind “by”, “with” or “of” they only stand near: “seen by police refuses to engage” tells of
 * the child, “the adults in the family refuse to engage” does not.
 */
export function personAt(text: Words, at: number): Whose | undefined {
  const { words } = text
  const who = isOf(text, at)
  if (pronouns.has(words[at]?.says ?? '')) return who
  const head = headOf(words, at)
  if (head === undefined) return who === 'other' ? withChild(text, at) : who
  const joinedHead = joinedAt(words, head)
  if (!joinedHead) return 'nobody'
  if (accounts.has(joinedHead.short) && words[head + 1]?.says === 'of') return who
  return isOf(text, head) ?? (some.test(joinedHead.says) ? who : 'nobody')
}

/** “Aoife and her mother”: the child is among them. */
function withChild(text: Words, at: number): Whose {
  let place = at - 1
  while (small.has(joinedAt(text.words, place)?.says ?? '')) place -= 1
  if (joinedAt(text.words, place)?.says !== 'and' || !joinedAt(text.words, place - 1)) return 'other'
  return isOf(text, place - 1) === 'child' ? 'child' : 'other'
}
