const paragraphs = (text: string): string =>
  `\n\n${text
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/\n\s*\n/g, '\n\n')}\n\n`

/** A text with somebody's reasons below it; as it is where they stand in it already, so that twice is once. */
export const withReasons = (text: string, reasons: string): string =>
  paragraphs(text).includes(paragraphs(reasons)) ? text : [text, reasons].filter(Boolean).join('\n\n')
