import type { Actor } from '../domain/access/role'
import type { Nation } from '../domain/nation/nation'
import {
  type Organisation,
  type OrganisationAnswers,
  settingsIn,
  tellable,
} from '../domain/organisation/questions'
import { changedNow, changedOf } from './changed'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

/** What the organisation is set to. */
export const openOrganisation = (actor: Actor): Promise<Result<Organisation>> =>
  perform(actor, 'organisation.see', 'organisation', async ({ tx }) => {
    const { name, nation, firstResponder, dutyToNotify, version, changedAt, changedById } =
      await tx.organisation.findUniqueOrThrow({ where: { id: actor.organisationId } })
    const changed = await changedOf(tx, { changedById, changedAt })
    return { name, nation: nation as Nation, firstResponder, dutyToNotify, version, changed }
  })

/** Changes it, unless somebody else did since `version` was read. Cases that are open keep their nation. */
export const changeOrganisation = (
  actor: Actor,
  key: string,
  version: number,
  answers: OrganisationAnswers,
): Promise<Result<{ version: number }>> =>
  perform(actor, 'organisation.change', 'organisation', frame =>
    once(frame, actor, key, 'organisation.change', async () => {
      const settings = settingsIn(answers)
      const changed = await frame.tx.organisation.updateMany({
        where: { id: actor.organisationId, version },
        data: { ...settings, ...changedNow(actor, frame.at) },
      })
      if (changed.count === 0) refuse({ why: 'conflict' })
      frame.note({ version: version + 1, ...tellable(settings) })
      return { version: version + 1 }
    }),
  )
