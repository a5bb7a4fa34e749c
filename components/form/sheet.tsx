import { Fragment } from 'react'
import { type Given, keptField, marksField, onceField, textOf, versionField } from '@/lib/forms/given'
import { isAllOptional } from '@/lib/forms/optional'
import { roomInLines } from '@/lib/forms/room'
import { type Asked, useAsking } from './asking'
import { Buttons, type ButtonsProps } from './buttons'
import { ErrorSummary } from './error-summary'
import { Field } from './field'
import { pageOf } from './reading'
import { SavedLine } from './saved-line'

/**
 * What a form that came back says of its first drawing. Without JavaScript its page was drawn anew, perhaps from what
 * somebody else signed meanwhile: the old words must not pass for an answer to that.
 */
const ofDrawing = (returned: Given | undefined, name: string): string =>
  returned && [onceField, versionField, marksField].includes(name) ? textOf(returned, name) : ''

const leaveBlank = 'No answer here is required: leave blank what you have nothing to say to.'

export type SheetProps = Asked & Omit<ButtonsProps, 'busy'> & { hidden?: Record<string, string> | undefined }

/**
 * One page of a form: what is wrong, what is asked, and how it is sent. `shown` tells the server which questions
 * stood there, so that without JavaScript a follow-up that was just opened is asked before the page is left.
 */
export function Sheet(props: SheetProps) {
  const { returned, events, watched, summary, page, words, shown, wrong, message, saved, busy } =
    useAsking(props)
  const kept = textOf(returned ?? props.given, keptField)
  const quiet = isAllOptional(props.form, page)
  const room = roomInLines(pageOf(props.form, shown))
  return (
    <form {...events} noValidate autoComplete="off" className="flow">
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={ofDrawing(returned, name) || value} />
      ))}
      <input type="hidden" name="shown" value={shown.join(' ')} />
      {kept && <input type="hidden" name={keptField} value={kept} />}
      {(message || Object.keys(wrong).length > 0) && (
        <ErrorSummary ref={summary} errors={wrong} message={message} questions={props.form.questions} />
      )}
      {(quiet || room) && (
        <p className={quiet ? 'text-soft' : 'hint'}>
          {[quiet && leaveBlank, room].filter(Boolean).join(' ')}
        </p>
      )}
      {shown.map(id => {
        const question = page[id]
        if (!question) return null
        const shared = { id, question, given: words, error: wrong[id], register: watched, quiet }
        return (
          <Fragment key={id}>
            {question.heading && <h2>{question.heading}</h2>}
            <Field {...shared} />
          </Fragment>
        )
      })}
      <Buttons
        submit={props.submit}
        working={props.working}
        also={props.also}
        more={props.more}
        secondary={props.secondary}
        busy={busy}
      />
      {props.autosave && <SavedLine saved={saved} />}
    </form>
  )
}
