import type { ComponentProps } from 'react'
import { PlainForm } from './plain-form'

type Props = Omit<ComponentProps<typeof PlainForm>, 'tone' | 'children'> & {
  /** What would be done: the button stands behind it. */
  what: string
}

/** What cannot be undone takes two presses, the second of which says so. */
export const AskedTwice = ({ what, ...form }: Props) => (
  <details className="disclosure">
    <summary>{what}</summary>
    <PlainForm {...form} tone="secondary" />
  </details>
)
