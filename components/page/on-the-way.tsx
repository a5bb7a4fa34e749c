'use client'

import { useEffect, useState } from 'react'

/** After half a second without the next page it says that something is on its way; a download leaves the page where it is. */
export function OnTheWay() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    let stays = false
    let timer: ReturnType<typeof setTimeout>
    const still = () => {
      clearTimeout(timer)
      setLate(false)
    }
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
    return () => {
      still()
      removeEventListener('click', onClick, true)
      removeEventListener('beforeunload', onLeave)
      removeEventListener('pageshow', still)
    }
  }, [])
  return (
    <p role="status" className="on-the-way off-paper">
      {late && 'Loading…'}
    </p>
  )
}
