import { createHmac } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Actor } from '../domain/access/role'
import type { Tx } from '../platform/database'
import { open, seal } from '../platform/sealing'
import { secrets } from '../platform/secrets'
import { changedNow } from '../records/changed'
import { perform, refuse, type Work } from '../records/perform'
import { completeSession } from './sessions'
import { forgetTries, mayTry, triesOf } from './throttle'

const place = (accountId: string) => `account|${accountId}|totp`
const codes = (secret: Secret, label = 'Holdfast') =>
  new TOTP({ issuer: 'Holdfast', label, algorithm: 'SHA1', digits: 6, period: 30, secret })

/**
 * The secret that this session may enrol with: 160 bits that follow from the session's own secret and the
 * pepper, so that looking at the page stores nothing, and a page seen by somebody else enrols nobody.
 */
const offeredTo = (sid: string): Secret => {
  const bytes = createHmac('sha256', secrets().pepper).update(`second factor|${sid}`).digest()
  return new Secret({ buffer: new Uint8Array(bytes).slice(0, 20).buffer })
}

/** What an authenticator app needs, as text and as a link that opens the app. */
export function enrolment(sid: string): { secret: string; link: string } {
  const offered = codes(offeredTo(sid))
  return { secret: (offered.secret.base32.match(/.{1,4}/g) ?? []).join(' '), link: offered.toString() }
}

/**
 * Checks a code and makes the session whole, under a new secret. The first code of an account enrols it. A
 * code counts one step early or late and once only, however many times it is sent at once.
 */
export async function giveCode(
  sid: string,
  actor: Actor,
  given: { readonly code: string; readonly address: string },
): Promise<{ sid: string } | 'mismatch' | 'wait'> {
  const tries = triesOf('factor', actor.id, given.address)
  if (!(await mayTry(tries))) return 'wait'
  const token = given.code.replace(/[\s-]/g, '')
  const passed = await perform(actor, 'session.start', 'organisation', async frame => {
    const accepted = /^\d{6}$/.test(token) && (await accept(frame, actor.id, sid, token))
    const fresh = accepted ? await completeSession(frame.tx, frame.at, sid, actor.id) : undefined
    if (!fresh) refuse({ why: 'not-found' })
    frame.note({ secondFactor: true, enrolled: accepted === 'enrolled' })
    return fresh
  })
  if (!passed.ok) return 'mismatch'
  await forgetTries(tries)
  return { sid: passed.value }
}

async function accept(
  { tx, at, organisationKey }: Work,
  accountId: string,
  sid: string,
  token: string,
): Promise<'enrolled' | 'accepted' | undefined> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } })
  const enrolled = account.totpEnrolledAt !== null && account.sealedTotp !== null
  const secret = enrolled
    ? Secret.fromBase32(
        open<string>(organisationKey, place(accountId), account.sealedTotp ?? new Uint8Array()),
      )
    : offeredTo(sid)
  const delta = codes(secret).validate({ token, timestamp: at.getTime(), window: 1 })
  if (delta === null) return undefined
  const step = Math.floor(at.getTime() / 30_000) + delta
  if (enrolled) return (await spendStep(tx, accountId, step)) ? 'accepted' : undefined
  const sealedTotp = seal(organisationKey, place(accountId), secret.base32)
  const first = await tx.account.updateMany({
    where: { id: accountId, totpEnrolledAt: null },
    data: { sealedTotp, totpEnrolledAt: at, totpLastStep: step, ...changedNow({ id: accountId }, at) },
  })
  return first.count === 1 ? 'enrolled' : undefined
}

/** One statement: of many at once with the same code, the row lets one through. */
export const spendStep = async (tx: Tx, accountId: string, step: number): Promise<boolean> =>
  (await tx.$executeRaw`
    update account set totp_last_step = ${step}
     where id = ${accountId}::uuid and (totp_last_step is null or totp_last_step < ${step})`) === 1
