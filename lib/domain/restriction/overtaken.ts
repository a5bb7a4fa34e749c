import type { Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { typed } from '../../forms/typed'
import { liftForm, type Nameable, restrictForm } from './questions'

type Told = { readonly by: string; readonly at: Date; readonly why: string }
type Seen = {
  readonly stands: (Told & { readonly reviewOn: string; readonly asked: Told | null }) | null
  readonly named: readonly Nameable[]
  readonly others: readonly Nameable[]
}

/** What somebody meets who restricts a case, or asks to lift that, after somebody else has. */
export type Overtaken = {
  readonly form: Form
  /** What was changed: completes "… changed … while you were writing". */
  readonly what: string
  readonly stands: Given
  readonly changed: { readonly by: string; readonly at: Date } | null
  /** Whether one's own words can still be sent. */
  readonly fits: boolean
}

export function overtakenRestriction({ stands, named, others }: Seen): Overtaken {
  const form = restrictForm([...named, ...others])
  const { why = '', reviewOn = '' } = stands ?? {}
  const answers = { why, reviewOn, named: named.map(({ id }) => id) }
  return {
    form,
    what: 'who may see this case',
    stands: stands ? typed(form, answers) : {},
    changed: stands,
    fits: stands === null,
  }
}

export function overtakenLift({ stands }: Seen): Overtaken {
  const asked = stands?.asked ?? null
  return {
    form: liftForm,
    what: 'whether this restriction stays',
    stands: asked ? typed(liftForm, { why: asked.why }) : {},
    changed: asked,
    fits: stands !== null && asked === null,
  }
}
