import { Notice } from '../page/notice'

/** Before a concern is sent: whose name comes near the one that was written, so that its author can put it right. */
export function NameNear({ names, href }: { names: readonly string[]; href?: string }) {
  if (names.length === 0) return null
  return (
    <Notice tone="warning" title={`This name comes near that of: ${names.join(', ')}.`}>
      <p>
        They will not see this concern until two leads or managers say that it is not about them. If it is
        somebody else, choose them in the list, or write the name in full. Whoever has the same family name is
        kept out all the same.
      </p>
      {href && (
        <p>
          <a href={href}>Change the name</a>
        </p>
      )}
    </Notice>
  )
}
