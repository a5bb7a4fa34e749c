import type { CaseOutline } from '@/lib/domain/case/case-file'
import type { StepFormFor } from '@/lib/domain/step/form-of'
import type { NotNow as Why } from '@/lib/domain/step/order'
import { sendingWords, stateIn } from '@/lib/domain/step/state'
import { differencesIn } from '@/lib/forms/differences'
import type { Given } from '@/lib/forms/given'
import { PlainForm } from '../form/plain-form'
import { ButtonLink } from '../page/button-link'
import { Heading } from '../page/heading'
import { SummaryList } from '../page/summary-list'

type Props = Pick<StepFormFor, 'step' | 'event' | 'form'> &
  Why & {
    file: CaseOutline
    /** What this person wrote while it could still be recorded. */
    kept: Given | null
    discard: (data: FormData) => Promise<void>
  }

/** Stands where a step's form would: why it cannot be recorded now, where to go, and what was written of it before. */
export function NotNow({ step, event, form, says, first, file, kept, discard }: Props) {
  const steps = `/cases/${file.id}/steps`
  const written = kept ? differencesIn(form, {}, kept) : []
  return (
    <>
      <a href={steps}>Back to steps and clocks</a>
      <Heading caption={form.title} lede={says}>
        This cannot be recorded now
      </Heading>
      {first ? (
        <ButtonLink href={`${steps}/${first}/sent`}>{startOf(first, file)}</ButtonLink>
      ) : (
        <ButtonLink href={`${steps}#${step}`}>See what is recorded</ButtonLink>
      )}
      {written.length > 0 && (
        <section className="flow">
          <h2>What you wrote is kept</h2>
          <p>Nobody else can see it. Copy what is still of use, then delete it here.</p>
          <SummaryList rows={written.map(({ asked, yours }) => ({ term: asked, detail: yours }))} />
          <PlainForm
            action={discard}
            hidden={{ case: file.id, step, event }}
            submit="Delete what I wrote"
            tone="secondary"
          />
        </section>
      )}
    </>
  )
}

const startOf = (id: Why['first'] & string, file: CaseOutline): string => sendingWords(stateIn(id, file))
