'use client'

import type { ListedLine } from '@/lib/domain/case/listed-line'
import { Chip } from '../page/chips'
import { Tag } from '../page/tag'
import { heard, type Told } from '../page/told'

type Props = {
  lines: readonly ListedLine[]
  caseId: string
  /** Whether this person may correct an entry here and see where a child can be found. */
  writes?: boolean
  reveals?: boolean
  paper?: boolean
  /** How deep the headings of the lines stand. */
  level?: 2 | 3
}

function Line({
  line,
  which,
  caseId,
  writes,
  reveals,
  paper,
  level = 2,
}: {
  line: ListedLine
  /** Tells its links apart, for those who hear them out of their place. */
  which: string
} & Omit<Props, 'lines'>) {
  const at = `/cases/${caseId}`
  const Head = `h${level}` as const
  return (
    <li id={line.id} className="flow-tight break-inside-avoid border-t border-line py-4 sm:flex sm:gap-6">
      <div className="sm:w-60 sm:flex-none">
        <p aria-hidden="true" className="font-bold first-letter:uppercase">
          {line.when}
        </p>
        {line.late && <Tag tone="quiet">Written later</Tag>}
      </div>
      <div className="flow-tight min-w-0 max-w-[68ch] flex-1 sm:mt-0">
        <Head className="text-lg">
          <span className="sr-only">{line.when}: </span>
          {line.heading}
        </Head>
        {line.known && line.known !== 'told' && line.known !== 'not-recorded' && (
          <Chip kind={line.known}>{line.source}</Chip>
        )}
        {line.words && (
          <blockquote className="border-s-4 border-accent ps-4 whitespace-pre-line">
            “{line.words}”
          </blockquote>
        )}
        {line.text && <p className="whitespace-pre-line">{line.text}</p>}
        {line.bears?.map(({ term, words }) => (
          <p key={term} className="text-base">
            <span className="text-soft">{term}: </span>
            {words}
          </p>
        ))}
        {line.where ? (
          <p className="whitespace-pre-line text-base">
            <span className="text-soft">Where: </span>
            {line.where}
          </p>
        ) : (
          line.place && (
            <p className="text-base text-soft">
              A place is recorded and not shown here.{' '}
              {reveals && !paper && <a href={`${at}/child`}>Where the child can be found</a>}
            </p>
          )
        )}
        <p className="text-base text-soft">
          {line.correction ? 'Corrected. ' : ''}
          {line.by}
        </p>
        {line.files?.map(file => (
          <p key={file.id}>{paper ? file.words : <a href={`${at}/files/${file.id}`}>{file.words}</a>}</p>
        ))}
        {line.entry && !paper && (
          <p className="off-paper flex flex-wrap gap-x-6">
            {writes && (
              <a
                className="tap inline-block"
                href={
                  line.mark
                    ? `${at}/body-map/mark?corrects=${line.id}`
                    : `${at}/entries/new?corrects=${line.id}`
                }
              >
                Correct this<span className="sr-only"> entry of {which}</span>
              </a>
            )}
            {writes && (
              <a className="tap inline-block" href={`${at}/files/add?entry=${line.id}`}>
                Add a file<span className="sr-only"> to the entry of {which}</span>
              </a>
            )}
            {line.correction && (
              <a className="tap inline-block" href={`${at}/entries/${line.id}`}>
                What stood before<span className="sr-only"> the entry of {which}</span>
              </a>
            )}
          </p>
        )}
      </div>
    </li>
  )
}

/** When it was; of several of one day, how it begins too. */
const whichOf = (line: ListedLine, lines: readonly ListedLine[]) =>
  lines.some(each => each !== line && each.when === line.when)
    ? `${line.when}: ${(line.text ?? line.words ?? '').slice(0, 40)}`
    : line.when

/** What happened, and what was done. The child's own words stand apart, word for word. */
export function Lines({ told }: { told: Told<Props> }) {
  const { lines, ...shown } = heard(told)
  return (
    <ol className="list-none">
      {lines.map(line => (
        <Line key={line.id} line={line} which={shown.paper ? '' : whichOf(line, lines)} {...shown} />
      ))}
    </ol>
  )
}
