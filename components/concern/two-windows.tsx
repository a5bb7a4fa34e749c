import type { ComponentProps } from 'react'
import { instantInWords } from '@/lib/domain/time/words'
import { Conflict } from '../form/conflict'
import { PlainForm } from '../form/plain-form'
import { Heading } from '../page/heading'

type Act = (data: FormData) => Promise<void>
type Props = Pick<ComponentProps<typeof Conflict>, 'rows'> & {
  /** The page's or the item's own title. */
  title: string
  savedAt: Date
  hidden: Record<string, string>
  /** Puts the words of this window into the draft. */
  take: Act
  /** Gives them up. */
  drop: Act
}

/** One person wrote one page of a concern in two windows: both texts, and the two ways on. Nothing is chosen. */
export function TwoWindows({ title, rows, savedAt, hidden, take, drop }: Props) {
  return (
    <>
      <Heading
        caption={`Your concern: ${title}`}
        lede={`You wrote this page in another window too. Nothing was overwritten: what you typed here was kept ${instantInWords(savedAt)}. Compare, then choose.`}
      >
        You wrote this in two windows
      </Heading>
      <Conflict rows={rows} theirs="What stands in your concern" />
      <PlainForm action={take} hidden={hidden} submit="Carry on with mine">
        <p>The page then opens with these words in it, so that you can bring both together.</p>
      </PlainForm>
      <PlainForm action={drop} hidden={hidden} submit="Keep the other version" tone="secondary" />
    </>
  )
}
