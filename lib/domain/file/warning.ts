/**
 * What stands before each upload, in our own words. Rests on the law against making, keeping and passing on indecent
 * images of children and on the national advice to schools about nudes and semi-nudes: [K], to be confirmed.
 */
export const imageWarning = {
  title: 'Never upload a sexual image of a child',
  says: [
    'Never photograph, copy, forward or upload a naked or sexual image of a child. Not as evidence, not to show a colleague, not from the child’s own phone. It is against the law for you too.',
    'If you have seen one or know of one: do not look again, do not save or delete anything, leave the device as it is, and tell the police. In an emergency call 999, otherwise 101. Then tell your safeguarding lead.',
    'If one was added by mistake, do not open it: choose “Lock away” beside it in the list of files, and call the police.',
    'Do not photograph a child’s body either. Injuries go on the body map.',
  ],
  confirms: 'I have read this. What I am adding holds no naked or sexual image of a child.',
  source:
    'Law on indecent images of children, and national advice on nudes and semi-nudes (to be confirmed).',
} as const
