import { Term } from '../page/term'

/** What each rota is for, for somebody who meets its words here first. */
export const DutyLede = () => (
  <>
    New <Term id="concern">concerns</Term> stand on the work of whoever is on duty, who can act on them before
    a <Term id="lead">lead</Term> decides. No message is sent: they see it when they open Holdfast.
  </>
)

export const OnCallLede = () => (
  <>
    A concern with danger now alerts the <Term id="lead">lead</Term> on call, after 15 minutes the deputy, and
    then the manager.
  </>
)
