import { Notice } from '../page/notice'

/** The evidence changed while somebody determined: they read it again with their words kept. */
export const EvidenceChanged = () => (
  <Notice tone="warning" title="The evidence changed while you were writing.">
    <p>Nothing was recorded, and your words are kept. Read what the evidence shows now, then sign again.</p>
  </Notice>
)
