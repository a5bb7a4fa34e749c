'use client'

import type { ReactNode } from 'react'

const tones = {
  plain: 'border-edge text-ink',
  quiet: 'border-transparent bg-quiet text-soft',
  late: 'border-red bg-red-quiet font-bold text-red',
  soon: 'border-amber bg-amber-quiet text-amber',
  done: 'border-green bg-green-quiet text-green',
  danger: 'border-red bg-red font-bold text-on-red',
}

export type Tone = keyof typeof tones

/** A state in a word or two. The words carry it; the tone only helps the eye. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`my-0.5 inline-block rounded border px-2 text-[0.9375em] leading-6 ${tones[tone]}`}>
      {children}
    </span>
  )
}
