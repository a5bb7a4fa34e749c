import { PlainForm } from '../form/plain-form'
import { Notice } from '../page/notice'

/** Says that a form holds words that were kept and never signed, and gives the way back to what stands. */
export function KeptWords({
  drop,
  hidden,
}: {
  drop: (data: FormData) => Promise<void>
  hidden: Record<string, string>
}) {
  return (
    <Notice tone="info" title="You changed something here before and have not signed it.">
      <p>Your changes stand below. Nobody else sees them until you sign.</p>
      <PlainForm action={drop} hidden={hidden} submit="Start again from what stands" tone="secondary" />
    </Notice>
  )
}
