import { Term } from '../page/term'

/** What the page is for, for somebody who meets its word here first. */
export const FlagsLede = () => (
  <>
    A <Term id="flag">flag</Term> stands on every main page of the case, and where one looks for the child,
    until somebody removes it.
  </>
)
