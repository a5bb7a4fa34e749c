import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { kindInWords, kindOf, sizeInWords } from '@/lib/domain/file/file-type'
import type { FileView } from '@/lib/domain/file/file-view'
import { instantInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

const standing = (file: FileView) =>
  file.removed ? (
    <Tag tone="quiet">Removed on police advice</Tag>
  ) : file.locked ? (
    <Tag tone="soon">Locked away</Tag>
  ) : (
    'Open'
  )

/** From the list, so that nobody has to look at a file again in order to close it. */
const LockLink = ({ at, kind }: { at: string; kind: string }) => (
  <a href={`${at}/lock`} className="off-paper block">
    Lock away<span className="sr-only"> this {kind}</span>
  </a>
)

/** Every file of a case, the newest first. A file is named by what it is: its own name is shown on its page alone. */
export function FileList({
  caseId,
  files,
  mayLock,
}: {
  caseId: string
  files: readonly FileView[]
  mayLock: boolean
}) {
  return (
    <Table
      caption="Files of this case"
      head={['File', 'What it shows', 'Size', 'Added', 'Where it belongs', 'State']}
      rows={files.map(file => ({
        key: file.id,
        cells: [
          <a key="file" href={`/cases/${caseId}/files/${file.id}`}>
            {kindInWords[kindOf(file.type)]}
            {file.shows && <span className="sr-only">: {file.shows}</span>}
          </a>,
          file.shows || 'Closed with the file',
          sizeInWords(file.bytes),
          `${file.writtenBy}, ${instantInWords(file.writtenAt)}`,
          file.entryId ? (
            <a key="entry" href={placeOfEntry(caseId, file.entryId)}>
              An entry in the chronology
            </a>
          ) : (
            'The case'
          ),
          <div key="state">
            {standing(file)}
            {mayLock && !file.locked && (
              <LockLink at={`/cases/${caseId}/files/${file.id}`} kind={kindInWords[kindOf(file.type)]} />
            )}
          </div>,
        ],
      }))}
      empty="No files yet. Photographs of papers, messages or places, PDF, Word files and recordings can be kept here."
    />
  )
}
