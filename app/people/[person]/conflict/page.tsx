import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { accountForm, givenOf } from '@/lib/domain/account/questions'
import { differencesIn } from '@/lib/forms/differences'
import { overlaid } from '@/lib/forms/marks'
import { openAccount } from '@/lib/records/accounts'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ person: string }> }) {
  const { person: id } = await params
  const actor = await requireActor()
  const opened = await openAccount(actor, id)
  const yours = await begun(actor, { form: 'account', caseId: null, about: id })
  if (!opened.ok || !yours) notFound()
  const { person, changed, teams } = opened.value
  const [form, stands] = [accountForm(teams), givenOf(person)]
  return (
    <Shell actor={shellActor(actor)} current="people" wide>
      <TwoWrote
        caption={person.name}
        what="this person’s account"
        rows={differencesIn(form, stands, overlaid(form, stands, yours))}
        changed={changed}
        onward={`/people/${id}?seen=${person.version}`}
        keep={keepTheirs}
        hidden={{ person: id }}
      />
    </Shell>
  )
}
