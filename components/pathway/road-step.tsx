'use client'

import { ButtonLink } from '../page/button-link'
import { Tag, type Tone } from '../page/tag'

type Link = { readonly href: string; readonly words: string }
export type ShownStep = {
  readonly id: string
  readonly title: string
  /** How it is put to people, where it is not simply to do. */
  readonly shown: string | null
  readonly state: { readonly tone: Tone; readonly word: string }
  readonly open: boolean
  readonly who: string
  readonly why: readonly string[]
  readonly before: readonly string[]
  readonly record: readonly string[]
  /** What of that is still to record, where it was begun. */
  readonly owed: readonly string[]
  readonly source: string
  /** What was recorded of it here: what, when and by whom, with its lines. */
  readonly recorded: readonly {
    readonly id: string
    readonly what: string
    readonly when: string
    readonly lines: readonly { readonly asked: string; readonly answered: string }[]
  }[]
  readonly go: readonly Link[]
  /** What is pressed now and then. */
  readonly rare: readonly Link[]
}

const Why = ({ step }: { step: ShownStep }) => (
  <>
    <p>
      <span className="text-soft">Why: </span>
      {step.why.join(' ')}
    </p>
    <p className="text-base text-soft">{step.who}</p>
  </>
)

const Buttons = ({ step, of, first = false }: { step: ShownStep; of: readonly Link[]; first?: boolean }) =>
  of.length > 0 && (
    <div className="buttons">
      {of.map(({ href, words }, index) => (
        <ButtonLink key={href} href={href} secondary={!first || index > 0}>
          {words}
          <span className="sr-only">: {step.title}</span>
        </ButtonLink>
      ))}
    </div>
  )

/** The reason and who does it stand open of the first step that waits, and fold with the rest of each other. */
function More({ step, first }: { step: ShownStep; first: boolean }) {
  return (
    <details className="disclosure text-base">
      <summary>
        {first ? 'What it asks for' : 'Why, and what it asks for'}
        <span className="sr-only">: {step.title}</span>
      </summary>
      <div className="flow-tight">
        {!first && <Why step={step} />}
        <p>
          <span className="text-soft">To record: </span>
          {step.record.join('; ')}.
        </p>
        <p className="text-soft">{step.source}</p>
        {step.recorded.map(({ id, what, when, lines }) => (
          <section key={id} className="flow-tight">
            <h4>{what}</h4>
            <p className="text-soft">{when}</p>
            {lines.map(({ asked, answered }) => (
              <p key={asked}>
                <span className="text-soft">{asked} </span>
                {answered}
              </p>
            ))}
          </section>
        ))}
        <Buttons step={step} of={step.rare} />
      </div>
    </details>
  )
}

/** One step of the road: how far it is, why it applies, who does it, what comes before it, and what can be recorded. */
export const RoadLine = ({ step, first }: { step: ShownStep; first: boolean }) => (
  <li id={step.id} className="flow-tight border-t border-line py-4 first:border-t-0">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <h3 className="min-w-0">{step.title}</h3>
      <span>
        {step.shown && (
          <>
            <Tag tone="quiet">{step.shown}</Tag>{' '}
          </>
        )}
        <Tag tone={step.state.tone}>{step.state.word}</Tag>
      </span>
    </div>
    {first && <Why step={step} />}
    {step.before.length > 0 && (
      <p>
        <span className="text-soft">First: </span>
        {step.before.join('; ')}
      </p>
    )}
    {step.owed.length > 0 && (
      <p>
        <span className="text-soft">Still to record: </span>
        {step.owed.join('; ')}
      </p>
    )}
    <Buttons step={step} of={step.go} first={first} />
    <More step={step} first={first} />
  </li>
)
