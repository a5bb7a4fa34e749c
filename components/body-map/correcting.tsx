/** Above a mark that is corrected: what becomes of it, and how it is taken off the map. */
export const CorrectingMark = ({ caseId, entry }: { caseId: string; entry: string }) => (
  <p>
    What was recorded stays, marked as corrected. If it was no mark at all,{' '}
    <a href={`/cases/${caseId}/entries/new?corrects=${entry}`}>say so in the chronology</a>: it is then on the
    map no more.
  </p>
)

/** Above an entry that tells of a mark. */
export const EntryOfMark = ({ caseId, entry }: { caseId: string; entry: string }) => (
  <p>
    This entry is a mark on the body map. What you sign here stands instead of it, and takes it off the map.
    If only something about it is wrong,{' '}
    <a href={`/cases/${caseId}/body-map/mark?corrects=${entry}`}>correct the mark</a>.
  </p>
)
