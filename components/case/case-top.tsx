import type { CaseBrief } from '@/lib/domain/case/case-head'
import { unsafeToTell } from '@/lib/domain/case/heading'
import { closedInWords } from '@/lib/domain/closure/closed'
import { callIsDue } from '@/lib/domain/danger/danger'
import { dangerInWords } from '@/lib/domain/danger/words'
import { flagInWords } from '@/lib/domain/flag/flag'
import { namedOnly } from '@/lib/domain/restriction/named'
import { dayOf } from '@/lib/domain/time/day'
import { FlagNotice } from '../flag/flag-notice'
import { Marking } from '../page/marking'
import { Tag } from '../page/tag'
import { AddHere } from './add-here'
import { CallNow } from './call-now'
import { SafeContact } from './safe-contact'

type Props = {
  file: CaseBrief
  /** Where the page itself records the call to the police, or says in its own words to make it. */
  call?: 'recorded-here' | 'said-here' | undefined
  /** The part of the case to come back to, where this person may add to the chronology from here. */
  adds?: string | false | undefined
  /** A paper that leaves: of this only the marking is printed, and nobody reads there whom not to tell. */
  sheet?: boolean
}

/**
 * What stands on top of every page below a case: how it is marked, whose it is, who alone may open it, danger, whom not
 * to tell, what to take care of.
 */
export function CaseTop({ file, call, adds, sheet = false }: Props) {
  const { id, reference, flags } = file
  const { tone, words } = dangerInWords(file)
  const today = dayOf(new Date())
  return (
    <div className="case-top">
      <Marking />
      <div className={sheet ? 'case-top off-paper' : 'case-top'}>
        <p className="text-base text-soft max-sm:text-sm">
          <span>{`Case ${reference}`}</span>
          {' · '}
          <span className="text-ink">{file.child.name ?? 'Name not known'}</span>
          {' · '}
          {file.closedAt && (
            <>
              <Tag tone="plain">{closedInWords(file.closedAt)}</Tag>
              {' · '}
            </>
          )}
          {file.restrictionReviewOn !== null && (
            <>
              <Tag tone="soon">{namedOnly}</Tag>
              {' · '}
            </>
          )}
          {tone === 'plain' ? words : <Tag tone={tone}>{words}</Tag>}
        </p>
        {callIsDue(file) && call !== 'said-here' && (
          <CallNow recorded={false} record={call ? undefined : `/cases/${id}/steps#police`} />
        )}
        <SafeContact id={id} unsafe={unsafeToTell(file)} />
        <FlagNotice id={id} flags={flags.map(flag => flagInWords(flag, today))} />
        {adds && <AddHere id={id} tab={adds} />}
      </div>
    </div>
  )
}
