'use client'

import { Table } from '../page/table'
import { heard, type Told } from '../page/told'

/** One mark in words, as its table shows it. */
export type MarkRow = {
  readonly id: string
  readonly number: number
  readonly where: string
  readonly look: string
  readonly words?: string
  readonly seen: string
  readonly written: string
  readonly done: string
  /** What was signed in the chronology instead: then it is on the map no more. */
  readonly instead?: { readonly href: string; readonly by: string }
  readonly before: readonly { readonly id: string; readonly words: string }[]
  /** Where it can be corrected, for whoever may. */
  readonly correct?: string
}

const head = [
  'Mark',
  'Where',
  'Size, colour and shape',
  'As the child explained it',
  'Who saw it, and when',
  'Done',
]

const Lines = ({ children }: { children: string }) => <span className="whitespace-pre-line">{children}</span>

const Before = ({ marks }: { marks: MarkRow['before'] }) => (
  <details className="disclosure">
    <summary>What was recorded before ({marks.length})</summary>
    {marks.map(({ id, words }) => (
      <p key={id} className="whitespace-pre-line">
        {words}
      </p>
    ))}
  </details>
)

const Done = ({ number, done, instead, before, correct }: MarkRow) => (
  <div className="flow-tight">
    <p className="whitespace-pre-line">{done}</p>
    {instead && (
      <p>
        On the map no more: <a href={instead.href}>read what stands instead</a>, written by {instead.by}.
      </p>
    )}
    {before.length > 0 && <Before marks={before} />}
    {correct && (
      <p className="off-paper">
        <a href={correct}>
          Correct this<span className="sr-only"> mark {number}</span>
        </a>
      </p>
    )}
  </div>
)

/** Every mark of the body map as a row. */
export const MarkRows = ({ told }: { told: Told<readonly MarkRow[]> }) => (
  <Table
    caption="Every mark, in words"
    head={head}
    rows={heard(told).map(mark => ({
      key: mark.id,
      cells: [
        mark.instead ? `${mark.number} (not on the map)` : mark.number,
        <Lines key="where">{mark.where}</Lines>,
        <Lines key="look">{mark.look}</Lines>,
        mark.words ? (
          <blockquote key="words" className="border-s-4 border-accent ps-2 whitespace-pre-line">
            {mark.words}
          </blockquote>
        ) : (
          'Nothing recorded'
        ),
        <div key="seen" className="flow-tight">
          <p>{mark.seen}</p>
          <p className="text-soft">{mark.written}</p>
        </div>,
        <Done key="done" {...mark} />,
      ],
    }))}
    empty="No marks recorded. That says nothing about the child: nobody is to look for any."
  />
)
