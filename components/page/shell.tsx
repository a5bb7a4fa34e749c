'use client'

import type { ReactNode } from 'react'
import { AlertWatch } from '../alert/alert-watch'
import { Demonstration } from './demonstration'
import { FindBox } from './find-box'
import { IdleWarning } from './idle-warning'
import { Nav } from './nav'
import { OnTheWay } from './on-the-way'
import { isOfChildren, type NavKey } from './places'
import { QuickExit } from './quick-exit'

type Actor = {
  readonly name: string
  readonly roles: string
  readonly demonstration: boolean
  /** How many alerts wait for them: told beside My work, on every page. */
  readonly alerts: number
  readonly can: readonly NavKey[]
}

/**
 * What surrounds every page. `wide` is for scanning (16 px, up to 1200 px); otherwise the page is one column
 * for writing (19 px, 68 characters). The children stand in a `flow`: no margins of their own are needed.
 */
export function Shell({
  actor,
  current,
  children,
  wide,
  demonstration = actor?.demonstration,
}: {
  actor: Actor | null
  current?: NavKey | undefined
  children: ReactNode
  wide?: boolean | undefined
  demonstration?: boolean | undefined
}) {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:bg-paper focus:px-4 focus:py-2"
      >
        Skip to the page
      </a>
      <header>
        <div className="off-paper border-b border-line">
          <div className="mx-auto max-w-[75rem] px-4">
            <div className="flex min-h-16 items-center justify-between gap-x-4 gap-y-2 py-2 max-sm:gap-x-2">
              <a href="/" className="tap text-xl font-bold no-underline hover:underline">
                Holdfast
              </a>
              {actor?.can.includes('find') && current !== 'find' && <FindBox />}
              <QuickExit />
            </div>
            {actor && <Nav {...actor} current={current} />}
          </div>
        </div>
        {actor && <AlertWatch waiting={actor.alerts} />}
        {demonstration && <Demonstration />}
      </header>
      <div className="mx-auto max-w-[75rem] px-4 pb-16 pt-3 sm:pt-8 print:pb-0">
        <main
          id="main"
          tabIndex={-1}
          className={`${wide ? 'flow text-base' : 'flow max-w-[68ch] text-writing print:max-w-none'}${actor && isOfChildren(current) ? ' marked' : ''}`}
        >
          {children}
        </main>
      </div>
      <OnTheWay />
      {actor && <IdleWarning idleMinutes={15} warnMinutes={13} lockAt="/locked" />}
    </>
  )
}
