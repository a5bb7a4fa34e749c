import { inNation } from '@/lib/domain/nation/in-nations'
import type { Nation } from '@/lib/domain/nation/nation'
import { challengeSource } from '@/lib/domain/referral/levels'
import { Source } from '../page/source'

/** What the list is for, to somebody new to safeguarding, and what to do when an agency says no. */
export const LedgerLede = () => (
  <>
    Everybody outside of your organisation who was told of this child or asked for something, the last first.
    While an answer is to come, somebody asks again on the day that was set, or, where nobody set one and the
    law counts none, on a day of Holdfast’s own. Silence is no answer, and a no can be challenged: the child
    does not wait for agencies to agree.
  </>
)

/** What a challenge rests on, below the list. */
export const ChallengeSource = ({ nation }: { nation: Nation }) => (
  <Source summary="How to challenge another agency">
    <p>
      Say what you disagree with, why, what the child needs and by when. Begin between workers; where that
      does not keep the child safe in time, go one step up: managers, senior managers or designated leads, and
      then the safeguarding partners or the board of the area. Where the child is in danger now, go at once to
      whoever can act.
    </p>
    <p>
      Source: {inNation(challengeSource, nation)}. The steps and their days are those of your area’s own
      procedure, which wins.
    </p>
  </Source>
)
