/** The way to what a paper leaves out: the whole chronology, for whoever has to send that too. */
export const EarlierEntries = ({ caseId }: { caseId: string }) => (
  <p className="off-paper">
    <a href={`/cases/${caseId}/chronology/print`}>Print the whole chronology</a> if somebody needs the earlier
    entries.
  </p>
)
