import type { Nation } from '@/lib/domain/nation/nation'
import { nationForm } from '@/lib/domain/nation/questions'
import { instantInWords } from '@/lib/domain/time/words'
import { differencesIn } from '@/lib/forms/differences'
import type { Given } from '@/lib/forms/given'
import { Conflict } from '../form/conflict'
import { PlainForm } from '../form/plain-form'
import { Notice } from '../page/notice'

/** Two people chose a nation at once: what stands, and what this person had chosen, before the form to choose again. */
export function NationConflict({
  caseId,
  stands: { nation, changed },
  yours,
  keepTheirs,
}: {
  caseId: string
  stands: { nation: Nation; changed: { by: string; at: Date } | null }
  yours: Given
  keepTheirs: (data: FormData) => Promise<void>
}) {
  const who = changed
    ? `${changed.by} changed the nation while you were choosing, ${instantInWords(changed.at)}.`
    : 'Somebody changed the nation while you were choosing.'
  return (
    <>
      <Notice tone="warning" title={who}>
        <p>Nothing was overwritten. Compare, then send your choice again or keep what stands.</p>
      </Notice>
      <Conflict rows={differencesIn(nationForm, { nation }, yours)} theirs="What stands now" />
      <PlainForm
        action={keepTheirs}
        hidden={{ case: caseId }}
        submit="Keep the other version"
        tone="secondary"
      />
    </>
  )
}
