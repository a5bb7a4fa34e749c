import { ButtonLink } from '../page/button-link'

/** The way to put a question to the author before deciding. */
export const AskFirst = ({ caseId }: { caseId: string }) => (
  <ButtonLink href={`/cases/${caseId}/questions`} secondary>
    Ask the author a question first
  </ButtonLink>
)
