import { textOf } from '@/lib/forms/given'
import type { OneQuestion } from '@/lib/forms/question'
import type { Part } from './control'

/** One answer of many, from the browser's own list: a phone fills the screen with it, and a key finds a name in it. */
export function Chooser({ id, question, given, register, told, wrong }: Part<OneQuestion>) {
  return (
    <select
      {...register(id)}
      id={id}
      className="control"
      defaultValue={textOf(given, id)}
      aria-describedby={told}
      aria-invalid={wrong || undefined}
    >
      <option value="">Choose</option>
      {question.options.map(option => (
        <option key={option.id} value={option.id}>
          {option.hint ? `${option.label}, ${option.hint}` : option.label}
        </option>
      ))}
    </select>
  )
}
