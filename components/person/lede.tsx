import { Term } from '../page/term'

/** What the page is for, for somebody who meets its words here first. */
export const PeopleLede = () => (
  <>
    The child, and who is around them. Of each person it says whether they are{' '}
    <Term id="inform">safe to inform</Term>.
  </>
)
