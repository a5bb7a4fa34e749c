import { Notice } from '../page/notice'

/** An address whose choices were sealed for somebody else, or were changed: nothing is left out in silence. */
export const NarrowingLost = () => (
  <Notice tone="warning" title="What this list was narrowed to cannot be read here, so all of it is shown.">
    <p>It was chosen by somebody else, or the address is not whole. Choose again.</p>
  </Notice>
)
