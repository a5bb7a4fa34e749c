/** One named piece of text in a posted form. */
export type Field = readonly [name: string, text: string]

/** More fields than any form of ours sends, and few enough to read at no cost. */
const mostFields = 500

const boundary = /^multipart\/form-data; ?boundary=([\w'-]{27,70})$/

/** What stands between the parts of a body of this type, or undefined when no browser writes it so. */
export const boundaryOf = (contentType: string): string | undefined => boundary.exec(contentType)?.[1]

const disposition = /^content-disposition: form-data; name="([^"\r\n]*)"$/i

/**
 * The text fields of a multipart body, or undefined for anything a browser would not write itself.
 *
 * Next reads a scripted action with busboy and a scriptless one with undici; both read this narrow spelling
 * alike, so what is checked here is what is run there. Narrow means: no preamble, no epilogue, one header a
 * part, no files (documents travel by their own streaming route), UTF-8, 500 parts at most, and
 * a boundary of 27 to 70 characters (undici answers 500 to a shorter one).
 */
export function readMultipart(contentType: string, body: Uint8Array): Field[] | undefined {
  const between = boundaryOf(contentType)
  if (between === undefined) return undefined
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const start = `--${between}`
  if (bytes.toString('latin1', 0, start.length) !== start) return undefined
  const fields: Field[] = []
  let at = start.length
  while (bytes.toString('latin1', at, at + 2) === '\r\n') {
    const end = bytes.indexOf(`\r\n${start}`, at + 2)
    if (end < 0 || fields.length === mostFields) return undefined
    const field = readPart(bytes.subarray(at + 2, end))
    if (field === undefined) return undefined
    fields.push(field)
    at = end + 2 + start.length
  }
  const rest = bytes.toString('latin1', at, at + 5)
  return rest === '--\r\n' || rest === '--' ? fields : undefined
}

/** One text field, from its one header line on. */
export function readPart(part: Buffer): Field | undefined {
  const blank = part.indexOf('\r\n\r\n')
  if (blank < 0 || blank > 500) return undefined
  const name = disposition.exec(part.toString('latin1', 0, blank))?.[1]
  const text = readText(part.subarray(blank + 4))
  return name === undefined || text === undefined ? undefined : [name, text]
}

/** UTF-8 as text; undefined when it is not UTF-8. A NUL may be pasted: the form says so beside its field. */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The fields of an urlencoded body, or undefined when it is badly escaped or holds more than 500. */
export function readUrlencoded(body: Uint8Array): Field[] | undefined {
  const text = readText(body)
  if (text === undefined) return undefined
  try {
    const decoded = decodeURIComponent(text)
    const fields = [...new URLSearchParams(text)]
    return decoded.includes('\0') || fields.length > mostFields ? undefined : fields
  } catch {
    return undefined
  }
}
