/**
 * How alike two words are spelt, from 0 to 1: one less the share of letters that must be put in, left out, changed
 * or swapped with a neighbour (Damerau-Levenshtein distance, each place edited once).
 */
export const spelling = (a: string, b: string): number => share(a, b, () => 1)

/**
 * The same for names that were written down by ear: a vowel more, less or otherwise, and an h more or less, count half,
 * for in these one name is spelt in many ways.
 */
export const heard = (a: string, b: string): number =>
  share(a, b, letter => ('aeiouyh'.includes(letter) ? 0.5 : 1))

/** What a letter weighs that is put in, left out, or changed for another. */
type Weighs = (letter: string) => number

function share(a: string, b: string, weighs: Weighs): number {
  const [first, second] = [[...a], [...b]]
  const longer = Math.max(first.length, second.length)
  return longer === 0 ? 1 : 1 - distance(first, second, weighs) / longer
}

/**
 * The share of letters, from 0 to 1, in words that have a partner in the other list. Words written the same are partners first;
 * of the rest, six of each list, partners may be spelt as one hears them and then count for less.
 */
export function sharedLetters(words: readonly string[], others: readonly string[]): number {
  const letters = [...words, ...others].join('').length
  let same = 0
  const left = [...others]
  const rest = words.filter(word => {
    const at = left.indexOf(word)
    if (at === -1) return true
    same += 2 * word.length
    left.splice(at, 1)
    return false
  })
  return letters === 0 ? 0 : (same + paired(rest.slice(0, 6), left.slice(0, 6))) / letters
}

/** The most letters that pairing the words can match. */
function paired([word, ...words]: readonly string[], others: readonly string[]): number {
  if (word === undefined) return 0
  const partners = others.map((other, at) => ({ at, other, likeness: heard(word, other) }))
  const matched = partners
    .filter(({ likeness }) => likeness >= 0.75)
    .map(({ at, other, likeness }) => {
      return likeness * (word.length + other.length) + paired(words, others.toSpliced(at, 1))
    })
  return Math.max(paired(words, others), ...matched)
}

function distance(a: readonly string[], b: readonly string[], weighs: Weighs): number {
  let twoAgo: number[] = []
  let before = [0]
  for (const letter of b) before.push((before.at(-1) ?? 0) + weighs(letter))
  for (const [i, letter] of a.entries()) {
    const row = [at(before, 0) + weighs(letter)]
    for (const [j, other] of b.entries()) {
      const swapped =
        letter === b[j - 1] && other === a[i - 1] ? at(twoAgo, j - 1) + 1 : Number.POSITIVE_INFINITY
      const changed = at(before, j) + (letter === other ? 0 : Math.max(weighs(letter), weighs(other)))
      row.push(Math.min(at(before, j + 1) + weighs(letter), at(row, j) + weighs(other), changed, swapped))
    }
    twoAgo = before
    before = row
  }
  return at(before, b.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
