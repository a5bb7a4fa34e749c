import { textOf } from '@/lib/forms/given'
import {
  type DayQuestion,
  type MomentQuestion,
  type OccurredQuestion,
  precisions,
} from '@/lib/forms/question'
import { Choice } from './choice'
import type { Part } from './control'

const boxes = [
  { part: 'day', title: 'Day', look: 'control control-2' },
  { part: 'month', title: 'Month', look: 'control control-2' },
  { part: 'year', title: 'Year', look: 'control control-4' },
  { part: 'time', title: 'Time', look: 'control control-time' },
]

/**
 * A day, a day and a time, or a time as well as it is known. What a chosen precision does not need is hidden
 * by the stylesheet where scripts run; what is typed there is kept and never read.
 */
export function Dates(props: Part<DayQuestion | MomentQuestion | OccurredQuestion>) {
  const { id, question, given, register, told, wrong } = props
  const occurred = question.kind === 'occurred'
  const shown = question.kind === 'day' ? boxes.slice(0, 3) : boxes
  return (
    <div className={occurred ? 'occurred flow-tight' : undefined}>
      {occurred && (
        <div>
          {precisions.map((option, index) => (
            <Choice
              key={option.id}
              type="radio"
              id={index === 0 ? id : `${id}-as-${option.id}`}
              field={`${id}.precision`}
              option={option}
              chosen={textOf(given, `${id}.precision`) === option.id}
              register={register}
            />
          ))}
        </div>
      )}
      <div className="dates">
        {shown.map(({ part, title, look }, index) => (
          <div key={part} className={`part-${part}`}>
            <label htmlFor={index === 0 && !occurred ? id : `${id}-${part}`} className="block">
              {title}
            </label>
            <input
              {...register(`${id}.${part}`)}
              id={index === 0 && !occurred ? id : `${id}-${part}`}
              type={part === 'time' ? 'time' : 'text'}
              inputMode={part === 'time' ? undefined : 'numeric'}
              className={look}
              defaultValue={textOf(given, `${id}.${part}`)}
              aria-describedby={told}
              aria-invalid={wrong || undefined}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
