import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { organisationForm as form, givenOf } from '@/lib/domain/organisation/questions'
import { differencesIn } from '@/lib/forms/differences'
import { overlaid } from '@/lib/forms/marks'
import { openOrganisation } from '@/lib/records/organisation'
import { keepTheirs } from '../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const opened = await openOrganisation(actor)
  const yours = await begun(actor, { form: form.id, caseId: null })
  if (!opened.ok || !yours) notFound()
  const stands = givenOf(opened.value)
  return (
    <Shell actor={shellActor(actor)} current="organisation" wide>
      <TwoWrote
        caption="Organisation"
        what="the settings"
        rows={differencesIn(form, stands, overlaid(form, stands, yours))}
        changed={opened.value.changed}
        onward={`/organisation?seen=${opened.value.version}`}
        keep={keepTheirs}
      />
    </Shell>
  )
}
