import { anyOf, text } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { type Role, roles, roleWords } from '../access/role'
import { organisationQuestions } from '../organisation/questions'

const name = text({
  ask: 'Name',
  hint: 'As colleagues know them, like Ama Osei.',
  why: 'Everything that they write and open is kept with it.',
  max: 120,
})
const email = text({
  ask: 'E-mail address',
  hint: 'They sign in with it. E-mail to it says only that something waits.',
  why: 'An alert reaches them there when they have no page open.',
  input: 'email',
  max: 254,
})
const jobTitle = text({
  ask: 'Job title',
  hint: 'It stands beside what they write.',
  why: 'A reader must know whether a nurse, a teacher or a social worker saw it.',
  max: 120,
})

type Team = { readonly id: string; readonly name: string }

/** Somebody who signs in. Without any team to choose from, teams are not asked. */
export const accountForm = (teams: readonly Team[]) =>
  form({
    id: 'account',
    version: 1,
    title: 'A person who signs in',
    questions: {
      name,
      email,
      jobTitle,
      phone: text({
        ask: 'Phone number',
        hint: 'Where the police, or those who protect children, can call them back.',
        why: 'It stands on the papers that are read out or sent.',
        input: 'tel',
        max: 40,
        optional: true,
      }),
      roles: anyOf({
        ask: 'Roles',
        hint: 'Choose one or more. Nobody acts as both people in a step that needs two.',
        why: 'A role decides what somebody may see and do.',
        groups: [
          {
            heading: 'Roles',
            options: roles.map(role => ({
              id: role,
              label: roleWords[role].name,
              hint: roleWords[role].does,
            })),
          },
        ],
      }),
      teams: anyOf({
        ask: 'Teams',
        hint: 'None, one or several.',
        why: 'A case that they record belongs to their team, and lists say so.',
        optional: true,
        groups: [{ heading: 'Teams', options: teams.map(team => ({ id: team.id, label: team.name })) }],
      }),
    },
  })

export type AccountAnswers = AnswersOf<ReturnType<typeof accountForm>>

export const teamForm = form({
  id: 'team',
  version: 1,
  title: 'A team',
  questions: { teamName: text({ ask: 'Name of the new team', max: 80 }) },
})

/** Who the first administrator is, asked with their password. */
export const firstAdministratorForm = form({
  id: 'first-administrator',
  version: 3,
  title: 'The first administrator',
  questions: {
    ...organisationQuestions,
    name: text({ ask: 'Your name', why: 'Everything that you do here is kept with it.', max: 120 }),
    email: text({
      ask: 'Your e-mail address',
      hint: 'You sign in with it.',
      input: 'email',
      max: 254,
    }),
    jobTitle: text({ ask: 'Your job title', why: 'It stands beside your name.', max: 120 }),
  },
})

export type FirstAdministrator = AnswersOf<typeof firstAdministratorForm>

/** What stands in the account already, as the form would give it. */
export const givenOf = (account: {
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly phone: string | null
  readonly roles: readonly Role[]
  readonly teams: readonly Team[]
}): Given => ({
  name: account.name,
  email: account.email,
  jobTitle: account.jobTitle,
  phone: account.phone ?? '',
  roles: account.roles,
  teams: account.teams.map(team => team.id),
})
