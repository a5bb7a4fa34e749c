import { useState } from 'react'
import { listOf } from '@/lib/forms/given'
import { type ManyQuestion, optionsOf } from '@/lib/forms/question'
import { Choice } from './choice'
import type { Part } from './control'

/**
 * Several of many: a list that scrolls by itself, those chosen before first. Where scripts run a box above it narrows
 * what is shown; what is chosen stays chosen, shown or not.
 */
export function LongList({ id, question, given, register }: Part<ManyQuestion>) {
  const [sought, seek] = useState('')
  const chosen = listOf(given, id)
  const options = optionsOf(question)
  const first = options[0]?.id
  const before = (option: { id: string }) => (chosen.includes(option.id) ? 0 : 1)
  const words = sought.toLocaleLowerCase('en-GB')
  const fits = (option: (typeof options)[number]) =>
    `${option.label} ${option.hint ?? ''}`.toLocaleLowerCase('en-GB').includes(words)
  const found = options.filter(fits).length
  return (
    <>
      <div className="long-list-box">
        <label htmlFor={`${id}-sought`}>Show only names with</label>
        <input
          id={`${id}-sought`}
          className="control"
          autoComplete="off"
          value={sought}
          onChange={event => seek(event.target.value)}
          onKeyDown={event => {
            // It narrows the list, and sends nothing.
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
        <p role="status" className="hint">
          {words && `${found} of ${options.length} shown`}
        </p>
      </div>
      <div className="long-list">
        {options
          .toSorted((a, b) => before(a) - before(b))
          .map(option => (
            <div key={option.id} hidden={!fits(option)}>
              <Choice
                type="checkbox"
                id={option.id === first ? id : `${id}-${option.id}`}
                field={id}
                option={option}
                chosen={chosen.includes(option.id)}
                register={register}
              />
            </div>
          ))}
      </div>
    </>
  )
}
