'use client'

import type { ReactNode } from 'react'

const tones = {
  info: { word: 'Note', look: 'border-accent bg-accent-quiet', mark: 'text-accent' },
  warning: { word: 'Take care', look: 'border-amber bg-amber-quiet', mark: 'text-amber' },
  danger: { word: 'Act now', look: 'border-red bg-red-quiet', mark: 'text-red' },
  done: { word: 'Done', look: 'border-green bg-green-quiet', mark: 'text-green' },
}

/** A boxed message. `danger` is for one thing only: someone must act now. The word says the tone, not colour alone. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: 'info' | 'danger' | 'warning' | 'done'
  title: ReactNode
  children?: ReactNode
}) {
  const { word, look, mark } = tones[tone]
  return (
    <div className={`flow-tight rounded border-2 border-s-8 p-4 ${look}`}>
      <p className="font-bold">
        <span className={mark}>{word}:</span> {title}
      </p>
      {children && <div className="flow-tight">{children}</div>}
    </div>
  )
}
