import type { Deed } from '@/lib/domain/account/deed'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from '../account/deed-form'
import { Card } from '../page/card'

export type Asked = { by: string; byMe: boolean; why: string; at: Date }
type Props = {
  title: string
  asked: Asked
  /** On the buttons of whoever agrees and of whoever does not. */
  agree: string
  refuse: string
  hidden: (yes: boolean) => Record<string, string>
  answer: (state: Deed, data: FormData) => Promise<Deed>
}

/** What somebody wrote who asks to open what is shut, and the second person's answer. */
export function LiftAsked({ title, asked, agree, refuse, hidden, answer }: Props) {
  return (
    <Card title={title}>
      <p className="whitespace-pre-line border-s-4 border-line ps-4">{asked.why}</p>
      <p className="text-base text-soft">
        {asked.by}, {instantInWords(asked.at)}
      </p>
      {asked.byMe ? (
        <p>Another safeguarding lead or manager among the named people has to agree.</p>
      ) : (
        <DeedForm action={answer} hidden={hidden(true)} submit={agree} primary />
      )}
      <DeedForm
        action={answer}
        hidden={hidden(false)}
        submit={asked.byMe ? 'Take the request back' : refuse}
      />
    </Card>
  )
}
