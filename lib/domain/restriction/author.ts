/** Said in place of a form whose words the author of a restricted case would never be shown, and where it was tried. */
export const doesNotReach =
  'The author would never see this: the case is restricted and does not name them. Ring them, and record the call in the chronology.'
