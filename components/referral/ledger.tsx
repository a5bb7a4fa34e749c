import type { CaseOutline } from '@/lib/domain/case/case-file'
import { ledgerOf, type Referral } from '@/lib/domain/referral/ledger'
import { type Recordable, referralStands } from '@/lib/domain/referral/standing'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Tag } from '../page/tag'
import { ChallengeSource } from './lede'
import { ReferralStory } from './story'

const words: Record<Recordable, string> = {
  answer: 'Record what came back',
  chased: 'Record that you asked again',
  challenged: 'Challenge what they decided',
  settled: 'Record what came of the challenge',
}

type Props = { file: CaseOutline; now: Date; may: boolean }

function Line({ referral, file, now, may }: Props & { referral: Referral }) {
  const { word, tone, can } = referralStands(referral, file, now)
  const at = `/cases/${file.id}/referrals/${referral.id}`
  return (
    <div id={referral.id}>
      <Card title={referral.agency} aside={<Tag tone={tone}>{word}</Tag>}>
        <ReferralStory referral={referral} />
        {may && (
          <div className="buttons">
            {referral.place && (
              <ButtonLink href={`/cases/${file.id}/${referral.place}`} secondary>
                {referral.place.startsWith('pathway') ? words.answer : 'Go to its card'}
                <span className="sr-only">: {referral.agency}</span>
              </ButtonLink>
            )}
            {can.map(what => (
              <ButtonLink key={what} href={`${at}/${what}`} secondary>
                {words[what]}
                <span className="sr-only">: {referral.agency}</span>
              </ButtonLink>
            ))}
          </div>
        )}
      </Card>
    </div>
  )
}

/** Everybody outside who was told or asked, the last first, and what is still to come. */
export function Ledger(props: Props) {
  const all = ledgerOf(props.file)
  return (
    <>
      {all.length === 0 && <p>Nobody outside has been told yet.</p>}
      {all.map(referral => (
        <Line key={referral.id} referral={referral} {...props} />
      ))}
      <ChallengeSource nation={props.file.nation} />
    </>
  )
}
