import type { CaseOutline } from '@/lib/domain/case/case-file'
import { dayInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Match = {
  caseId: string
  reference: string
  stage: string
  name: string | null
  aliases: readonly string[]
  dateOfBirth: string | null
  reasons: readonly string[]
}

/** Children already known who come near this one, and why. Nothing is chosen: a person compares. */
export function Matches({ file, matches }: { file: CaseOutline; matches: readonly Match[] }) {
  const { child } = file
  const self = [child.name ?? 'Name not known', ...child.aliases].join(', also ')
  return (
    <Table
      caption={`Children already known who may be the same as ${self}`}
      head={['Name', 'Date of birth', 'Why it may be the same child', 'Case']}
      rows={matches.map(match => ({
        key: match.caseId,
        cells: [
          [match.name ?? 'Name not known', ...match.aliases].join(', also '),
          match.dateOfBirth ? dayInWords(match.dateOfBirth) : 'Not known',
          match.reasons.join(' '),
          <span key="go">
            <a href={`/cases/${match.caseId}`}>{match.reference}</a>{' '}
            {match.stage === 'closed' && <Tag tone="plain">Closed</Tag>}
          </span>,
        ],
      }))}
      empty={<p>Nobody with a name like this, another spelling of it, or this date of birth.</p>}
    />
  )
}
