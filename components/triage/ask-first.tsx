import { doesNotReach } from '@/lib/domain/restriction/author'
import { ButtonLink } from '../page/button-link'

/** The way to put a question to the author before deciding; and whether what is written to them reaches them. */
export const AskFirst = ({ caseId, reached }: { caseId: string; reached: boolean }) =>
  reached ? (
    <p>
      <ButtonLink href={`/cases/${caseId}/questions`} secondary>
        Ask the author a question first
      </ButtonLink>
    </p>
  ) : (
    <p>{doesNotReach}</p>
  )
