import { Term } from '../page/term'

/** What the page is for, for somebody who meets its words here first. */
export const StepsLede = () => (
  <>
    Who was told and what they decided: police, <Term id="services">children’s services</Term>, the{' '}
    <Term id="meeting">strategy meeting</Term>, the <Term id="nrm">NRM</Term>. A <Term id="clock">clock</Term>{' '}
    says what is due by when.
  </>
)
