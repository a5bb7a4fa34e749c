import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { resultInWords } from '@/lib/domain/determination/computed'
import { standingIn } from '@/lib/domain/determination/matrix'
import { nextSteps } from '@/lib/domain/step/next'
import { allSteps } from '@/lib/domain/step/state'
import { dayOf } from '@/lib/domain/time/day'
import { instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Notice } from '../page/notice'
import { SummaryList } from '../page/summary-list'
import { Term } from '../page/term'
import { Concerns } from './concerns'
import { Questions } from './questions'

type Props = { file: CaseOutline; actor: Actor; facts: CaseFacts; now: Date }

const nrmReferral = (
  <>
    <Term id="nrm">NRM</Term> referral
  </>
)
const leadsDetermination = (
  <>
    Lead’s <Term id="determination">determination</Term>
  </>
)

/** The case in short: where it stands, what was reported, what was asked and decided. */
export function Overview({ file, actor, facts, now }: Props) {
  const determination = file.determinations.at(-1)
  const decision = file.decisions.findLast(each => each.caseId === file.id)
  const at = `/cases/${file.id}`
  // Where it is not among the three things to do next.
  const decides =
    file.stage === 'triage' &&
    can(actor, 'triage.decide', facts) &&
    !nextSteps(file, now).some(({ id }) => id === 'decide')
  return (
    <>
      {file.joinedTo && (
        <Notice tone="info" title="This concern is about a child already known.">
          <p>
            Go on with it in <a href={`/cases/${file.joinedTo.id}`}>case {file.joinedTo.reference}</a>. What
            was written here stays as it was.
          </p>
        </Notice>
      )}
      {file.restrictionReviewOn && file.restrictionReviewOn <= dayOf(now) && (
        <Notice tone="warning" title="This case is restricted, and a review is due.">
          <p>Ask whether only named people still need to see it.</p>
        </Notice>
      )}
      <Card title="Where it stands">
        <SummaryList
          rows={[
            ...allSteps(file).map(step => ({
              term: step.step.id === 'nrm' ? nrmReferral : step.step.title,
              detail: `${step.word}${step.reference ? `, reference ${step.reference}` : ''}`,
              href: `${at}/steps#${step.step.id}`,
            })),
            {
              term: <Term id="elements">Act, means, purpose</Term>,
              detail: `${standingIn(file).words} (worked out, advice only)`,
              href: `${at}/evidence`,
            },
            {
              term: leadsDetermination,
              detail: determination
                ? `${resultInWords[determination.result]}, by ${determination.writtenBy.name}, ${instantInWords(determination.writtenAt)}`
                : 'None yet',
            },
            {
              term: 'Lead’s decision on the concern',
              detail: decision
                ? `${decision.outcome === 'accepted' ? 'Accepted as a case' : 'Linked to a child already known'}, by ${decision.writtenBy.name}, ${instantInWords(decision.writtenAt)}\n${decision.reasons}`
                : 'None yet',
            },
          ]}
        />
        <div className="buttons">
          {decides && (
            <ButtonLink href={`${at}/decide`} secondary>
              Decide on this concern
            </ButtonLink>
          )}
          {file.stage === 'open' && can(actor, 'case.allocate', facts) && (
            <ButtonLink href={`${at}/allocate`} secondary>
              {file.workers.length > 0 ? 'Allocate the case to somebody else' : 'Allocate the case'}
            </ButtonLink>
          )}
          {file.stage !== 'joined' && can(actor, 'flag.write', facts) && (
            <ButtonLink href={`${at}/flags`} secondary>
              Flag the case
            </ButtonLink>
          )}
          {file.stage !== 'joined' && can(actor, 'case.restrict', facts) && (
            <ButtonLink href={`${at}/restriction`} secondary>
              {file.restrictionReviewOn ? 'Who may see this case' : 'Restrict the case'}
            </ButtonLink>
          )}
        </div>
      </Card>
      <Questions file={file} mayAsk={can(actor, 'question.ask', facts)} />
      <Concerns file={file} />
    </>
  )
}
