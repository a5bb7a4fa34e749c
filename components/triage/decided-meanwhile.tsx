import { ButtonLink } from '../page/button-link'
import { Notice } from '../page/notice'

/** The case changed while somebody decided, and nobody else has decided: they read it again with their words kept. */
export const DecidedMeanwhile = ({ caseId }: { caseId: string }) => (
  <>
    <Notice tone="warning" title="Something about this concern changed while you were deciding.">
      <p>Nobody has decided on it yet, and your words are kept. Read the concern again, then decide.</p>
    </Notice>
    <ButtonLink href={`/cases/${caseId}/decide`}>Carry on with mine</ButtonLink>
  </>
)
