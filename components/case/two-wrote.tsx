import type { ComponentProps, ReactNode } from 'react'
import { Conflict } from '../form/conflict'
import { PlainForm } from '../form/plain-form'
import { ButtonLink } from '../page/button-link'
import { Heading } from '../page/heading'

type Props = ComponentProps<typeof Conflict> & {
  caption: ReactNode
  /** What both of them wrote: completes "Somebody changed … while you were writing". */
  what: string
  /** Where one's own words are gone on with, having seen what stands. */
  onward: string
  /** Gives up one's own words. */
  keep: (data: FormData) => Promise<void>
  hidden: Record<string, string>
}

/** What a page says when two people wrote at once: both texts, and the two ways on. Nothing is chosen. */
export function TwoWrote({ caption, what, onward, keep, hidden, ...texts }: Props) {
  return (
    <>
      <Heading
        caption={caption}
        lede={`Somebody changed ${what} while you were writing. Nothing was overwritten. Compare, then choose.`}
      >
        Two people wrote at once
      </Heading>
      <Conflict {...texts} />
      <ButtonLink href={onward}>Go on with my words</ButtonLink>
      <PlainForm action={keep} hidden={hidden} submit="Keep what stands" tone="secondary" />
    </>
  )
}
