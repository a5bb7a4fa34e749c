import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { hasSaid, saidOfAccount } from '@/lib/domain/account/said'

/** Whose account this is, and what was just done to it. */
export function AccountTitle({
  person,
  said,
}: {
  person: { readonly name: string; readonly disabled: boolean }
  said: unknown
}) {
  return (
    <>
      <Heading caption="A person who signs in">{person.name || 'First administrator'}</Heading>
      {hasSaid(saidOfAccount, said) && <Notice tone="done" title={saidOfAccount[said]} />}
      {person.disabled && <Notice tone="warning" title="This person is disabled and cannot sign in." />}
    </>
  )
}
