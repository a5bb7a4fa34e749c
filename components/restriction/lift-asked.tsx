import type { Deed } from '@/lib/domain/account/deed'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from '../account/deed-form'
import { Card } from '../page/card'

type Props = {
  asked: { by: string; byMe: boolean; why: string; at: Date }
  hidden: (answer: 'lift' | 'keep') => Record<string, string>
  answer: (state: Deed, data: FormData) => Promise<Deed>
}

/** What somebody wrote who wants the restriction lifted, and the second person's answer. */
export function LiftAsked({ asked, hidden, answer }: Props) {
  return (
    <Card title="Somebody asks to lift the restriction">
      <p className="whitespace-pre-line border-s-4 border-line ps-4">{asked.why}</p>
      <p className="text-base text-soft">
        {asked.by}, {instantInWords(asked.at)}
      </p>
      {asked.byMe ? (
        <p>Another safeguarding lead or manager among the named people has to agree.</p>
      ) : (
        <DeedForm
          action={answer}
          hidden={hidden('lift')}
          submit="Agree, and open the case to others"
          primary
        />
      )}
      <DeedForm
        action={answer}
        hidden={hidden('keep')}
        submit={asked.byMe ? 'Take the request back' : 'Leave it restricted'}
      />
    </Card>
  )
}
