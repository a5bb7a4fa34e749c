import { mayNotReach } from '@/lib/domain/restriction/author'
import { ButtonLink } from '../page/button-link'

/** The way to put a question to the author before deciding; and whether what is written to them reaches them. */
export const AskFirst = ({ caseId, restricted }: { caseId: string; restricted: boolean }) => (
  <>
    {restricted && <p>{mayNotReach}</p>}
    <ButtonLink href={`/cases/${caseId}/questions`} secondary>
      Ask the author a question first
    </ButtonLink>
  </>
)
