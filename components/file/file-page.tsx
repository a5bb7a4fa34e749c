import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { kindInWords, kindOf, sizeInWords } from '@/lib/domain/file/file-type'
import type { FileView } from '@/lib/domain/file/file-view'
import { instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Notice } from '../page/notice'
import { SummaryList } from '../page/summary-list'
import { Term } from '../page/term'
import { Shown } from './shown'

type May = { see: boolean; download: boolean; lock: boolean; remove: boolean }

const Done = ({ by, at }: NonNullable<FileView['locked' | 'removed']>) => (
  <p>
    {by.name}, {instantInWords(at)}
  </p>
)

/** One file: shown without downloading it, what is known of it, and what may be done with it. */
export function FilePage({ caseId, file, may }: { caseId: string; file: FileView; may: May }) {
  const at = `/cases/${caseId}/files/${file.id}`
  const open = !file.locked
  return (
    <>
      {file.removed ? (
        <Notice tone="info" title="Removed on the advice of the police. It cannot be brought back.">
          <SummaryList
            rows={file.removed.advice.map(({ asked, answered }) => ({ term: asked, detail: answered ?? '' }))}
          />
          <Done {...file.removed} />
        </Notice>
      ) : (
        file.locked && (
          <Notice tone="warning" title="Locked away. Nobody can open it.">
            <p className="whitespace-pre-line">{file.locked.why}</p>
            <Done {...file.locked} />
          </Notice>
        )
      )}
      {open && may.see && <Shown at={at} file={file} />}
      <SummaryList
        rows={[
          ...(open ? [{ term: 'What it shows', detail: file.shows || 'Not said' }] : []),
          ...(open ? [{ term: 'Its name when it came', detail: file.name }] : []),
          {
            term: 'What it is',
            detail: `${kindInWords[kindOf(file.type)]}, ${sizeInWords(file.bytes)}`,
          },
          { term: 'Added', detail: `${file.writtenBy}, ${instantInWords(file.writtenAt)}` },
          ...(file.entryId
            ? [
                {
                  term: 'Where it belongs',
                  detail: 'An entry in the chronology',
                  href: placeOfEntry(caseId, file.entryId),
                },
              ]
            : []),
          {
            term: <Term id="fingerprint">Fingerprint of what was sent</Term>,
            detail: file.sent,
          },
        ]}
      />
      <p className="off-paper buttons">
        {open && may.download && (
          <a href={`${at}/download`} className="button" download>
            Download
          </a>
        )}
        {open && may.lock && (
          <ButtonLink href={`${at}/lock`} secondary>
            Lock this file away
          </ButtonLink>
        )}
        {file.locked && !file.removed && may.remove && (
          <ButtonLink href={`${at}/remove`} secondary>
            Remove it on police advice
          </ButtonLink>
        )}
      </p>
    </>
  )
}
