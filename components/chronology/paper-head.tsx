'use client'

import { figures } from '@/lib/forms/figures'
import { Heading } from '../page/heading'

type Props = {
  made: string
  back: string
  narrowed: boolean
  lines: number
  places: boolean
  /** Where it stands without places, for whoever may see them too. */
  toPlaces: string | null
}

/** What stands on top of a chronology for paper: of what, by whom and when, and how much of it. */
export function PaperHead({ made, back, narrowed, lines, places, toPlaces }: Props) {
  const withPlaces = toPlaces && `${toPlaces}${toPlaces.includes('?') ? '&' : '?'}places=shown`
  return (
    <>
      <p className="off-paper">
        <a href={back}>Back to the chronology</a>
      </p>
      <Heading caption={made}>Chronology</Heading>
      <p>
        {narrowed ? 'A part of it, as it was narrowed' : 'The whole of it'}: {figures(lines)}{' '}
        {lines === 1 ? 'line' : 'lines'}. What was corrected is shown as it stands.{' '}
        {places ? 'Places are shown.' : 'Places are left out.'}
      </p>
      {toPlaces && withPlaces && (
        <p className="off-paper">
          {places ? (
            <a href={toPlaces}>Leave the places out</a>
          ) : (
            <a href={withPlaces}>Show the places too: the trail will tell that you did</a>
          )}
        </p>
      )}
    </>
  )
}
