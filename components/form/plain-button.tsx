'use client'

import { useFormStatus } from 'react-dom'
import { oncePressed } from './once-pressed'

/** The button of a form that has no other script: it says at once that it was pressed, and is pressed once. */
export function PlainButton({ className, submit }: { className: string; submit: string }) {
  const { pending } = useFormStatus()
  return (
    <button type="submit" className={className} {...oncePressed(pending)}>
      {pending ? 'One moment…' : submit}
    </button>
  )
}
