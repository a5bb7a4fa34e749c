import { Card } from '@/components/page/card'
import type { Deed } from '@/lib/domain/account/deed'
import { DeedForm } from './deed-form'

type Action = (state: Deed, data: FormData) => Promise<Deed>

/** What else an administrator can do for a person, each behind one button. */
export function AccountDeeds({
  person,
  own,
  hidden,
  makeLink,
  resetFactor,
  setDisabled,
}: {
  person: { readonly secondFactor: boolean; readonly begun: boolean; readonly disabled: boolean }
  /** Whether it is the administrator’s own account. */
  own: boolean
  hidden: () => Record<string, string>
  makeLink: Action
  resetFactor: Action
  setDisabled: Action
}) {
  return (
    <>
      {!person.disabled && (
        <Card title="Sign-in link">
          <DeedForm action={makeLink} hidden={hidden()} submit="Make a sign-in link" primary={!person.begun}>
            <p>
              {person.begun
                ? 'With it they choose a new password, and whoever is signed in as them is signed out. Give it to nobody but them.'
                : 'With it they choose their password. Nobody else ever knows it.'}
            </p>
          </DeedForm>
        </Card>
      )}
      {person.secondFactor && !own && (
        <Card title="Second factor">
          <DeedForm action={resetFactor} hidden={hidden()} submit="Reset their second factor">
            <p>For a lost device. Make sure first, by voice or face, that it is really them who asks.</p>
          </DeedForm>
        </Card>
      )}
      {!own && (
        <Card title={person.disabled ? 'Let them in again' : 'Stop them signing in'}>
          <DeedForm
            action={setDisabled}
            hidden={{ ...hidden(), disabled: person.disabled ? 'no' : 'yes' }}
            submit={person.disabled ? 'Enable this person' : 'Disable this person'}
          >
            <p>
              {person.disabled
                ? 'Their password and second factor are as they were.'
                : 'They are signed out at once. Everything they wrote stays, under their name.'}
            </p>
          </DeedForm>
        </Card>
      )}
    </>
  )
}
