import type { MouseEvent } from 'react'

/** For a button: while what it sends is on its way it says so to those who hear it, and pressing it again does nothing. */
export const oncePressed = (busy: boolean) =>
  busy ? { 'aria-disabled': true, onClick: (event: MouseEvent) => event.preventDefault() } : {}
