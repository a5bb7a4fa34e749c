'use client'

import { ButtonLink } from './button-link'
import { Card } from './card'
import { Story, type StoryTold } from './story'
import { SummaryList } from './summary-list'
import { Tag, type Tone } from './tag'
import { TermWord } from './term-word'
import { heard, type Told } from './told'

type Link = { readonly href: string; readonly words: string }
type Row = {
  readonly term: string
  /** A word of the term, and what it means. */
  readonly meaning?: { readonly id: string; readonly word: string; readonly means: string }
  readonly detail: string
  readonly href?: string
}
/** A part of a page that only tells, as words alone, in the order in which they are read. */
export type CardTold = {
  readonly title: string
  readonly aside?: string | Link | { readonly tone: Tone; readonly words: string } | undefined
  readonly says?: readonly string[]
  readonly stories?: readonly StoryTold[]
  readonly rows?: readonly Row[]
  readonly links?: readonly Link[]
  readonly buttons?: readonly Link[]
}

function Aside({ of }: { of: NonNullable<CardTold['aside']> }) {
  if (typeof of === 'string') return of
  return 'href' in of ? <a href={of.href}>{of.words}</a> : <Tag tone={of.tone}>{of.words}</Tag>
}

function Term({ term, meaning }: Row) {
  if (!meaning) return term
  const [before, after] = term.split(meaning.word)
  return (
    <>
      {before}
      <TermWord {...meaning} />
      {after}
    </>
  )
}

/** The card, drawn from what is told. */
export function CardOf({
  title,
  aside,
  says = [],
  stories = [],
  rows = [],
  links = [],
  buttons = [],
}: CardTold) {
  return (
    <Card title={title} aside={aside && <Aside of={aside} />}>
      {says.map(words => (
        <p key={words} className="whitespace-pre-line">
          {words}
        </p>
      ))}
      {stories.map((story, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stories are drawn once, in order, and hold no state
        <Story key={index} {...story} />
      ))}
      {rows.length > 0 && (
        <SummaryList rows={rows.map(row => ({ ...row, term: row.meaning ? <Term {...row} /> : row.term }))} />
      )}
      {links.map(({ href, words }) => (
        <p key={href}>
          <a href={href}>{words}</a>
        </p>
      ))}
      {buttons.length > 0 && (
        <div className="buttons">
          {buttons.map(({ href, words }) => (
            <ButtonLink key={href} href={href} secondary>
              {words}
            </ButtonLink>
          ))}
        </div>
      )}
    </Card>
  )
}

/** The card of a page that tells nothing else in this way. */
export const ToldCard = ({ told }: { told: Told<CardTold> }) => <CardOf {...heard(told)} />
