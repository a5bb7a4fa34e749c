import type { Pointer } from '@/lib/domain/closure/stops'
import { Card } from '../page/card'
import { Notice } from '../page/notice'

const List = ({ pointers }: { pointers: readonly Pointer[] }) => (
  <ul>
    {pointers.map(({ says, href }) => (
      <li key={`${href} ${says}`}>
        <a href={href}>{says}</a>
      </li>
    ))}
  </ul>
)

/** Why a case cannot be closed yet, or not reopened by itself, each with the page on which that changes. */
export const Stops = ({ stops, closed }: { stops: readonly Pointer[]; closed: boolean }) =>
  stops.length > 0 && (
    <Notice
      tone="warning"
      title={closed ? 'This case cannot be reopened by itself.' : 'This case cannot be closed yet.'}
    >
      <List pointers={stops} />
    </Notice>
  )

/** What is not finished: told to whoever asks and to whoever agrees, so that nobody closes a case blind. */
export const StillOpen = ({ open }: { open: readonly Pointer[] }) => (
  <Card title="Still open on this case">
    {open.length > 0 ? (
      <>
        <p>
          None of this keeps the case from being closed. Whatever still matters for the child must be with
          somebody who goes on with it: here all of it ends.
        </p>
        <List pointers={open} />
      </>
    ) : (
      <p>Nothing that is recorded here waits for anybody.</p>
    )}
  </Card>
)
