import type { ReactNode } from 'react'
import { QuickExit } from './quick-exit'

/** A page of which nothing is known, not even who looks: with the way out in its usual place. */
export const BarePage = ({ children }: { children: ReactNode }) => (
  <>
    <div className="mx-auto flex min-h-16 max-w-[75rem] items-center justify-between gap-2 px-4 py-2">
      <a href="/" className="tap text-xl font-bold no-underline hover:underline">
        Holdfast
      </a>
      <QuickExit />
    </div>
    <div className="mx-auto max-w-[75rem] px-4">
      <main id="main" className="flow max-w-[68ch] text-writing">
        {children}
      </main>
    </div>
  </>
)
