const practitioner = ['practitioner'] as const

/** Two organisations for whoever is on duty: those beside them, whoever is not on duty, and those elsewhere. */
export const besideDuty = [
  {
    author: practitioner,
    worker: practitioner,
    duty: practitioner,
    off: practitioner,
    lead: ['lead'],
    manager: ['manager'],
  },
  { lead: ['lead', 'practitioner'], manager: ['manager'] },
] as const
