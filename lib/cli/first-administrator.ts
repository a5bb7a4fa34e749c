import { holdsDemonstration } from '../platform/demonstration'
import { environment } from '../platform/environment'
import { inviteFirstAdministrator } from '../records/invitations'
import { say } from './say.mjs'

/** Prints a link with which the first administrator makes their account: once, and within 15 minutes. */
if (await holdsDemonstration()) {
  say(
    'The demonstration is already here and nothing was changed: leave out --empty, or name an empty data folder in HOLDFAST_DATA (or an empty database in DATABASE_URL).',
  )
  process.exit(1)
}
const invitation = await inviteFirstAdministrator()
if ('already' in invitation) {
  say('There is an administrator already, who can invite others.')
} else {
  say('To make the first administrator, open this link within 15 minutes; it works once:')
  process.stdout.write(`${environment().baseUrl}/welcome/${invitation.token}\n`)
}
process.exit()
