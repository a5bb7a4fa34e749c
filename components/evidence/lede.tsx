import { Term } from '../page/term'

/** What the page is for, for somebody who meets its words here first. */
export const EvidenceLede = () => (
  <>
    Each <Term id="indicator">sign</Term> that was noticed, and what is recorded of{' '}
    <Term id="elements">act, means and purpose</Term>. A safeguarding lead weighs it in a{' '}
    <Term id="determination">determination</Term>.
  </>
)

export const DeterminationLede = () => (
  <>
    What you make of the evidence, by <Term id="elements">act, means and purpose</Term>. A{' '}
    <Term id="determination">determination</Term> is a judgement, and what is worked out here is only advice.
  </>
)
