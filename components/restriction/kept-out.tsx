import type { Deed } from '@/lib/domain/account/deed'
import { type Asked, LiftAsked } from './lift-asked'

type Props = {
  people: readonly { id: string; name: string; asked: Asked | null }[]
  /** Where somebody says that it is not about one of them, as long as a second person is there who could agree. */
  letBack: string | undefined
  hidden: (who: string, answer: string) => Record<string, string>
  answer: (state: Deed, data: FormData) => Promise<Deed>
}

/** Who is kept from a case that is or may be about them, and the way back for whom it is not about. */
export function KeptOut({ people, letBack, hidden, answer }: Props) {
  if (people.length === 0) return null
  return (
    <>
      {people.map(
        ({ id, name, asked }) =>
          asked && (
            <LiftAsked
              key={id}
              title={`Somebody says that it is not about ${name}`}
              asked={asked}
              agree={`Agree, and let ${name} be named again`}
              refuse={`Keep ${name} from it`}
              hidden={yes => hidden(id, yes ? 'let' : 'keep')}
              answer={answer}
            />
          ),
      )}
      <p>
        Kept from this case, and not to be named on it, because it is or may be about them:{' '}
        {people.map(({ name }) => name).join(', ')}.{' '}
        {letBack && people.some(({ asked }) => !asked) && <a href={letBack}>It is not about one of them</a>}
      </p>
    </>
  )
}
