import { notFound } from '@/app/not-there'
import { PeopleTable } from '@/components/account/people-table'
import { QuestionForm } from '@/components/form/question-form'
import { ButtonLink } from '@/components/page/button-link'
import { Card } from '@/components/page/card'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { teamForm } from '@/lib/domain/account/questions'
import { formNow } from '@/lib/domain/time/now'
import { listAccounts } from '@/lib/records/accounts'
import { newId } from '@/lib/records/new-id'
import { newTeam } from './actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'People – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const listed = await listAccounts(actor)
  if (!listed.ok) notFound()
  const { people, teams } = listed.value
  const asking = { form: teamForm, given: {}, now: formNow(new Date()) }
  return (
    <Shell actor={shellActor(actor)} current="people" wide>
      <Heading lede="Who signs in, and what each may do. Nobody here sees what stands in a case.">
        People
      </Heading>
      <ButtonLink href="/people/add">Add somebody</ButtonLink>
      <PeopleTable people={people} />
      <Card title="Teams">
        <p>{teams.map(team => team.name).join(', ') || 'There are no teams yet.'}</p>
        <QuestionForm
          key={teams.length}
          {...asking}
          action={newTeam}
          hidden={{ once: newId() }}
          submit="Add this team"
          secondary
        />
      </Card>
    </Shell>
  )
}
