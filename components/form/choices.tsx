import { listOf } from '@/lib/forms/given'
import type { ManyQuestion, OneQuestion, Option, OptionGroup } from '@/lib/forms/question'
import { Choice } from './choice'
import type { Part } from './control'

/** Two or three answers of a word or two: they stand in one line, on a phone too. */
const short = (options: readonly Option[]) =>
  options.length <= 3 &&
  options.every(({ hint }) => !hint) &&
  options.reduce((letters, { label }) => letters + label.length, 0) < 30

/** A group of one option that has its name would say everything twice: it stands above the groups. */
const isAlone = ({ heading, hint, options }: OptionGroup) =>
  options.length === 1 && options[0]?.label === heading && !hint

/** One answer of several, or several: nothing is chosen beforehand. */
export function Choices({ id, question, given, register }: Part<OneQuestion | ManyQuestion>) {
  const chosen = listOf(given, id)
  const first = question.kind === 'one' ? question.options[0]?.id : question.groups[0]?.options[0]?.id
  const each = (type: 'radio' | 'checkbox') => (option: Option) => (
    <Choice
      key={option.id}
      type={type}
      id={option.id === first ? id : `${id}-${option.id}`}
      field={id}
      option={option}
      chosen={chosen.includes(option.id)}
      register={register}
    />
  )
  if (question.kind === 'one')
    return (
      <div className={short(question.options) ? 'flex flex-wrap gap-x-8' : undefined}>
        {question.options.map(each('radio'))}
      </div>
    )
  if (question.groups.length === 1) return <div>{question.groups[0]?.options.map(each('checkbox'))}</div>
  const alone = question.groups.filter(isAlone)
  const groups = question.groups.filter(group => !isAlone(group))
  return (
    <>
      {alone.length > 0 && <div>{alone.flatMap(group => group.options).map(each('checkbox'))}</div>}
      {groups.map(group => (
        <fieldset key={group.heading} className="mt-4 min-w-0">
          <legend className="font-bold">{group.heading}</legend>
          {group.hint && <p className="hint">{group.hint}</p>}
          {group.options.map(each('checkbox'))}
        </fieldset>
      ))}
    </>
  )
}
