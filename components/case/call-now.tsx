import { Telephone } from '../contact/telephone'
import { Notice } from '../page/notice'

/**
 * On top of every page of a case while there is danger that the police were not told of, in few words: whom not to tell
 * and whom to ring stand beside it on the same page, and all of it is to be seen on a phone at once.
 */
export const CallNow = ({ id, recorded }: { id: string; recorded: boolean }) =>
  recorded ? (
    <Notice
      tone="warning"
      title={
        <>
          The police were told, it is recorded. Call <Telephone number="999" /> again if anything changes.
        </>
      }
    />
  ) : (
    <Notice
      tone="danger"
      title={
        <>
          Call <Telephone number="999" /> now.
        </>
      }
    >
      <p>
        Ask for the incident number, then <a href={`/cases/${id}/steps#police`}>record the call</a>.
      </p>
    </Notice>
  )
