'use client'

import { type MouseEvent, useState } from 'react'

/** As long as a browser may take to write it down. */
const kept = 60_000

/** Asks for a file and hands it to the browser; false when what came is no file. */
async function saved(href: string): Promise<boolean> {
  const answer = await fetch(href).catch(() => undefined)
  const name = /filename="([^"]+)"/.exec(answer?.headers.get('content-disposition') ?? '')?.[1]
  if (!answer?.ok || !name) return false
  const bytes = await answer.blob().catch(() => undefined)
  if (!bytes) return false
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(bytes),
    download: name,
  })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), kept)
  return true
}

/**
 * A file that is made when it is asked for. Each asking is an export of its own, so that it is pressed once; a browser
 * says nothing of a download before its first byte. Without JavaScript it is a link.
 */
export function ExportLink({ href, title }: { href: string; title: string }) {
  const [busy, setBusy] = useState(false)
  const onClick = async (event: MouseEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    if (!(await saved(href))) location.assign(href)
    setBusy(false)
  }
  return (
    <a
      className="button button-secondary"
      href={href}
      download
      aria-disabled={busy || undefined}
      onClick={onClick}
    >
      {busy ? 'Making the file…' : title}
    </a>
  )
}
