import { Notice } from '../page/notice'

/**
 * Above what to do next while there is danger, in few words: whom not to tell and whom to ring stand beside it on the
 * same page, and all of it is to be seen on a phone at once.
 */
export const CallNow = ({ recorded }: { recorded: boolean }) =>
  recorded ? (
    <Notice
      tone="warning"
      title="The police were told, it is recorded. Call 999 again if anything changes."
    />
  ) : (
    <Notice tone="danger" title="Call 999 now.">
      <p>Ask for the incident number.</p>
    </Notice>
  )
