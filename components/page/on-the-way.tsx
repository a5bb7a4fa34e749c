'use client'

import { useEffect, useState } from 'react'

/** A form that was sent and led nowhere can be sent again after so long, in milliseconds. */
const patience = 15_000

/** It may take minutes, and its form says so itself. */
const upload = 'multipart/form-data'

/** Lets a form that the browser itself sends be sent once, until another page is there; its button tells that. */
function sendingOnce() {
  let sent: EventTarget | null = null
  let pressed: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout>
  const again = () => {
    clearTimeout(timer)
    pressed?.removeAttribute('aria-disabled')
    sent = null
  }
  const onSubmit = (event: SubmitEvent) => {
    if (event.defaultPrevented || (event.target as HTMLFormElement).enctype === upload) return
    if (event.target === sent) return event.preventDefault()
    again()
    sent = event.target
    pressed = event.submitter
    pressed?.setAttribute('aria-disabled', 'true')
    timer = setTimeout(again, patience)
  }
  return { onSubmit, again }
}

/**
 * After half a second without the next page it says that something is on its way; a download leaves the page where it
 * is. And what the browser itself sends is sent once.
 */
export function OnTheWay() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    let stays = false
    let timer: ReturnType<typeof setTimeout>
    const still = () => {
      clearTimeout(timer)
      setLate(false)
    }
    const { onSubmit, again } = sendingOnce()
    const onClick = ({ target }: MouseEvent) => {
      stays = target instanceof Element && target.closest('a[download]') !== null
    }
    const onLeave = () => {
      still()
      if (!stays) timer = setTimeout(() => setLate(true), 500)
    }
    addEventListener('click', onClick, true)
    addEventListener('beforeunload', onLeave)
    addEventListener('pageshow', still)
    addEventListener('pageshow', again)
    addEventListener('submit', onSubmit)
    return () => {
      still()
      removeEventListener('click', onClick, true)
      removeEventListener('beforeunload', onLeave)
      removeEventListener('pageshow', still)
      removeEventListener('pageshow', again)
      removeEventListener('submit', onSubmit)
    }
  }, [])
  return (
    <p role="status" className="on-the-way off-paper">
      {late && 'Loading…'}
    </p>
  )
}
