import type { Deed } from '@/lib/domain/account/deed'
import { restrictedMark, whoSeesMatched } from '@/lib/domain/restriction/matched'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from '../account/deed-form'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Match = {
  caseId: string
  reference: string
  restricted: boolean
  known: string
  foundAt: Date
  onCall: string | null
}
type Props = {
  matches: readonly Match[]
  hidden: (caseId: string) => Record<string, string>
  settle: (state: Deed, data: FormData) => Promise<Deed>
}

/** New concerns that may be about a child of a restricted case, for its named people alone. */
export function MatchList({ matches, hidden, settle }: Props) {
  const rows = matches.map(match => ({
    key: match.caseId + match.known,
    cells: [
      <>
        <a href={`/cases/${match.caseId}`}>{match.reference}</a>{' '}
        {match.restricted && <Tag tone="quiet">{restrictedMark}</Tag>}
      </>,
      `The child of ${match.known}, whom few may know of`,
      match.onCall
        ? `${instantInWords(match.foundAt)}. ${match.onCall} is on call for it.`
        : instantInWords(match.foundAt),
      <DeedForm key="no" action={settle} hidden={hidden(match.caseId)} submit="It is not this child" />,
    ],
  }))
  const caption = 'A new concern may be about a child whose case names you'
  return (
    <div className="flow-tight">
      <Table caption={caption} head={['Concern', 'May be about', 'Found', 'Change']} rows={rows} empty="" />
      <p>{whoSeesMatched(matches.map(({ restricted }) => restricted))}</p>
    </div>
  )
}
