import type { Referral, Said } from '@/lib/domain/referral/ledger'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { SummaryList } from '../page/summary-list'

/** 'By phone, 26 March 2026, 8:15am: M. Osei, duty desk' and below it what was said. */
function Told({ said, how }: { said: Said; how?: string | undefined }) {
  const head = [how, instantInWords(said.at)].filter(Boolean).join(', ')
  return (
    <>
      <p>{said.to ? `${head}: ${said.to}` : head}</p>
      {said.words && <p className="whitespace-pre-line">{said.words}</p>}
    </>
  )
}

/** What was asked of somebody outside and all that came of it, in its order. */
export function ReferralStory({ referral }: { referral: Referral }) {
  const { told, acknowledged, chases, answer, challenges, settled, reference } = referral
  const rows = [
    { term: 'Told', detail: <Told said={told} how={told.how} /> },
    { term: 'Recorded by', detail: told.by },
    ...(reference ? [{ term: 'Their reference', detail: reference }] : []),
    ...(acknowledged ? [{ term: 'They have it', detail: <Told said={acknowledged} /> }] : []),
    ...chases.map(said => ({ term: 'Asked again', detail: <Told said={said} /> })),
    ...(answer
      ? [
          {
            term: answer.declined ? 'Declined, or less than was asked for' : 'Answered',
            detail: <Told said={answer} how={answer.decision} />,
          },
        ]
      : []),
    ...challenges.map(({ level, due, ...said }) => ({
      term: `Challenged: ${level}`,
      detail: (
        <>
          <Told said={said} />
          {due && <p>They must answer by {dayInWords(due)}.</p>}
        </>
      ),
    })),
    ...(settled ? [{ term: 'What came of it', detail: <Told said={settled} how={settled.outcome} /> }] : []),
  ]
  return <SummaryList rows={rows} />
}
