import { boundaryOf, type Field, readPart, readText } from './multipart'

/** A form that brings one file, its last part. `bytes` is undefined where it is more than was asked for. */
export type Upload = {
  readonly fields: readonly Field[]
  readonly file: { readonly name: string; readonly bytes: Buffer | undefined } | undefined
}

/** What a form's words may take beside the file, and as much for the spelling around them. */
const room = 256 * 1024

/**
 * Reads a posted form as it comes. What is beyond `most` is let go by and kept nowhere; nothing is written to disk.
 * Undefined for what no browser writes, or when the sender left.
 */
export async function readUpload(request: Request, most: number): Promise<Upload | undefined> {
  const chunks: Uint8Array[] = []
  let [kept, all] = [0, 0]
  try {
    for await (const chunk of request.body ?? []) {
      all += chunk.byteLength
      const part = chunk.subarray(0, most + room - kept)
      kept += part.byteLength
      if (part.byteLength > 0) chunks.push(part)
    }
  } catch {
    return undefined
  }
  return readForm(request.headers.get('content-type') ?? '', Buffer.concat(chunks), all > kept, most)
}

const disposition =
  /^content-disposition: form-data; name="file"; filename="([^"\r\n]*)"\r\ncontent-type: [\w.+/-]{1,100}$/i

/** The parts of a form whose end may have been cut off, but only within its file. */
function readForm(type: string, bytes: Buffer, cut: boolean, most: number): Upload | undefined {
  const boundary = boundaryOf(type)
  if (boundary === undefined) return undefined
  const start = `--${boundary}`
  if (bytes.toString('latin1', 0, start.length) !== start) return undefined
  const fields: Field[] = []
  let at = start.length
  while (bytes.toString('latin1', at, at + 2) === '\r\n' && fields.length < 50) {
    const file = fileHead(bytes.subarray(at + 2, at + 2_048))
    const end = bytes.indexOf(`\r\n${start}`, at + 2)
    if (file)
      return {
        fields,
        file: { name: file.name, bytes: fileBody(bytes, at + 2 + file.length, end, cut, most) },
      }
    const field = end < 0 ? undefined : readPart(bytes.subarray(at + 2, end))
    if (!field) return undefined
    fields.push(field)
    at = end + 2 + start.length
  }
  return cut ? undefined : { fields, file: undefined }
}

function fileBody(bytes: Buffer, from: number, end: number, cut: boolean, most: number): Buffer | undefined {
  if (end < 0 || cut || end - from > most) return undefined
  return bytes.subarray(from, end)
}

function fileHead(part: Buffer): { name: string; length: number } | undefined {
  const blank = part.indexOf('\r\n\r\n')
  const name = blank < 0 ? undefined : disposition.exec(readText(part.subarray(0, blank)) ?? '')?.[1]
  return name === undefined ? undefined : { name: name.replaceAll('%22', '"'), length: blank + 4 }
}
