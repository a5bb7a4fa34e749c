type Props = { only: string | null; person: string | null }

/** What the board is narrowed to beside whose cases, and the way back to all of it. */
export const BoardOnly = ({ only, person }: Props) => (
  <p>
    <strong>
      {[only && `Only “${only}”`, person && `Cases that ${person} holds`].filter(Boolean).join(', ')}.
    </strong>{' '}
    <a href="/clocks">Show all of it</a>
  </p>
)
