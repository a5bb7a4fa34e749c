import { Notice } from '../page/notice'

/** What came too late to be recorded as it was meant: the words are on the page, unsent, and nothing else happened. */
export function CameTooLate({ said }: { said: unknown }) {
  if (said === 'answered')
    return (
      <Notice tone="warning" title="You had answered this question already, perhaps in another window.">
        <p>
          That answer stands, and is among what was written so far. What you wrote now is under “Write to the
          safeguarding lead”: send it if it adds something, or empty it.
        </p>
      </Notice>
    )
  if (said === 'kept')
    return (
      <Notice tone="info" title="What you had kept is under “Write to the safeguarding lead”.">
        <p>Nothing was sent yet: read it, and send it from there.</p>
      </Notice>
    )
  if (said === 'decided')
    return (
      <Notice
        tone="warning"
        title="The lead decided while you wrote. What you wrote is not in the chronology."
      >
        <p>
          It is under “Write to the safeguarding lead”: send it from there. A place is not carried over: if
          you wrote one, tell the lead by phone, or write it again.
        </p>
      </Notice>
    )
  return null
}
