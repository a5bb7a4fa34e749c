import { Notice } from '../page/notice'

/** A question answered twice by the same person, in two windows: both texts are on the page, and nothing is lost. */
export const AnsweredBefore = () => (
  <Notice tone="warning" title="You had answered this question already, perhaps in another window.">
    <p>
      That answer stands, and is among what was written so far. What you wrote now is under “Write to the
      safeguarding lead”: send it if it adds something, or empty it.
    </p>
  </Notice>
)
