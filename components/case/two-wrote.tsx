import type { ComponentProps, ReactNode } from 'react'
import { instantInWords } from '@/lib/domain/time/words'
import { Conflict } from '../form/conflict'
import { PlainForm } from '../form/plain-form'
import { ButtonLink } from '../page/button-link'
import { Heading } from '../page/heading'

type Props = Pick<ComponentProps<typeof Conflict>, 'rows'> & {
  caption?: ReactNode
  /** What both of them wrote: completes "… changed … while you were writing". */
  what: string
  /** Who changed it last, and when. */
  changed: { by: string; at: Date } | null
  /** Where one's own words are gone on with, having seen what stands; null where they have no place any more. */
  onward: string | null
  /** Gives up one's own words. */
  keep: (data: FormData) => Promise<void>
  hidden?: Record<string, string>
}

/** What a page says when two people wrote at once: who did, both texts, and the two ways on. Nothing is chosen. */
export function TwoWrote({ caption, what, changed, rows, onward, keep, hidden }: Props) {
  return (
    <>
      <Heading
        caption={caption}
        lede={`${changed?.by ?? 'Somebody'} changed ${what} while you were writing${changed ? `, ${instantInWords(changed.at)}` : ''}. Nothing was overwritten. Compare, then choose.`}
      >
        Two people wrote at once
      </Heading>
      <Conflict rows={rows} theirs="What stands now" />
      {onward && <ButtonLink href={onward}>Carry on with mine</ButtonLink>}
      <PlainForm action={keep} hidden={hidden} submit="Keep the other version" tone="secondary" />
    </>
  )
}
