import { type FocusEvent, type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Now } from '@/lib/forms/calendar'
import type { Errors } from '@/lib/forms/check'
import type { Form } from '@/lib/forms/form'
import type { Given } from '@/lib/forms/given'
import { useAgain } from './again'
import { bodyOf, useAutosave } from './autosave'
import type { Register } from './control'
import { errorsIn, fieldErrors, isTouched, pageOf, shownOf, typedIn, withPage } from './reading'
import { type Action, useSending } from './sending'
import { useTelling } from './telling'
import { useWatching } from './watching'

export type Asked = {
  form: Form
  given: Given
  action: Action
  /** Posted to /drafts/save with what is typed. Without it nothing is saved until the form is sent. */
  autosave?: Record<string, string> | undefined
  now: Now
  /** The ids of this page's questions, in order; all of the form's when absent. */
  only?: readonly string[] | undefined
  errors?: Errors | undefined
  message?: string | undefined
}

const idOf = (event: FormEvent | FocusEvent) => (event.target as HTMLInputElement).name?.split('.')[0]

/** The rules come when someone starts to answer; should they not come, the server's alone decide. */
const rules = () => import('./checking').catch(() => undefined)

/**
 * How one page of a form behaves. What stands in its controls is the truth, before scripts run and after: the
 * form library watches it and keeps the errors.
 */
export function useAsking({ form, given, action, autosave, now, only, ...told }: Asked) {
  const element = useRef<HTMLFormElement>(null)
  const { post, reply, send, busy } = useSending(action)
  const { summary, tellWrong } = useTelling(reply)
  const page = useMemo(() => pageOf(form, only), [form, only])
  const [start] = useState(() => (reply?.given ? withPage(given, page, reply.given) : given))
  const [{ shown, words }, show] = useState(() => ({ shown: shownOf(form, page, start), words: start }))
  const keeper = useAutosave(element, autosave)
  const again = useAgain()
  const typed = () => (element.current ? typedIn(element.current, page) : {})
  const read = () => withPage(start, page, typed())
  // What stood in a question that is no longer asked stands in it again when it is.
  const follow = () => {
    const standing = typed()
    const next = shownOf(form, page, withPage(start, page, standing))
    show(last => {
      if (last.shown.join() === next.join()) return last
      return { shown: next, words: withPage(last.words, pageOf(form, last.shown), standing) }
    })
  }
  const errors = useMemo(() => fieldErrors(reply ? reply.errors : told.errors), [reply, told.errors])
  const { register, handleSubmit, trigger, formState } = useWatching({
    errors,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: async () => {
      const wrong = (await rules())?.wrongOn(form, page, read(), now)
      return { values: {}, errors: fieldErrors(wrong) }
    },
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: choices made before scripts ran, or coming back
  useEffect(follow, [shown])
  // What was typed before scripts ran was noticed by nobody.
  useEffect(() => {
    if (element.current && isTouched(element.current)) keeper.touch()
  }, [keeper.touch])
  // Sending stopped the saving of words that have come back.
  useEffect(() => {
    if (reply) keeper.touch()
  }, [reply, keeper.touch])

  // Without its ref: the form library must never write into a control, least of all into a choice.
  const watched: Register = field => {
    const { name, onChange, onBlur } = register(field)
    return { name, onChange, onBlur }
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    again.sent()
    const data = bodyOf(event.currentTarget)
    const by = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    if (by?.name) data.set(by.name, by.value)
    const go = () => keeper.rest().then(() => send(data))
    if (by?.name) go()
    else handleSubmit(go, tellWrong)()
  }
  const onChange = (event: FormEvent) => {
    keeper.touch()
    again.changed(idOf(event))
    if (/radio|checkbox/.test((event.target as HTMLInputElement).type)) follow()
  }
  const onBlur = (event: FocusEvent) => {
    keeper.left()
    const id = idOf(event)
    if (id && id in page && formState.submitCount > 0) again.left(id, () => trigger(id))
  }
  return {
    /** What was sent and came back, with the version that it was filled in from. */
    returned: reply?.given,
    /** For the form element itself. */
    events: { ref: element, action: post, onSubmit, onChange, onBlur, onFocus: rules },
    watched,
    summary,
    page,
    words,
    shown,
    wrong: errorsIn(formState.errors, shown, page),
    message: reply ? reply.message : told.message,
    saved: keeper.saved,
    busy,
  }
}
