'use client'

/** The way to the same plan with the places in it, for whoever may see them, and back. */
export const ToPlaces = ({ at, shown }: { at: string; shown: boolean }) => (
  <p className="off-paper">
    {shown ? (
      <a href={at}>Leave the places out</a>
    ) : (
      <a href={`${at}?places=shown`}>Show the places too: the trail will tell that you did</a>
    )}
  </p>
)
