import { createTransport } from 'nodemailer'
import { environment, isLoopback } from './environment'

export type Mail = { readonly subject: string; readonly text: string }

/** Whether e-mail can go out at all: SMTP_URL says where to. */
export const mailGoesOut = (): boolean => environment().mail !== undefined

/**
 * Hands one e-mail to the mail server. Called from a job alone, never inside a transaction. Beyond this computer the
 * connection must be encrypted.
 * @throws what the mail library meets; `codeOf` makes of it what may be kept
 */
export async function sendMail(to: string, mail: Mail): Promise<void> {
  const { mail: settings } = environment()
  if (!settings) throw new Error('No e-mail goes out: SMTP_URL is not set.')
  const transport = createTransport({
    url: settings.url,
    requireTLS: settings.url.startsWith('smtp:') && !isLoopback(new URL(settings.url).hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({ from: settings.from, to, ...mail })
  } finally {
    transport.close()
  }
}

/** A failure as it may be kept and shown: its code and the server's three figures, never words of either. */
export function codeOf(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  const name = typeof code === 'string' && /^[A-Z]{2,20}$/.test(code) ? code : 'unknown'
  return typeof responseCode === 'number' ? `${name} ${responseCode}` : name
}
