/** How a number may stand in a text: a plus or a digit first, then digits with what people put between them. */
const written = /(?<![\p{L}\p{N}])(?:\+|\(\+?|00)?\d[\d \u00a0().\-/]{5,30}\d(?![\p{L}\p{N}])/gu

/**
 * The telephone number that a text is, as E.164 (`+447700900112`), or undefined when it is none. A number without
 * a country is read as a UK one, which begins with 0.
 */
export function telephone(text: string): string | undefined {
  const tidy = text.replace(/\(0\)/, '').trim()
  if (!/^[(+\d][\d\s().\-/]*$/.test(tidy)) return undefined
  const digits = tidy.replace(/\D/g, '')
  const abroad = tidy.replace(/^\(/, '').startsWith('+')
    ? digits
    : /^00[1-9]/.test(digits)
      ? digits.slice(2)
      : undefined
  if (abroad !== undefined) {
    const number = abroad.startsWith('440') ? `44${abroad.slice(3)}` : abroad
    return /^[1-9]\d{7,14}$/.test(number) ? `+${number}` : undefined
  }
  return /^0[1-9]\d{8,9}$/.test(digits) ? `+44${digits.slice(1)}` : undefined
}

/** Every telephone number in a text, each once, and the text that is left without them. */
export function telephonesIn(text: string): { numbers: string[]; rest: string } {
  const numbers = new Set<string>()
  const rest = text.replace(written, found => {
    const number = telephone(found)
    if (number === undefined) return found
    numbers.add(number)
    return ' '
  })
  return { numbers: [...numbers], rest }
}
