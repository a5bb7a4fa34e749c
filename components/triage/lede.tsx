import { Term } from '../page/term'

/** What waits here, for somebody who meets its words here first. */
export const InboxLede = () => (
  <>
    <Term id="concern">Concerns</Term> that no <Term id="lead">safeguarding lead</Term> has decided on yet,
    the most urgent first.
  </>
)

export const DecideLede = () => (
  <>
    Compare it with children already known, then decide. Nobody has to wait for that: a concern that is{' '}
    <Term id="triage">waiting for the lead</Term> can be acted on.
  </>
)
