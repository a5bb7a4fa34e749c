/** Why an e-mail did not go out, for an administrator: the code of the last try, in words. */
const words: { readonly [code: string]: string } = {
  ECONNECTION: 'The mail server could not be reached.',
  ECONNREFUSED: 'The mail server could not be reached.',
  EDNS: 'The mail server’s name is not known. Check SMTP_URL.',
  ESOCKET: 'The connection to the mail server broke.',
  ETIMEDOUT: 'The mail server did not answer in time.',
  ETLS: 'The mail server offers no encryption, or its certificate is not right.',
  EAUTH: 'The mail server does not accept the name and password in SMTP_URL.',
  EENVELOPE: 'The mail server refused the sender or the receiver.',
  EMESSAGE: 'The mail server refused the message.',
}

/** `code` is a code of the network or of the mail library, and where the server gave one, its three figures. */
export function problemInWords(code: string): string {
  const [kind = '', answer] = code.split(' ')
  const said = words[kind] ?? 'The mail could not be handed over.'
  return answer ? `${said} It answered ${answer}.` : said
}
