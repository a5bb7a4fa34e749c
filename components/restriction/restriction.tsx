import type { ReactNode } from 'react'
import type { Deed } from '@/lib/domain/account/deed'
import { Card } from '../page/card'
import { LiftAsked } from './lift-asked'
import { NamedTable } from './named-table'
import { RestrictedCard } from './restricted-card'

type Act = (state: Deed, data: FormData) => Promise<Deed>
type Named = Parameters<typeof NamedTable>[0]['named']
type Stands = Omit<Parameters<typeof RestrictedCard>[0], 'today'> & {
  asked: Parameters<typeof LiftAsked>[0]['asked'] | null
}
type Props = {
  stands: Stands
  named: Named
  /** Who is kept from it for good, by name. */
  keptOut: readonly string[]
  today: string
  /** Where a colleague is kept from it. */
  keepFrom: string
  hidden: (more: Record<string, string>) => Record<string, string>
  change: Act
  answer: Act
  /** The form that names one more person, and the one that asks to lift. */
  nameForm: ReactNode
  liftForm: ReactNode
}

/** A restriction as it stands: why, who, one more, and how it ends. */
export function Restriction({
  stands,
  named,
  keptOut,
  today,
  keepFrom,
  hidden,
  change,
  answer,
  nameForm,
  liftForm,
}: Props) {
  const { asked, ...reason } = stands
  return (
    <>
      {asked && <LiftAsked asked={asked} hidden={word => hidden({ answer: word })} answer={answer} />}
      <RestrictedCard {...reason} today={today} />
      <NamedTable named={named} hidden={(who, to) => hidden({ who, to })} change={change} />
      {keptOut.length > 0 && (
        <p>
          Kept from this case, and never to be named on it, because it is or may be about them:{' '}
          {keptOut.join(', ')}. It is not taken back, even where a concern only gave a name that comes near
          theirs.
        </p>
      )}
      <Card title="Name somebody else">{nameForm}</Card>
      <p>
        <a href={keepFrom}>It is about a colleague: keep them from this case</a>
      </p>
      {!asked && <Card title="Lift the restriction">{liftForm}</Card>}
    </>
  )
}
