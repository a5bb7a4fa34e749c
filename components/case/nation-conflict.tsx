import type { Nation } from '@/lib/domain/nation/nation'
import { nationForm } from '@/lib/domain/nation/questions'
import { differencesIn } from '@/lib/forms/differences'
import type { Given } from '@/lib/forms/given'
import { Conflict } from '../form/conflict'
import { PlainForm } from '../form/plain-form'
import { Notice } from '../page/notice'

/** Two people chose a nation at once: what stands, and what this person had chosen, before the form to choose again. */
export function NationConflict({
  caseId,
  nation,
  yours,
  keepTheirs,
}: {
  caseId: string
  nation: Nation
  yours: Given
  keepTheirs: (data: FormData) => Promise<void>
}) {
  return (
    <>
      <Notice tone="warning" title="Somebody changed the nation while you were choosing.">
        <p>Nothing was overwritten. Compare, then send your choice again or keep what stands.</p>
      </Notice>
      <Conflict
        rows={differencesIn(nationForm, { nation }, yours)}
        theirsBy="The case"
        at="as it stands now"
      />
      <PlainForm action={keepTheirs} hidden={{ case: caseId }} submit="Keep what stands" tone="secondary" />
    </>
  )
}
