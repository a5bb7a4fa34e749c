import type { WorkListed } from '@/lib/domain/work/line'
import { groupWords, listOf, type WorkListId, workListIds } from '@/lib/domain/work/lists'

type Props = { lists: Record<WorkListId, WorkListed> }

/** How much waits, in three groups; every number opens exactly the list that it counts. */
export function WorkCounts({ lists }: Props) {
  const some = workListIds.filter(id => lists[id].total > 0)
  if (some.length === 0) return null
  const groups = (['late', 'waiting', 'next'] as const).map(group => ({
    group,
    ids: some.filter(id => listOf(id).group === group),
  }))
  return (
    <nav aria-label="What waits" className="grid gap-4 border-y border-line py-3 sm:grid-cols-3">
      {groups.map(({ group, ids }) => (
        <div key={group}>
          <p className="font-bold">{groupWords[group]}</p>
          {ids.length === 0 && <p className="text-soft">Nothing</p>}
          <ul className="list-none">
            {ids.map(id => (
              <li key={id}>
                <a
                  href={`/work/${id}`}
                  className={id === 'danger' ? 'tap inline-block font-bold text-red' : 'tap inline-block'}
                >
                  {listOf(id).title}: {lists[id].total}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
