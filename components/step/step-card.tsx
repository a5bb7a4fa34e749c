import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import { inNation } from '@/lib/domain/nation/in-nations'
import type { Nation } from '@/lib/domain/nation/nation'
import { eventIn } from '@/lib/domain/step/in-nation'
import { hasPaper, papers } from '@/lib/domain/step/papers'
import { type StepState, sendingWords } from '@/lib/domain/step/state'
import type { StepEventId } from '@/lib/domain/step/steps'
import { happenedInWords } from '@/lib/domain/step/words'
import { instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Folded } from '../page/folded'
import { Source } from '../page/source'
import { SummaryList } from '../page/summary-list'
import { Tag } from '../page/tag'
import { eventButtons } from './event-buttons'

type Props = {
  state: StepState
  nation: Nation
  caseId: string
  actor: Actor
  facts: CaseFacts
}

const open = (state: StepState, event: StepEventId, actor: Actor, facts: CaseFacts) =>
  event === 'not-needed-agreed'
    ? can(actor, 'step.agree', facts) && state.canBeAgreedBy(actor.id)
    : can(actor, 'step.record', facts)

/**
 * One step: how far it is by the facts, what happened, and what can be recorded now. It is folded, for the road says what
 * waits; an address that names the step opens it, since what it names is within.
 */
export function StepCard({ state, nation, caseId, actor, facts }: Props) {
  const { step } = state
  const at = `/cases/${caseId}/steps/${step.id}`
  const goesOn = state.state === 'decided' ? step.goesOn : undefined
  const done = (state.state === 'decided' && !goesOn) || state.state === 'not-needed'
  const waiting = !state.passed && (state.state === 'not-started' || state.state === 'not-needed-proposed')
  const buttons = state.nextEvents.filter(event => event !== 'ready' && open(state, event, actor, facts))
  // Of a step that is decided, what was said of it before is recorded again only now and then.
  const folded: readonly StepEventId[] =
    state.state === 'decided' ? buttons.filter(event => event === 'acknowledged' || event === 'sent') : []
  // The referral is drafted here before anybody sends it.
  const drafts = step.id === 'nrm' && state.state === 'not-started' && can(actor, 'nrm.read', facts)
  const record = (event: (typeof buttons)[number]) => (
    <ButtonLink key={event} href={`${at}/${event}`} secondary>
      {event === 'sent' ? (
        sendingWords(state)
      ) : (
        <>
          {eventButtons[event]}
          <span className="sr-only">: {step.title}</span>
        </>
      )}
    </ButtonLink>
  )
  return (
    <Folded
      title={step.title}
      aside={<Tag tone={done ? 'done' : waiting ? 'plain' : 'soon'}>{state.word}</Tag>}
    >
      <div id={step.id} className="flow">
        <p>{step.why}</p>
        {goesOn && <p className="font-bold">{goesOn}</p>}
        {state.events.map(event => (
          <section key={event.id} className="flow-tight">
            <h4>{eventIn(step.id, event.event, nation)}</h4>
            <p className="text-base text-soft">
              {happenedInWords(event)}; written by {event.writtenBy.name}, {instantInWords(event.writtenAt)}
            </p>
            {event.transcript.lines.length > 0 && (
              <Source
                summary={
                  <>
                    What was recorded
                    <span className="sr-only">: {eventIn(step.id, event.event, nation)}</span>
                  </>
                }
              >
                <SummaryList
                  rows={event.transcript.lines.map(line => ({
                    term: line.asked,
                    detail: line.answered ?? 'Held apart',
                  }))}
                />
              </Source>
            )}
          </section>
        ))}
        <div className="buttons">
          {drafts && (
            <ButtonLink href={`/cases/${caseId}/nrm`} secondary>
              Open the NRM draft
            </ButtonLink>
          )}
          {buttons.filter(event => !folded.includes(event)).map(record)}
          {hasPaper(step.id) && can(actor, 'referral.print', facts) && (
            <ButtonLink href={`${at}/print`} secondary>
              {inNation<string>(papers[step.id].open, nation)}
            </ButtonLink>
          )}
        </div>
        {folded.length > 0 && (
          <details className="disclosure">
            <summary>
              Record something else<span className="sr-only">: {step.title}</span>
            </summary>
            <div className="buttons">{folded.map(record)}</div>
          </details>
        )}
        <Source
          summary={
            <>
              Where this comes from<span className="sr-only">: {step.title}</span>
            </>
          }
        >
          <p>{step.source}</p>
        </Source>
      </div>
    </Folded>
  )
}
