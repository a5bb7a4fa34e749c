const bytes = (escaped: string) => Buffer.from(escaped.replace(/=/g, ''), 'hex').toString('utf8')
const quoted = (text: string) => text.replace(/=\r?\n/g, '').replace(/(=[0-9a-f]{2})+/gi, bytes)
const base64 = (text: string) => Buffer.from(text, 'base64').toString('utf8')

/** An e-mail as whoever opens it reads it: head and body out of the letters in which they travel. */
export function readMail(raw: string): string {
  const text = raw.replace(/\r\n/g, '\n')
  const end = text.indexOf('\n\n')
  if (end < 0 || /^content-type: *multipart/im.test(text)) throw new Error('No e-mail of one part.')
  const head = text
    .slice(0, end)
    .replace(/\n[ \t]+/g, ' ')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === 'b' ? base64(word) : quoted(word.replace(/_/g, ' ')),
    )
  const body = text.slice(end)
  const travels = /^content-transfer-encoding: *(\S+)/im.exec(head)?.[1]?.toLowerCase()
  if (travels === 'base64') return head + base64(body)
  return head + (travels === 'quoted-printable' ? quoted(body) : body)
}
