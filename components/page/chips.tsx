import type { ReactNode } from 'react'

const kinds = {
  said: { word: 'Said', look: 'border-solid border-s-4 border-accent' },
  seen: { word: 'Seen', look: 'border-solid border-edge' },
  told: { word: 'Told', look: 'border-dashed border-edge' },
  inferred: { word: 'Concluded', look: 'border-dotted border-edge' },
  'not-recorded': { word: 'Not recorded how', look: 'border-dotted border-edge' },
  plain: { word: '', look: 'border-solid border-line' },
}

/** One entry in a few words. How it is known is written on it, and drawn in its edge. */
export function Chip({ children, kind }: { children: ReactNode; kind: keyof typeof kinds }) {
  const { word, look } = kinds[kind]
  return (
    <span className={`inline-block max-w-full rounded border-2 px-2 text-[0.9375rem] leading-6 ${look}`}>
      {word && <span className="text-soft">{word} </span>}
      {children}
    </span>
  )
}
