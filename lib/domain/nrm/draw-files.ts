import { type fileTypes, kindInWords, kindOf } from '../file/file-type'
import type { FileView } from '../file/file-view'
import { dayOf } from '../time/day'
import { dayInWords } from '../time/words'
import type { DraftedFile } from './drafted-file'
import { type Draws, drawn } from './draw'
import { fileSource } from './sources'

/** What the form takes, of the kinds of file that a case holds, and how many (nrm.md A2, row 46). */
const taken: readonly string[] = ['jpg', 'png', 'pdf', 'docx'] satisfies (keyof typeof fileTypes)[]
const mostFiles = 100

/** The oldest first. What was locked away or removed is never sent on. */
const filesIn = ({ files = [] }: DraftedFile): readonly FileView[] =>
  files
    .filter(({ type, locked, removed }) => taken.includes(type) && !locked && !removed)
    .toSorted((one, other) => one.writtenAt.getTime() - other.writtenAt.getTime())
    .slice(0, mostFiles)

const described = (file: FileView): string =>
  `${file.name}: ${kindInWords[kindOf(file.type)]}, added ${dayInWords(dayOf(file.writtenAt))} by ${file.writtenBy}. ${file.shows}`.trim()

/** Rows 46 and 47. A draft sends no file: whoever fills in the form adds them there. */
export const fileDraws: Draws = {
  files: file =>
    drawn(
      filesIn(file).map(({ name }) => name),
      filesIn(file).map(fileSource),
      {
        note: 'Every file of this case of a kind that the form takes. Take out what shows another child, or what nobody has agreed to send.',
      },
    ),
  evidenceDescription: file =>
    drawn(filesIn(file).map(described).join('\n'), filesIn(file).map(fileSource), {
      note: 'The day is when the file was added here. Say of what date each document is, if you know.',
    }),
}
