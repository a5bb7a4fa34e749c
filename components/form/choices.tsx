import type { ReactNode } from 'react'
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
        <Group
          key={group.heading}
          group={group}
          folds={question.folds ? { open: group.options.some(({ id }) => chosen.includes(id)) } : undefined}
        >
          {group.options.map(each('checkbox'))}
        </Group>
      ))}
    </>
  )
}

type GroupProps = { group: OptionGroup; folds: { open: boolean } | undefined; children: ReactNode }

/** One group of a list; of a long one that folds, its heading opens it. */
function Group({ group: { heading, hint }, folds, children }: GroupProps) {
  const options = (
    <fieldset className={`min-w-0 ${folds ? '' : 'mt-4'}`}>
      <legend className={folds ? 'sr-only' : 'font-bold'}>{heading}</legend>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </fieldset>
  )
  if (!folds) return options
  return (
    <details className="mt-3" open={folds.open}>
      <summary className="font-bold">{heading}</summary>
      {options}
    </details>
  )
}
