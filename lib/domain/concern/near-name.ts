import { nameWords, sameness, worthALook } from '../child/name'
import { heard, spelling } from '../child/spelling'

type Person = { readonly name: string; readonly jobTitle: string }
/** A word as it was typed: its plain letters, whether it is written as a name is, and what directly follows it. */
type Word = { readonly plain: string; readonly capital: boolean; readonly next?: Word | undefined }

const set = (words: string) => new Set(words.split(' '))
const titles = set('dr miss mr mrs ms mx prof rev sir')
/** Of the middle of a name: nobody is called by them alone. */
const particles = set('al bin da de del der di el ibn la le van von')
/** They sound like a name and are none, as "the" like Theo. */
const everyday = set(
  'a an and at boy by for from girl guy he her him his in is it lady man my of old on one or our she that the them they this to was we who with woman',
)
const isLittle = ({ plain }: Word) => titles.has(plain) || particles.has(plain) || everyday.has(plain)

/**
 * Tells of a person whether they may be meant by words that tell of somebody: by the name as it sounds, in any order and
 * among other words, or by a part of it. Rather too often than not at all. Only who shares no more than the first of
 * their names with another who was written in full, "Helen Smith" of a Helen Marchetti, is not meant.
 *
 * `apart` has the names of those who are meant besides, whose words are theirs.
 */
export function nearTo(typed: string, apart = ''): (person: Person) => boolean {
  const said = without(wordsOf(typed), apart)
  const plain = said.map(word => word.plain)
  const joined = plain.join(' ')
  const telling = distinct(said.filter((word, at) => word.plain.length > 1 && counts(said, at)))
  const only = telling.length === 1 ? telling[0] : undefined
  return person => {
    const names = namesIn(person.name)
    if (plain.length === 0 || names.length === 0) return false
    // A text of twice its length cannot be like a whole name, and is much to compare.
    const whole = joined.length <= 2 * person.name.length
    if (whole && sameness({ names: [joined] }, { names: [person.name] }).score >= worthALook) return true
    if (runTogether(plain, nameWords(person.name))) return true
    if (only && names.some(name => begins(name, only.plain))) return true
    const [first = '', ...others] = names
    return telling.some(
      word =>
        others.some(name => alike(word, name)) || (alike(word, first) && !isOfAnother(word.next, person)),
    )
  }
}

/** Words that are there again, and followed by the same, tell no more. */
const distinct = (words: readonly Word[]): Word[] => [
  ...new Map(words.map(word => [`${word.plain} ${word.next?.plain} ${word.next?.capital}`, word])).values(),
]

function wordsOf(typed: string): Word[] {
  const words: Word[] = []
  for (const { 0: text, index } of [...typed.matchAll(/[\p{L}\p{M}\p{N}'’‘ʼʻ`´]+/gu)].reverse()) {
    const plain = nameWords(text).join('')
    const next = /^[ -]+\p{L}/u.test(typed.slice(index + text.length)) ? words[0] : undefined
    if (plain) words.unshift({ plain, capital: /^\p{Lu}.*\p{Ll}/u.test(text), next })
  }
  return words
}

/** The names by which somebody may be called, out of their whole name. */
function namesIn(name: string): string[] {
  const words = nameWords(name).filter((word, at) => at > 0 || !titles.has(word))
  const inner = (at: number) => at > 0 && at < words.length - 1
  const own = words.filter((word, at) => word.length > 1 && !(inner(at) && particles.has(word)))
  return own.length > 0 ? own : words
}

/** A little word is a name only where it is written as one, or where there is no other. */
const counts = (said: readonly Word[], at: number): boolean => {
  const word = said[at]
  return word !== undefined && (!isLittle(word) || (word.capital && at > 0) || said.every(isLittle))
}

const alike = (word: Word, name: string): boolean =>
  word.plain === name ||
  (!isLittle(word) && ofALength(word.plain, name, 0.5) && heard(word.plain, name) >= 0.75)

/** Whether two words differ in length by no more than this share of the longer one: most do, and need no other look. */
const ofALength = ({ length: a }: string, { length: b }: string, share: number) =>
  Math.abs(a - b) <= share * Math.max(a, b)

const begins = (name: string, word: string) => word.length > 2 && name.startsWith(word)

/** Whether two words of one are a single one of the other. */
function runTogether(words: readonly string[], others: readonly string[]): boolean {
  const pairs = (all: readonly string[]) => all.slice(1).map((word, at) => all[at] + word)
  const among = (joined: readonly string[], single: readonly string[]) =>
    joined.some(pair =>
      single.some(word => word.length > 3 && ofALength(pair, word, 0.15) && spelling(pair, word) >= 0.85),
    )
  return among(pairs(words), others) || among(pairs(others), words)
}

/** Whether this is somebody else's family name: written as a name, and like nothing that this person is or is called. */
function isOfAnother(word: Word | undefined, { name, jobTitle }: Person): boolean {
  if (!word?.capital || isLittle(word) || word.plain.length < 2) return false
  const theirs = [...namesIn(name).slice(1), ...nameWords(jobTitle)]
  return theirs.every(each => !each.startsWith(word.plain) && heard(word.plain, each) < 0.5)
}

function without(said: readonly Word[], name: string): Word[] {
  return nameWords(name).reduce<Word[]>(
    (left, part) => {
      const exactly = left.findIndex(word => word.plain === part)
      const at = exactly === -1 ? left.findIndex(word => alike(word, part)) : exactly
      return at === -1 ? left : left.toSpliced(at, 1)
    },
    [...said],
  )
}
