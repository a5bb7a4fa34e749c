import { Term } from '../page/term'

/** What the draft is and is not, for somebody who meets its words here first. */
export const NrmLede = () => (
  <>
    What the Home Office’s <Term id="nrm">NRM</Term> form asks, answered from the case. Holdfast never sends
    it: a <Term id="responder">first responder</Term> does, on the Home Office’s own site.
  </>
)
