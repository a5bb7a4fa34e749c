import { type BoardList, boardAddress, boardListIds, boardLists } from '@/lib/domain/clock/board'

type Props = {
  counts: Readonly<Record<BoardList, number>>
  shown: BoardList
  /** Whose cases, sealed for an address. */
  sealed: string | undefined
}

/** From one list back to the board, and to the others, each with how many it has. */
export function BoardLists({ counts, shown, sealed }: Props) {
  return (
    <nav aria-label="Late or due">
      <ul className="flex list-none flex-wrap gap-x-6 gap-y-2">
        <li>
          <a href={boardAddress(sealed)} className="tap inline-block">
            All three beside each other
          </a>
        </li>
        {boardListIds.map(id => (
          <li key={id}>
            <a
              href={boardAddress(sealed, id)}
              aria-current={id === shown ? 'page' : undefined}
              className={id === shown ? 'tap inline-block font-bold' : 'tap inline-block'}
            >
              {`${boardLists[id].title}: ${counts[id]}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
