import type { Deed } from '@/lib/domain/account/deed'
import { enoughOverseers } from '@/lib/domain/restriction/named'
import { ButtonLink } from '../page/button-link'
import { Notice } from '../page/notice'
import { KeptOut, LetBackAsked } from './kept-out'
import { type Asked, LiftAsked } from './lift-asked'
import { NamedTable } from './named-table'
import { RestrictedCard } from './restricted-card'

type Act = (state: Deed, data: FormData) => Promise<Deed>
type Named = Parameters<typeof NamedTable>[0]['named']
type Stands = Omit<Parameters<typeof RestrictedCard>[0], 'today' | 'review'> & {
  asked: Asked | null
}
type Props = {
  stands: Stands
  named: Named
  /** Who is kept from it. */
  keptOut: Parameters<typeof KeptOut>[0]['people']
  today: string
  /** Where this page stands: below it somebody is named, kept from the case or let back, and it is reviewed or lifted. */
  at: string
  hidden: (more: Record<string, string>) => Record<string, string>
  change: Act
  answer: Act
  answerBack: Act
}

/** A restriction as it stands: what waits for an answer, why, who, and the ways to change it. */
export function Restriction({
  stands,
  named,
  keptOut,
  today,
  at,
  hidden,
  change,
  answer,
  answerBack,
}: Props) {
  const { asked, ...reason } = stands
  const two = enoughOverseers(named)
  return (
    <>
      {asked && (
        <LiftAsked
          title="Somebody asks to lift the restriction"
          asked={asked}
          agree="Agree, and open the case to others"
          refuse="Leave it restricted"
          hidden={yes => hidden({ answer: yes ? 'lift' : 'keep' })}
          answer={answer}
        />
      )}
      <LetBackAsked
        people={keptOut}
        hidden={(who, word) => hidden({ who, answer: word })}
        answer={answerBack}
      />
      <RestrictedCard {...reason} today={today} review={`${at}/review`} />
      <NamedTable named={named} hidden={(who, to) => hidden({ who, to })} change={change} />
      <p className="buttons">
        <ButtonLink href={`${at}/name`} secondary>
          Name somebody else
        </ButtonLink>
        {two && !asked && (
          <ButtonLink href={`${at}/lift`} secondary>
            Lift the restriction
          </ButtonLink>
        )}
      </p>
      <KeptOut people={keptOut} letBack={two ? `${at}/let-back` : undefined} keepFrom={`${at}/keep-from`} />
      {!two && (
        <Notice tone="warning" title="Nothing here can be lifted or taken back yet: that takes two.">
          <p>
            Only one safeguarding lead or manager is named. Name another. Where every other is kept from it,
            ask an administrator, without saying why, for an account for a lead or manager from outside of
            your team, and name them.
          </p>
        </Notice>
      )}
    </>
  )
}
