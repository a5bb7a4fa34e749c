import { QuestionForm } from '@/components/form/question-form'
import { Card } from '@/components/page/card'
import { teamForm } from '@/lib/domain/account/questions'
import type { Now } from '@/lib/forms/calendar'
import type { Reply } from '@/lib/forms/reply'

/** The teams, and a way to add one. */
export function TeamsCard({
  teams,
  ...asking
}: {
  teams: readonly { readonly name: string }[]
  action: (state: Reply, data: FormData) => Promise<Reply>
  hidden: Record<string, string>
  now: Now
}) {
  return (
    <Card title="Teams">
      <p>{teams.map(team => team.name).join(', ') || 'There are no teams yet.'}</p>
      <QuestionForm
        key={teams.length}
        {...asking}
        form={teamForm}
        given={{}}
        submit="Add this team"
        secondary
      />
    </Card>
  )
}
