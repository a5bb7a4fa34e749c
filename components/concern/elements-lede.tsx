import { Term } from '../page/term'

/** Why there are three questions, for somebody who has never heard of them. */
export const ElementsLede = () => (
  <>
    The law asks three things of <Term id="trafficking">child trafficking</Term>:{' '}
    <Term id="elements">act, means and purpose</Term>. Tick what you noticed or were told; leave the rest.
  </>
)
