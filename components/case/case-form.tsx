import type { ReactNode } from 'react'
import type { Now } from '@/lib/forms/calendar'
import type { Form } from '@/lib/forms/form'
import type { Given } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { QuestionForm } from '../form/question-form'
import { Heading } from '../page/heading'

type Props = {
  caseId: string
  /** Where the form is the page's own: what stands above it. */
  back?: { href: string; title: string }
  title?: string
  /** What it is a part of. */
  caption?: string
  /** The title asks the form’s one question, which is then not seen twice. */
  titled?: boolean
  lede?: ReactNode
  /** Where it is part of a page: its own heading. */
  heading?: string
  form: Form
  given: Given
  action: (state: Reply, data: FormData) => Promise<Reply>
  /** The rendered form's key, so that sending it twice does one thing. */
  once: string
  now: Now
  submit: string
  /** Whether it can be kept for later: not where the words must reach somebody now. */
  later?: boolean
  /** Tells two forms of one kind apart, and travels with the autosave. */
  about?: string
  /** Said in place of the questions where nothing can be written. */
  instead?: string | undefined
  /** More hidden fields. */
  with?: Record<string, string>
  children?: ReactNode
}

/** One form of a case: the way back, what it is about, and its questions, saved as one types. */
export function CaseForm(props: Props) {
  const {
    caseId,
    back,
    title,
    caption,
    titled,
    lede,
    heading,
    form,
    given,
    action,
    once,
    now,
    submit,
    later = true,
    about = '',
    instead,
    children,
  } = props
  const which = { form: form.id, case: caseId, about }
  const questions = !instead && (
    <div className={titled ? 'titled max-w-[68ch] text-writing' : 'max-w-[68ch] text-writing'}>
      <QuestionForm
        form={form}
        given={given}
        action={action}
        hidden={{ ...which, ...props.with, once }}
        autosave={which}
        submit={submit}
        also={later ? { name: 'later', value: 'yes', label: 'Save and come back' } : undefined}
        now={now}
      />
      {title && <p className="text-soft">It is kept with your name and the time.</p>}
    </div>
  )
  return (
    <>
      {back && <a href={back.href}>{back.title}</a>}
      {title && (
        <Heading caption={caption} lede={lede}>
          {title}
        </Heading>
      )}
      {heading && <h2>{heading}</h2>}
      {children}
      {instead ? <p>{instead}</p> : questions}
    </>
  )
}
