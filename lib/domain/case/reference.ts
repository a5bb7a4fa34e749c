/** HF- and eight letters or figures: what a case is called in the open. */
export const referenceShape = /^HF-[0-9A-Z]{8}$/i

export const isReference = (text: unknown): text is string =>
  typeof text === 'string' && referenceShape.test(text)
