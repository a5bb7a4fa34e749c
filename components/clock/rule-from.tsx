import type { Clock } from '@/lib/domain/clock/clocks'

/** Where a clock's rule comes from, and what must be known beside it. */
export const RuleFrom = ({ clock }: { clock: Pick<Clock, 'source' | 'status' | 'note'> }) => (
  <>
    <p>
      {clock.source}
      {clock.status === 'to be confirmed' && ' (to be confirmed)'}
    </p>
    {clock.note && <p>{clock.note}.</p>}
  </>
)
