'use client'

import { useSearchParams } from 'next/navigation'

/** The way to add to the chronology from any page of a case, and back; and that it was added, on coming back. */
export function AddHere({ id, tab }: { id: string; tab: string }) {
  const at = `/cases/${id}`
  const added = useSearchParams().has('added')
  return (
    <div className="add-here off-paper flow-tight">
      {added && (
        <p role="status" className="border-s-4 border-green ps-3">
          <strong className="text-green">Added to the chronology.</strong>{' '}
          <a href={`${at}/chronology?order=newest`}>See the chronology</a>
        </p>
      )}
      <a className="tap inline-block" href={`${at}/entries/new?from=${tab}`}>
        Add to the chronology
      </a>
    </div>
  )
}
