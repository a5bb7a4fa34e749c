'use client'

import { useEffect } from 'react'

const elsewhere = 'https://www.bbc.co.uk/weather'

/**
 * Hides the page at once, tells the form on it to keep its words, ends the session, and goes to the weather,
 * leaving no way back by the back button.
 */
function leave() {
  document.documentElement.hidden = true
  document.title = 'Weather'
  dispatchEvent(new Event('pagehide'))
  navigator.sendBeacon('/sign-out', new FormData())
  location.replace(elsewhere)
}

/** A way out on every page: a plain link without JavaScript; with it, Shift pressed three times does the same. */
export function QuickExit() {
  useEffect(() => {
    let presses: number[] = []
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat) return
      const since = Date.now() - 2000
      presses = event.key === 'Shift' ? [...presses.filter(at => at > since), Date.now()] : []
      if (presses.length > 2) leave()
    }
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload()
    }
    addEventListener('keydown', onKey)
    addEventListener('pageshow', onShow)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('pageshow', onShow)
    }
  }, [])
  return (
    <a
      href={elsewhere}
      rel="noreferrer"
      className="button button-secondary off-paper whitespace-nowrap max-sm:px-3"
      onClick={event => {
        event.preventDefault()
        leave()
      }}
    >
      Leave this page
      <span className="sr-only">
        {' '}
        and sign out. Pressing Shift three times does the same. It does not clear the browser’s history.
        Without scripts it only leaves: sign out first.
      </span>
    </a>
  )
}
