import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { Conflict } from '@/components/form/conflict'
import { PlainForm } from '@/components/form/plain-form'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { organisationForm as form, givenOf } from '@/lib/domain/organisation/questions'
import { instantInWords } from '@/lib/domain/time/words'
import { differencesIn } from '@/lib/forms/differences'
import { openOrganisation } from '@/lib/records/organisation'
import { keepTheirs } from '../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const opened = await openOrganisation(actor)
  const yours = await begun(actor, { form: form.id, caseId: null })
  if (!opened.ok || !yours) notFound()
  return (
    <Shell actor={shellActor(actor)} current="organisation" wide>
      <Heading
        caption="Organisation"
        lede="Somebody changed the settings while you were. Nothing was overwritten. Compare, then choose."
      >
        Two people wrote at once
      </Heading>
      <Conflict
        rows={differencesIn(form, givenOf(opened.value), yours)}
        theirsBy="As it stands now"
        at={instantInWords(new Date())}
      />
      <ButtonLink href="/organisation">Go on with my words</ButtonLink>
      <PlainForm action={keepTheirs} submit="Keep what stands" tone="secondary" />
    </Shell>
  )
}
