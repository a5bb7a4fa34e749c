'use client'

import type { ReactNode } from 'react'
import { ButtonLink } from './button-link'
import { Card } from './card'
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
type Props = {
  readonly title: string
  readonly aside?: string | Link | { readonly tone: Tone; readonly words: string } | undefined
  readonly says?: readonly string[]
  readonly rows?: readonly Row[]
  readonly links?: readonly Link[]
  readonly buttons?: readonly Link[]
}

function Aside({ of }: { of: NonNullable<Props['aside']> }) {
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

/** A part of a page that only tells, drawn from words alone; `children` stand below what it says. */
export function ToldCard({ told, children }: { told: Told<Props>; children?: ReactNode }) {
  const { title, aside, says = [], rows = [], links = [], buttons = [] } = heard(told)
  return (
    <Card title={title} aside={aside && <Aside of={aside} />}>
      {says.map(words => (
        <p key={words} className="whitespace-pre-line">
          {words}
        </p>
      ))}
      {children}
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
