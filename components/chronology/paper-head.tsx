'use client'

import { figures } from '@/lib/forms/figures'
import { Heading } from '../page/heading'

type Props = {
  made: string
  back: string
  narrowed: boolean
  /** Which lines stand here, of how many. */
  printed: { from: number; count: number; total: number; page: number; pages: number }
  places: boolean
  /** The same with or without places, for whoever may see them too. */
  toPlaces: string | null
  /** The same whole instead of in parts, or the other way round. */
  toOther: string | null
}

/** What stands on top of a chronology for paper: of what, by whom and when, and how much of it. */
export function PaperHead({ made, back, narrowed, printed, places, toPlaces, toOther }: Props) {
  const { from, count, total, page, pages } = printed
  return (
    <>
      <p className="off-paper">
        <a href={back}>Back to the chronology</a>
      </p>
      <Heading caption={made}>Chronology</Heading>
      {pages > 1 && (
        <p>
          <strong>
            Part {figures(page)} of {figures(pages)}
          </strong>
          : lines {figures(from)} to {figures(from + count - 1)}.
        </p>
      )}
      <p>
        {narrowed ? 'Only what it was narrowed to' : pages > 1 ? 'In all' : 'The whole of it'}:{' '}
        {figures(total)} {total === 1 ? 'line' : 'lines'}. What was corrected is shown as it stands.{' '}
        {places ? 'Places are shown.' : 'Places are left out.'}
      </p>
      {toPlaces && (
        <p className="off-paper">
          <a href={toPlaces}>
            {places ? 'Leave the places out' : 'Show the places too: the trail will tell that you did'}
          </a>
        </p>
      )}
      {toOther && (
        <p className="off-paper">
          <a href={toOther}>
            {pages > 1
              ? `Put all ${figures(total)} lines on one page: it takes a moment`
              : 'Print it in parts'}
          </a>
        </p>
      )}
    </>
  )
}
