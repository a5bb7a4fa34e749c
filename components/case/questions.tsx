import type { CaseOutline } from '@/lib/domain/case/case-file'
import { mayNotReach } from '@/lib/domain/restriction/author'
import { instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Tag } from '../page/tag'

/** What the lead asked the author, and the answers. */
export function Questions({ file, mayAsk }: { file: CaseOutline; mayAsk: boolean }) {
  if (file.questions.length === 0 && !mayAsk) return null
  return (
    <Card title="Questions to the author">
      {file.questions.length === 0 && <p>None so far.</p>}
      {file.questions.map(question => (
        <div key={question.id} className="flow-tight border-s-4 border-line ps-4">
          <p className="text-base text-soft">
            {question.writtenBy.name} asked {question.askedOf.name}, {instantInWords(question.writtenAt)}
          </p>
          <p className="whitespace-pre-line">{question.asked}</p>
          {question.answered === null || question.answeredAt === null ? (
            <Tag tone="soon">Waiting for an answer</Tag>
          ) : (
            <>
              <p className="text-base text-soft">Answered {instantInWords(question.answeredAt)}</p>
              <p className="whitespace-pre-line">{question.answered}</p>
            </>
          )}
        </div>
      ))}
      {mayAsk && file.restrictionReviewOn !== null && <p>{mayNotReach}</p>}
      {mayAsk && (
        <div className="flex flex-wrap gap-4">
          <ButtonLink href={`/cases/${file.id}/questions`} secondary>
            Ask the author a question
          </ButtonLink>
          <ButtonLink href={`/cases/${file.id}/replies`} secondary>
            Write to the author
          </ButtonLink>
        </div>
      )}
    </Card>
  )
}
