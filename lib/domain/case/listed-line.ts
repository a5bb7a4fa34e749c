import type { Known } from '../entry/questions'
import { instantInWords } from '../time/words'
import type { ShownLine } from './entry-line'

/** A line of the chronology in words alone, as a page draws it. */
export type ListedLine = {
  readonly id: string
  readonly when: string
  readonly heading: string
  readonly by: string
  readonly text?: string
  readonly words?: string
  readonly known?: Known
  readonly source?: string
  readonly late?: true
  /** An entry can be opened and corrected; what was done on the case cannot. */
  readonly entry?: true
  readonly correction?: true
  readonly bears?: readonly { readonly term: string; readonly words: string }[]
  readonly place?: true
  /** The mark of the body map that it tells of: it is corrected there. */
  readonly mark?: string
  readonly where?: string
  readonly files?: readonly { readonly id: string; readonly words: string }[]
}

export function listed(line: ShownLine): ListedLine {
  const { id, dateInWords, heading, text, words, known, source } = line
  const whole = 'bears' in line ? line : undefined
  return {
    id,
    when: dateInWords,
    heading,
    by: `Written by ${line.by.name}, ${instantInWords(line.writtenAt)}`,
    ...(text && { text }),
    ...(words && { words }),
    ...(known && source && { known, source }),
    ...(line.lateEntry && { late: true }),
    ...(line.kind === 'entry' && { entry: true }),
    ...(line.corrects && { correction: true }),
    ...(whole && whole.bears.length > 0 && { bears: whole.bears }),
    ...(whole?.place && { place: true }),
    ...(whole?.mark && { mark: whole.mark }),
    ...(whole?.where && { where: whole.where }),
    ...(whole && whole.files.length > 0 && { files: whole.files }),
  }
}
