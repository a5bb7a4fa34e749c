import type { ReactNode } from 'react'
import { may } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { Gap } from '@/lib/domain/on-call/gaps'
import { instantInWords } from '@/lib/domain/time/words'
import { MailTold } from '../message/mail-told'
import { Gaps } from '../on-call/gaps'
import { Table } from '../page/table'
import { type Item, WorkList } from './work-list'

type Work = {
  onDuty: boolean
  replies: readonly { caseId: string; reference: string; since: Date; by: string; fromAuthor: boolean }[]
  gaps: readonly Gap[]
  mail: { goesOut: boolean; unsent: number } | null
  drafts: readonly { id: string; savedAt: Date }[]
  questions: readonly { caseId: string; reference: string; askedAt: Date }[]
  covers: readonly (Item & { until: Date })[]
  covering: readonly Item[]
  handovers: readonly (Item & { id: string })[]
  allocated: readonly Item[]
  triage: readonly Item[]
  toAgree: readonly Item[]
  toSign: readonly Item[]
  unallocated: readonly Item[]
}

type Props = { work: Work; actor: Actor; now: Date; matches?: ReactNode }

/** What waits for this person, list by list, for the roles they hold. */
export function MyWork({ work, actor, now, matches }: Props) {
  const lead = may(actor, 'inbox.read')
  return (
    <>
      {matches}
      <Gaps gaps={work.gaps} now={now} link />
      {work.mail && <MailTold {...work.mail} />}
      {work.handovers.length > 0 && (
        <WorkList
          caption="Handed over to you: read it first"
          when="Given"
          items={work.handovers}
          to={item => `/cases/${item.caseId}/handover/${'id' in item ? item.id : ''}`}
          empty=""
        />
      )}
      {work.covers.length > 0 && (
        <WorkList
          caption="Opened by somebody on duty, in the last seven days"
          when="Opened"
          items={work.covers}
          to={item => `/cases/${item.caseId}/cover`}
          empty=""
        />
      )}
      {work.onDuty && work.covering.length > 0 && (
        <p>
          <a href="/duty/open">Open another case that needs you now</a>
        </p>
      )}
      {work.onDuty && (
        <WorkList
          caption="Open to you for your turn of duty"
          when="Until"
          items={work.covering}
          to={item => `/cases/${item.caseId}`}
          empty={<a href="/duty/open">Open a case that needs you now, with a reason</a>}
        />
      )}
      {work.replies.length > 0 && (
        <Table
          caption="Written to you"
          head={['Concern', 'By']}
          rows={work.replies.map(reply => ({
            key: `${reply.caseId}-${reply.by}`,
            cells: [
              <a
                key="go"
                href={reply.fromAuthor ? `/cases/${reply.caseId}/replies` : `/concerns/${reply.caseId}`}
              >
                {reply.reference}
              </a>,
              `${reply.by}, ${instantInWords(reply.since)}`,
            ],
          }))}
          empty=""
        />
      )}
      {work.questions.length > 0 && (
        <Table
          caption="Questions for you"
          head={['Concern', 'Asked']}
          rows={work.questions.map((question, index) => ({
            key: `${question.caseId}-${index}`,
            cells: [
              <a key="go" href={`/concerns/${question.caseId}`}>
                {question.reference}
              </a>,
              instantInWords(question.askedAt),
            ],
          }))}
          empty=""
        />
      )}
      {work.drafts.length > 0 && (
        <Table
          caption="Concerns you have begun and not sent"
          head={['Concern', 'Last saved']}
          rows={work.drafts.map(draft => ({
            key: draft.id,
            cells: [
              <a key="go" href={`/concerns/draft/${draft.id}`}>
                Go on with it
              </a>,
              instantInWords(draft.savedAt),
            ],
          }))}
          empty=""
        />
      )}
      {(lead || work.onDuty) && (
        <WorkList
          caption="New concerns"
          when="Sent"
          items={work.triage}
          to={item => (lead ? `/cases/${item.caseId}/decide` : `/cases/${item.caseId}`)}
          empty="No concern is waiting for a decision."
        />
      )}
      {may(actor, 'nrm.sign') && (
        <WorkList
          caption="NRM drafts to sign off"
          when="Passed on"
          items={work.toSign}
          to={item => `/cases/${item.caseId}/nrm`}
          empty="No draft is waiting for a manager."
        />
      )}
      {may(actor, 'step.agree') && (
        <WorkList
          caption="Steps that somebody says are not needed"
          when="Proposed"
          items={work.toAgree}
          to={item => `/cases/${item.caseId}/steps`}
          empty="Nothing is waiting for a second person."
        />
      )}
      {may(actor, 'case.allocate') && (
        <WorkList
          caption="Open cases that nobody holds"
          when="Accepted"
          items={work.unallocated}
          to={item => `/cases/${item.caseId}/allocate`}
          empty="Every open case is held by somebody."
        />
      )}
      {(may(actor, 'concern.write') || work.allocated.length > 0) && (
        <WorkList
          caption="Cases you hold"
          when="Since"
          items={work.allocated}
          to={item => `/cases/${item.caseId}`}
          empty="No case is allocated to you."
        />
      )}
      {may(actor, 'trail.read') && (
        <p>
          <a href="/trail">Read who looked and who did what</a>
        </p>
      )}
      {may(actor, 'account.list') && (
        <p>
          <a href="/people">People who sign in</a>
        </p>
      )}
      {may(actor, 'duty.see') && (
        <p>
          <a href="/duty">Who is on duty</a>
        </p>
      )}
    </>
  )
}
