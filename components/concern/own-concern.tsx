import type { ReactNode } from 'react'
import type { AlertStory } from '@/lib/domain/alert/words'
import { isAsked, type Talk } from '@/lib/domain/concern/talk'
import { instantInWords } from '@/lib/domain/time/words'
import type { Transcript } from '@/lib/forms/transcript'
import { AlertStories } from '../alert/alert-story'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Heading } from '../page/heading'
import { Marking } from '../page/marking'
import { Notice } from '../page/notice'
import { SummaryList } from '../page/summary-list'
import { Conversation } from './conversation'
import { OwnItems, type OwnItemsProps } from './own-items'
import { RecordedWith } from './recorded-with'

type Concern = {
  caseId: string
  reference: string
  stage: string
  alone: boolean
  closed: boolean
  recordedAt: Date
  transcript: Transcript
  talk: readonly Talk[]
  alerts: readonly AlertStory[]
  readBy: readonly { name: string; at: Date }[]
  outcome: { word: 'accepted' | 'joined'; reply: string; by: string; at: Date } | null
  recordedWith: readonly { caseId: string; reference: string }[]
} & OwnItemsProps

/** Who has opened it: whoever waits for an answer knows with whom it is. */
const ReadBy = ({ readBy }: Pick<Concern, 'readBy'>) =>
  readBy.length === 0 ? (
    <p>
      No lead or manager has opened it yet. If it cannot wait, <a href="/contacts">ring them</a>.
    </p>
  ) : (
    <p>Opened by {readBy.map(({ name, at }) => `${name} (${instantInWords(at)})`).join(', ')}.</p>
  )

/** The name that was written comes near everybody who could decide: no screen reaches anybody, and a telephone does. */
const OnlyYou = () => (
  <Notice tone="warning" title="Only you can see this concern.">
    <p>
      What you wrote may be about any of your leads and managers, so that it is kept from all of them. Nobody
      was alerted, and nobody decides here.
    </p>
    <p className="font-bold">
      If a child is in danger now, call 999. Otherwise ring today those who{' '}
      <a href="/contacts">protect children in your area</a>, and ask for whoever looks into concerns about
      people who work with children.
    </p>
    <p>
      Once you know whom it is about, record it anew with the full name: then the others see it. Speak of this
      to nobody it may be about.
    </p>
  </Notice>
)

/** What an author may see of their concern: what they wrote, what was asked of them, what was decided. */
export function OwnConcern({ concern, now, children }: { concern: Concern; now: Date; children: ReactNode }) {
  const { outcome } = concern
  // A question that waits has the button that stands out.
  const asked = isAsked(concern.talk)
  return (
    <>
      <Marking />
      <a href="/concerns">Back to your concerns</a>
      <Heading caption={`Case ${concern.reference}`}>
        Your concern of {instantInWords(concern.recordedAt)}
      </Heading>
      {concern.stage === 'received' ? (
        <Notice tone="done" title="Your concern was received.">
          <p>
            Nothing more can be told here, and those who must know of it have it. If you see or hear anything
            new, record a new concern.
          </p>
          <p className="font-bold">
            If a child is in danger now, call 999. Speak of this to nobody it is about, also where they are
            the one on call.
          </p>
        </Notice>
      ) : outcome ? (
        <Notice
          tone="done"
          title={
            outcome.word === 'accepted'
              ? 'Your concern was accepted as a case.'
              : 'Your concern was linked to a child already known.'
          }
        >
          <p className="whitespace-pre-line">{outcome.reply}</p>
          <p className="text-base">
            {outcome.by}, {instantInWords(outcome.at)}
          </p>
        </Notice>
      ) : concern.alone ? (
        <OnlyYou />
      ) : (
        <Notice tone="info" title="Your safeguarding lead has not decided yet.">
          <p>You need not wait. You can act on this concern now.</p>
        </Notice>
      )}
      {concern.closed && (
        <Notice tone="info" title="The case is closed.">
          <p>
            If you see or hear anything new, <a href="/concerns">record a new concern</a>. If a child is in
            danger now, call 999.
          </p>
        </Notice>
      )}
      {concern.stage === 'triage' && (
        <ButtonLink href={`/cases/${concern.caseId}`} secondary={asked}>
          See what to do next
        </ButtonLink>
      )}
      {concern.stage !== 'received' && !concern.alone && <ReadBy readBy={concern.readBy} />}
      {!concern.alone && <AlertStories alerts={concern.alerts} now={now} />}
      {concern.talk.length > 0 && <Conversation talk={concern.talk} />}
      {children}
      <Card title="What you recorded">
        <SummaryList
          rows={concern.transcript.lines.map(line => ({
            term: line.asked,
            detail: line.answered ?? 'Recorded. Where a child can be found is not shown here.',
          }))}
        />
      </Card>
      <RecordedWith concerns={concern.recordedWith} />
      <OwnItems entries={concern.entries} people={concern.people} />
    </>
  )
}
