'use client'

import { TermWord } from '../page/term-word'

/** What the draft is and is not, for somebody who meets its words here first; what the words mean is given. */
export const NrmLede = ({ nrm, responder }: { nrm: string; responder: string }) => (
  <>
    What the Home Office’s <TermWord id="nrm" word="NRM" means={nrm} /> form asks, answered from the case.
    Holdfast never sends it: a <TermWord id="responder" word="first responder" means={responder} /> does, on
    the Home Office’s own site.
  </>
)
