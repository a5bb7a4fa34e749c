/** After whom a shortened verb may stand; after other nouns it may as well say whose something is. */
const whom = 'he|she|they|we|i|you|it|who|child|boy|girl'
const shortened = new RegExp(`^(${whom})'(s|d|ve|re|m|ll)$`)
const full: { readonly [short: string]: string } = { ve: 'have', re: 'are', m: 'am', ll: 'will' }
const participle = /(ed|en)$|^(sold|run|gone|made|put|dealt|got|lied|slept|brought|sent|left|withdrawn|let)$/

/** A verb that is shortened after a person, as two words at one place: “she’s chosen” is read as “she has chosen”. */
export function unfold(says: string, next: () => readonly string[]): readonly [string, string?] {
  if (!says.includes("'")) return [says]
  const [, who, short = ''] = shortened.exec(says) ?? []
  if (!who) return [says]
  const [first = '', second = ''] = next()
  const verb = /^(not|never|already|now|also|just)$/.test(first) ? second : first
  const perfect = participle.test(verb)
  return [who, full[short] ?? (short === 'd' ? (perfect ? 'had' : 'would') : perfect ? 'has' : 'is')]
}
