import { narrowedIn } from '@/app/narrowed'
import { notFound } from '@/app/not-there'
import { Board } from '@/components/clock/board'
import { BoardListed } from '@/components/clock/board-listed'
import { BoardNarrowing } from '@/components/clock/board-narrowing'
import { BoardOnly } from '@/components/clock/board-only'
import { NarrowingLost } from '@/components/form/narrowing-lost'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { readBoardQuery } from '@/lib/domain/clock/board'
import { linesOnABoard, readBoard, usualBoard } from '@/lib/records/clock-board'

export const metadata = { title: 'Late or due – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const [actor, asked] = [await requireActor(), await searchParams]
  const { fields, sealed, lost } = narrowedIn(actor, 'clocks', asked)
  const query = readBoardQuery(
    { due: asked.due, page: asked.page, ...fields },
    lost ? 'all' : usualBoard(actor),
  )
  const read = await readBoard(actor, query)
  if (!read.ok) notFound()
  const { lines, counts, uncounted, teams, only, person } = read.value
  const shown = { lines, counts, sealed, now: new Date() }
  return (
    <Shell actor={shellActor(actor)} current="clocks" wide>
      <Heading lede="Every due time that Holdfast counts, with what started it and the rule it comes from.">
        Late or due
      </Heading>
      {(lost || query.wrong) && <NarrowingLost />}
      {uncounted > 0 && (
        <Notice
          tone="warning"
          title={`Not complete yet: ${uncounted} of these cases still to be counted. Look again in a few minutes.`}
        />
      )}
      <BoardNarrowing whose={query.whose} teams={teams} />
      {(only || person) && <BoardOnly only={only} person={person} />}
      {query.list ? (
        <BoardListed {...shown} list={query.list} page={query.page} length={linesOnABoard} />
      ) : (
        <Board {...shown} />
      )}
    </Shell>
  )
}
