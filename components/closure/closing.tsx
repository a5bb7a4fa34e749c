import type { ReactNode } from 'react'
import { isOvertaken } from '@/lib/domain/closure/closed'
import type { AskedClosing, Happened } from '@/lib/domain/closure/history'
import type { Pointer } from '@/lib/domain/closure/stops'
import { Notice } from '../page/notice'
import { Asked } from './asked'
import { History } from './history'
import { KeptWords } from './kept-words'
import { StillOpen, Stops } from './pointers'

type Props = Omit<Parameters<typeof Asked>[0], 'asked' | 'stopped'> & {
  closed: boolean
  stops: readonly Pointer[]
  open: readonly Pointer[]
  waits: AskedClosing | null
  history: readonly Happened[]
  /** What this person was writing of it when it was closed. */
  kept: Parameters<typeof KeptWords>[0]['kept']
  /** What came of a form that could not be taken. */
  said: unknown
  /** The summary's form on an open case, the reopening's on a closed one; nothing for whoever may send neither. */
  children: ReactNode
}

const look = 'Look at what stands here now. Your words are kept, and wait for you on My work.'

/** A case between open and closed: what stops it, what waits, what is open, and what was. */
export function Closing({ closed, stops, open, waits, history, kept, said, children, ...answering }: Props) {
  return (
    <>
      {isOvertaken(said) && (
        <Notice tone="warning" title="This was not sent: something changed while you were writing.">
          <p>{look}</p>
        </Notice>
      )}
      <KeptWords kept={kept} />
      <Stops stops={stops} closed={closed} />
      {!closed && <StillOpen open={open} />}
      {waits && <Asked asked={waits} stopped={stops.length > 0} {...answering} />}
      {closed && <History history={history} />}
      {!waits && stops.length === 0 && children && <div className="off-paper flow">{children}</div>}
      {!closed && history.length > 0 && (
        <>
          <h2>What was asked and decided before</h2>
          <History history={history} />
        </>
      )}
    </>
  )
}
