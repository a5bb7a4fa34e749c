/** UK plates: since 2001, the two forms before that, and Northern Ireland's, which has an I or a Z. */
const forms = [
  /[A-Z]{2}\d{2} ?[A-Z]{3}/,
  /[A-Z]\d{1,3} ?[A-Z]{3}/,
  /[A-Z]{3} ?\d{1,3}[A-Z]/,
  /(?=[A-Z]{0,2}[IZ])[A-Z]{2,3} ?\d{3,4}/,
].map(each => each.source)
const inText = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
const whole = new RegExp(`^(?:${forms.join('|')}|[A-Z]{1,3} ?\\d{1,4}|\\d{1,4} ?[A-Z]{1,3})$`)

const bare = (text: string) => text.replace(/[\s-]/g, '')

/** The registration plate that a text is, in capitals without spaces, or undefined when it can be none. */
export function plate(text: string): string | undefined {
  const plain = bare(text.toUpperCase())
  return whole.test(plain) ? plain : undefined
}

/** Every registration plate that stands in a text in capitals, each once. */
export const platesIn = (text: string): string[] => [...new Set((text.match(inText) ?? []).map(bare))]
