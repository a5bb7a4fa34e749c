import type { NrmLine } from '@/lib/domain/nrm/line'
import { Tag } from '../page/tag'

/** How far one question is, in a word. */
export function LineState({ line }: { line: Pick<NrmLine, 'state' | 'kind'> }) {
  switch (line.state) {
    case 'drawn':
      return <Tag tone="done">From the case</Tag>
    case 'edited':
      return <Tag tone="done">Worded by a person</Tag>
    case 'missing':
      return <Tag tone="soon">Missing</Tag>
    case 'optional-blank':
      return line.kind === 'statement' ? (
        <Tag tone="quiet">Nothing to answer</Tag>
      ) : (
        <Tag tone="quiet">Blank, not required</Tag>
      )
  }
}
