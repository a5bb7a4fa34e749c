import type { ChronologyLine } from '@/lib/domain/case/chronology'
import { instantInWords } from '@/lib/domain/time/words'
import { Chip } from '../page/chips'
import { Tag } from '../page/tag'

type EntryFile = {
  readonly id: string
  readonly entryId: string
  readonly kind: string
  readonly href: string
}

/** What happened, oldest first. The child's own words stand apart, word for word. `caseId` offers corrections. */
export function ChronologyList({
  lines,
  caseId,
  files,
}: {
  lines: readonly ChronologyLine[]
  caseId: string | null
  files: readonly EntryFile[]
}) {
  return (
    <ol className="list-none">
      {lines.map(line => (
        <li key={line.id} id={line.id} className="flow-tight border-t border-line py-4 sm:flex sm:gap-6">
          <div className="sm:w-56 sm:flex-none">
            <p className="font-bold">{line.dateInWords}</p>
            {line.lateEntry && <Tag tone="quiet">Written later</Tag>}
          </div>
          <div className="flow-tight min-w-0 max-w-[68ch] flex-1">
            <h2 className="text-lg">{line.heading}</h2>
            {line.known && line.source && <Chip kind={line.known}>{line.source}</Chip>}
            {line.words && (
              <blockquote className="border-s-4 border-accent ps-4 whitespace-pre-line">
                “{line.words}”
              </blockquote>
            )}
            {line.text && <p className="whitespace-pre-line">{line.text}</p>}
            {line.correctedBy && (
              <p>
                <Tag tone="soon">Corrected</Tag> <a href={`#${line.correctedBy}`}>See the correction</a>
              </p>
            )}
            {line.corrects && (
              <p>
                <Tag tone="plain">Correction</Tag> <a href={`#${line.corrects}`}>See what it corrects</a>
              </p>
            )}
            <p className="text-base text-soft">
              Written by {line.by.name}, {instantInWords(line.writtenAt)}
            </p>
            {files
              .filter(file => file.entryId === line.id)
              .map(file => (
                <p key={file.id}>
                  <a href={file.href}>{file.kind}</a>
                </p>
              ))}
            {caseId && line.kind === 'entry' && !line.correctedBy && (
              <p className="flex flex-wrap gap-x-6">
                <a href={`/cases/${caseId}/entries/new?corrects=${line.id}`}>
                  Correct this<span className="sr-only"> entry of {line.dateInWords}</span>
                </a>
                <a href={`/cases/${caseId}/files/add?entry=${line.id}`}>
                  Add a file<span className="sr-only"> to the entry of {line.dateInWords}</span>
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
