/** What a person may hold; several at once, but never both sides of a two-person step. */
export const roles = ['practitioner', 'lead', 'manager', 'auditor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Each role as a person meets it: its name and, in a sentence, what it is for. */
export const roleWords: Record<Role, { name: string; does: string }> = {
  practitioner: {
    name: 'Practitioner',
    does: 'Records concerns, acts on them, and works on the cases allocated to them.',
  },
  lead: {
    name: 'Safeguarding lead',
    does: 'Reviews each new concern and decides; sees every case of the organisation.',
  },
  manager: {
    name: 'Manager',
    does: 'Allocates cases, agrees what is not needed, signs off and exports NRM drafts.',
  },
  auditor: { name: 'Auditor', does: 'Reads the audit trail. Sees no case content.' },
  administrator: {
    name: 'Administrator',
    does: 'Adds people and their roles, keeps the organisation’s settings and the numbers to ring, and sees e-mail that failed. Sees no case content.',
  },
}

/** The person behind a request, as the session and the tables know them. */
export type Actor = {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Their organisation is a demonstration: every page says so. */
  readonly demonstration: boolean
  /** How many alerts waited for them when their session was read. */
  readonly alerts?: number
  /** They have never been shown what their roles do here. */
  readonly untoured?: true
}
