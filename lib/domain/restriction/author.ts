/** Said before something is written to an author who may not be shown it. */
export const mayNotReach =
  'This case is restricted. Its author sees nothing of what is written to them here, unless they are among the named people: ring them instead.'

/** Said where it was tried. */
export const doesNotReach =
  'The author would never see this: the case is restricted and does not name them. Ring them, and record the call in the chronology.'
