'use client'

import { TelephoneInLine } from '../contact/telephone'
import { Notice } from '../page/notice'

/**
 * On top of every page of a case while there is danger that the police were not told of, in few words, and before whom not
 * to tell, for on a phone it is what must be seen first. `record` leads to
 * where the call is recorded, where the page itself does not.
 */
export const CallNow = ({ recorded, record }: { recorded: boolean; record?: string | undefined }) =>
  recorded ? (
    <Notice
      tone="warning"
      title={
        <>
          The police were told, it is recorded. Call <TelephoneInLine number="999" /> again if anything
          changes.
        </>
      }
    />
  ) : (
    <Notice
      tone="danger"
      title={
        <>
          Call <TelephoneInLine number="999" /> now.
        </>
      }
    >
      <p>
        Ask for the incident number
        {record && (
          <>
            , and <a href={record}>record the call</a>
          </>
        )}
        .
      </p>
    </Notice>
  )
