import { Term } from '../page/term'

/** What is kept here, for somebody who meets its words here first. */
export const OrganisationLede = () => (
  <>
    What everybody here works with, from their next page on. Whether you are a{' '}
    <Term id="responder">first responder</Term> decides who sends a child’s referral to the{' '}
    <Term id="nrm">NRM</Term>.
  </>
)
