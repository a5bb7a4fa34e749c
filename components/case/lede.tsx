import { Term } from '../page/term'

/** What the list holds, for somebody who meets its words here first. */
export const CasesLede = () => (
  <>
    The cases you may open: danger first, then the newest; closed ones in a list of their own. Some are new
    and <Term id="triage">waiting for the lead</Term>.
  </>
)
