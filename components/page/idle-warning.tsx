'use client'

import { useEffect, useRef, useState } from 'react'

const minute = 60_000
const clock = (at: number) =>
  new Date(at).toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
const tell = () => fetch('/still-here', { method: 'POST', body: new FormData() })

/**
 * Says once, before the screen locks, at what time it will, and locks it then. Typing, pressing and loading a
 * page count as being here, in any tab; autosaving does not. While someone types, the server hears of it.
 */
export function IdleWarning({
  idleMinutes,
  warnMinutes,
  lockAt,
}: {
  idleMinutes: number
  warnMinutes: number
  lockAt: string
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stay = useRef(() => {})
  const [locksAt, setLocksAt] = useState('')

  useEffect(() => {
    let active = Date.now()
    let told = active
    const tabs = new BroadcastChannel('active')
    const lock = () => location.assign(`${lockAt}?to=${encodeURIComponent(location.pathname)}`)
    const contact = (at: number) => {
      told = at
      tell().then(
        answer => answer.ok || lock(),
        () => {},
      )
    }
    const onInput = () => {
      if (dialog.current?.open) return
      const at = Date.now()
      if (at - active > 10_000) tabs.postMessage(at)
      active = at
    }
    const look = () => {
      const at = Date.now()
      const idle = (at - active) / minute
      if (idle >= idleMinutes) lock()
      else if (idle >= warnMinutes && !dialog.current?.open) {
        setLocksAt(clock(active + idleMinutes * minute))
        dialog.current?.showModal()
      } else if (active > told && at - told > (warnMinutes * minute) / 3) contact(at)
    }
    stay.current = () => {
      dialog.current?.close()
      onInput()
      contact(active)
    }
    tabs.onmessage = event => {
      active = told = Math.max(active, event.data)
      dialog.current?.close()
    }
    tabs.postMessage(active)
    const timer = setInterval(look, 10_000)
    const inputs = ['keydown', 'pointerdown', 'input']
    for (const name of inputs) addEventListener(name, onInput, { passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      tabs.close()
      clearInterval(timer)
      for (const name of inputs) removeEventListener(name, onInput)
      document.removeEventListener('visibilitychange', look)
    }
  }, [idleMinutes, warnMinutes, lockAt])

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      className="flow max-w-[32rem] p-6"
      onCancel={() => stay.current()}
    >
      <h2 id="idle-title">Are you still here?</h2>
      <p id="idle-text">Your screen locks at {locksAt}. What you have written is kept.</p>
      <button type="button" className="button" onClick={() => stay.current()}>
        Stay signed in
      </button>
    </dialog>
  )
}
