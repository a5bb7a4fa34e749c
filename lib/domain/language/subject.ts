import { anyNumber } from './pattern'
import { between, copulas, labels, others, times } from './people'
import { isOf, personAt, type Whose } from './person'
import { joinedAt, type Word, type Words } from './words'

const objects = new Set(['him', 'her', 'them'])
const owners = new Set(['his', 'her', 'their', 'him', 'them'])
const relative = /^(who|which|that)$/
const articles = /^(a|an|the)$/
/** Behind them somebody else may be told of: “the officer noted that he was ill and had absconded”. */
const speech =
  /^(that|says?|said|noted?|notes|reported|reports?|believes?|believed|thinks?|thought|feels?|felt|states?|stated|wrote|added|tells|told|claims|claimed|describes|described)$/
/** “…and refused”, not “…and risky”: what goes on with the subject of the sentence. */
const verb =
  /ed$|^(chose|ran|runs?|sold|sells?|lie[sd]|took|takes?|puts?|goes|went|refuses|fails|declines|claims|alleges|discloses|deals?|chooses|decides|makes|made|withdrew|knows|tells|told|sends?|sent|met|keeps|kept)$/

/** How far back a subject is looked for, in words. */
const reach = 12

const isDone = (word?: Word): boolean =>
  word !== undefined && (between.has(word.says) || verb.test(word.says))

function peopleIn(text: Words, from: number, to: number): Whose[] {
  const said = text.words.slice(from, to)
  return said
    .flatMap(({ says }, step) => {
      const isPerson = !owners.has(says) && isOf(text, from + step)
      return (isPerson && personAt(text, from + step)) || []
    })
    .filter(who => who === 'child' || who === 'other')
}

/** Who a sentence is about that goes on with “and”: the first in it, or behind “when” the last. */
function whoBegan(text: Words, at: number): Whose {
  const { words } = text
  let first = at
  while (first > 0 && at - first < 3 * reach && (words[first]?.joined || words[first]?.aside)) first -= 1
  const told = words.slice(first, at).findLastIndex(({ says }) => speech.test(says))
  const known = peopleIn(text, first + told + 1, at)
  if (known.length === 0 && told >= 0) known.push(...peopleIn(text, first, at))
  const when = /^(when|while|if|after|before|as|because|since|although|once)$/.test(words[first]?.says ?? '')
  const who = (when ? known.at(-1) : known[0]) ?? 'nobody'
  return who === 'other' && !isDone(words[at + 1]) ? 'unknown' : who
}

/** Behind a comma: who is told before an aside (“Farid, his uncle, lied”), or nobody. */
function beforeAside(text: Words, at: number): Whose {
  const { words } = text
  let opens = at
  while (at - opens < reach && words[opens]?.joined) opens -= 1
  if (!words[opens]?.aside) return 'nobody'
  const isClause = relative.test(words[opens]?.says ?? '') || words[opens]?.named
  const isList = labels.has(words[at]?.short ?? '')
  const called = isClause || isList || at - opens > 4 ? undefined : personAt(text, at)
  return called ?? personAt(text, opens - 1) ?? 'nobody'
}

/** Whom a clause is about that begins with “who”, not far before a place: “the man who lives next door”. */
function relativeAt(text: Words, at: number): Whose | undefined {
  for (let place = at; at - place < 7 && joinedAt(text.words, place); place -= 1)
    if (relative.test(text.words[place]?.says ?? '')) return personAt(text, place - 1)
  return undefined
}

/** Whether a word only stands between what was done and who did it. */
function passes({ says, named }: Word, isLabel: boolean): boolean {
  if (others.has(says)) return false
  const known = isLabel ? copulas : between
  return known.has(says) || says === anyNumber || articles.test(says) || (!named && says.endsWith('ly'))
}

/** Who is the subject of the word at a place, looked for before it. */
export function subjectOf(text: Words, at: number): Whose {
  const { words } = text
  let isLabel = false
  for (let place = at - 1; at - place <= reach; place -= 1) {
    const [word, later] = [words[place], words[place + 1]]
    if (word && later?.aside) return beforeAside(text, place)
    if (!word || !later?.joined) return isLabel ? 'unknown' : 'nobody'
    if (/^(and|but|then|or)$/.test(word.says)) return whoBegan(text, place)
    isLabel ||= articles.test(word.says)
    if (passes(word, isLabel)) continue
    if (times.has(word.says)) return 'nobody'
    const who = personAt(text, place)
    // “The man who met her is a dealer”, “they told her to lie”: it is not what she did.
    const isNext = place === at - 1
    const isObject = objects.has(word.says) && (!isNext || isDone(words[at]))
    if (who === 'child' && !isObject) return who
    return relativeAt(text, place) ?? (isObject && !isNext ? 'unknown' : who) ?? 'unknown'
  }
  return 'unknown'
}
