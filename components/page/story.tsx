'use client'

import { Tag } from './tag'

const looks = { head: 'font-bold', words: 'whitespace-pre-line', aside: 'text-base text-soft' }

/** One line of what was said, and how it looks. */
export type StoryLine = readonly [look: keyof typeof looks, words: string]
export type StoryTold = {
  readonly lines: readonly StoryLine[]
  /** What is still waited for, in words. */
  readonly waits?: string | undefined
}

/** Something that was said, and by whom, set off by a line at its side. */
export const Story = ({ lines, waits }: StoryTold) => (
  <div className="flow-tight border-s-4 border-line ps-4">
    {lines.map(([look, words], index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are drawn once, in order, and hold no state
      <p key={index} className={looks[look]}>
        {words}
      </p>
    ))}
    {waits && <Tag tone="soon">{waits}</Tag>}
  </div>
)
