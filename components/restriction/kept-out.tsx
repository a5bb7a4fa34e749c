import type { Deed } from '@/lib/domain/account/deed'
import { Card } from '../page/card'
import { type Asked, LiftAsked } from './lift-asked'

type Person = { readonly id: string; readonly name: string; readonly asked: Asked | null }
type AskedProps = {
  people: readonly Person[]
  hidden: (who: string, answer: string) => Record<string, string>
  answer: (state: Deed, data: FormData) => Promise<Deed>
}

/** What waits for a second person: that the case is not about somebody who is kept from it. */
export const LetBackAsked = ({ people, hidden, answer }: AskedProps) =>
  people.map(
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
  )

type Props = {
  people: readonly Person[]
  /** Where somebody says that it is not about one of them, as long as a second person is there who could agree. */
  letBack: string | undefined
  /** Where one more colleague is kept from it. */
  keepFrom: string
}

/** Who is kept from a case that is or may be about them, and the ways to change that. */
export const KeptOut = ({ people, letBack, keepFrom }: Props) => (
  <Card title="Kept from this case">
    <p>
      {people.length > 0
        ? `They see nothing of it and cannot be named on it, because it is or may be about them: ${people.map(({ name }) => name).join(', ')}.`
        : 'Nobody is. If it turns out to be about a colleague, keep them from it.'}
    </p>
    {letBack && people.some(({ asked }) => !asked) && (
      <p>
        <a href={letBack}>It is not about somebody named here: let them back</a>
      </p>
    )}
    <p>
      <a href={keepFrom}>It is about a colleague: keep them from this case</a>
    </p>
  </Card>
)
