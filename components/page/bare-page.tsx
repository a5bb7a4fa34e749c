import type { ReactNode } from 'react'
import { Demonstration } from './demonstration'
import { QuickExit } from './quick-exit'

/**
 * A page of which nothing is known, not even who looks: with the way out in its usual place. Whether it stands in a
 * demonstration it has from the document around it (app/layout.tsx), for it cannot ask.
 */
export const BarePage = ({ children }: { children: ReactNode }) => (
  <>
    <header>
      <div className="border-b border-line">
        <div className="mx-auto flex min-h-16 max-w-[75rem] items-center justify-between gap-2 px-4 py-2">
          <a href="/" className="tap text-xl font-bold no-underline hover:underline">
            Holdfast
          </a>
          <QuickExit />
        </div>
      </div>
      <div className="hidden in-data-demonstration:block">
        <Demonstration />
      </div>
    </header>
    <div className="mx-auto max-w-[75rem] px-4 pb-16 pt-6 sm:pt-8">
      <main id="main" className="flow max-w-[68ch] text-writing">
        {children}
      </main>
    </div>
  </>
)
