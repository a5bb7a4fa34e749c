import type { Option } from '@/lib/forms/question'
import type { Register } from './control'

/** One radio button or checkbox, its words and its hint, all one target. */
export function Choice({
  type,
  id,
  field,
  option,
  chosen,
  register,
}: {
  type: 'radio' | 'checkbox'
  id: string
  field: string
  option: Option
  chosen: boolean
  register: Register
}) {
  const hint = option.hint && `${id}-about`
  return (
    <label className="choice">
      <input
        {...register(field)}
        type={type}
        id={id}
        value={option.id}
        defaultChecked={chosen}
        aria-describedby={hint}
      />
      {hint ? (
        <span>
          {option.label}
          <span id={hint} className="hint block">
            {option.hint}
          </span>
        </span>
      ) : (
        option.label
      )}
    </label>
  )
}
