import type { CaseBrief } from '@/lib/domain/case/case-head'
import { unsafeToTell } from '@/lib/domain/case/heading'
import { callIsDue } from '@/lib/domain/danger/danger'
import { dangerInWords } from '@/lib/domain/danger/words'
import { flagInWords } from '@/lib/domain/flag/flag'
import { dayOf } from '@/lib/domain/time/day'
import { FlagNotice } from '../flag/flag-notice'
import { Tag } from '../page/tag'
import { CallNow } from './call-now'
import { SafeContact } from './safe-contact'

type Props = {
  file: CaseBrief
  /** Where the page itself records the call to the police, or says in its own words to make it. */
  call?: 'recorded-here' | 'said-here' | undefined
}

/** What stands on top of every page below a case: whose it is, danger, whom not to tell, what to take care of. */
export function CaseTop({ file, call }: Props) {
  const { id, reference, flags } = file
  const { tone, words } = dangerInWords(file)
  const today = dayOf(new Date())
  return (
    <>
      <div className="case-top">
        <p className="text-base text-soft max-sm:text-sm">
          <span>{`Case ${reference}`}</span>
          {' · '}
          {tone === 'plain' ? words : <Tag tone={tone}>{words}</Tag>}
        </p>
        <SafeContact id={id} unsafe={unsafeToTell(file)} whole />
        <FlagNotice id={id} flags={flags.map(flag => flagInWords(flag, today))} />
      </div>
      {callIsDue(file) && call !== 'said-here' && (
        <CallNow recorded={false} record={call ? undefined : `/cases/${id}/steps#police`} />
      )}
    </>
  )
}
