import { Term } from '../page/term'

/** What the page is for, for somebody who meets its words here first. */
export const EvidenceLede = () => (
  <>
    Each <Term id="indicator">sign</Term> that was noticed, and what is recorded of{' '}
    <Term id="elements">act, means and purpose</Term>. A safeguarding lead weighs it in a{' '}
    <Term id="determination">determination</Term>.
  </>
)
