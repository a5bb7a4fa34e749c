import type { ReactNode } from 'react'
import { type InNations, inNation } from '@/lib/domain/nation/in-nations'
import type { Nation } from '@/lib/domain/nation/nation'
import { Term } from '../page/term'

const services: InNations<ReactNode> = {
  every: <Term id="services">children’s services</Term>,
  Wales: <Term id="socialServices">social services</Term>,
  Scotland: <Term id="socialWork">social work service</Term>,
  'Northern Ireland': <Term id="trust">Health and Social Care Trust</Term>,
}
const meeting: InNations<ReactNode> = {
  every: <Term id="meeting">strategy meeting</Term>,
  Scotland: <Term id="ird">IRD</Term>,
  'Northern Ireland': <Term id="discussion">strategy discussion</Term>,
}

/** What the page is for, in the words of the case's nation, for somebody who meets them here first. */
export const StepsLede = ({ nation }: { nation: Nation }) => (
  <>
    What this child needs next, who was told and what they decided: police, {inNation(services, nation)}, the{' '}
    {inNation(meeting, nation)}, the <Term id="nrm">NRM</Term>. A <Term id="clock">clock</Term> says what is
    due by when.
  </>
)
