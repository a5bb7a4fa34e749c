import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { isTooLongToKeep } from '@/lib/forms/too-long'

export type Saved = {
  readonly savedAt?: string
  readonly locked?: boolean
  readonly failed?: boolean
  /** A field holds more than is kept as a draft: it is not tried again until something changes. */
  readonly tooLong?: boolean
  /** The words are kept, and not where they were meant to be: why. True: beside those of another window. */
  readonly beside?: boolean | 'conflict' | 'cannot' | 'not-found' | 'second-person' | null
  /** Where they can be read then. */
  readonly path?: string
}

/** The form as it stands, without React's own fields. */
export function bodyOf(form: HTMLFormElement): FormData {
  const data = new FormData(form)
  for (const name of [...data.keys()]) if (name.startsWith('$ACTION')) data.delete(name)
  return data
}

/** A browser carries this much to the end when the page is left, in bytes. */
const mostKept = 60_000
const sizeOf = (body: FormData) =>
  [...body].reduce((sum, [name, text]) => sum + 3 * (name.length + String(text).length) + 100, 0)

/**
 * Keeps what is typed: five seconds after the last change, a second after leaving a field, at once when the
 * page is hidden, and again after a failure. Saves never overtake each other; `rest` ends them before the
 * form is sent, so that a late one cannot bring a finished draft back.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, extra?: Record<string, string>) {
  const [saved, setSaved] = useState<Saved>({})
  const latest = useRef(extra)
  useEffect(() => {
    latest.current = extra
  })
  const keeper = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let changed = false
    let flight: Promise<void> | undefined
    const later = (wait: number) => {
      clearTimeout(timer)
      timer = setTimeout(save, wait)
    }
    function save() {
      clearTimeout(timer)
      if (!changed || flight || !form.current || !latest.current) return
      changed = false
      const body = bodyOf(form.current)
      if (isTooLongToKeep(body.values())) return setSaved({ tooLong: true })
      for (const [name, value] of Object.entries(latest.current)) body.set(name, value)
      const signal = AbortSignal.timeout(15_000)
      flight = fetch('/drafts/save', { method: 'POST', body, signal, keepalive: sizeOf(body) < mostKept })
        .then(answer => answer.json())
        .then((told: Saved) => {
          if (!told.savedAt && !told.locked && !told.tooLong) throw new Error('not saved')
          setSaved(told)
        })
        .catch(() => {
          changed = true
          setSaved({ failed: true })
        })
        .finally(() => {
          flight = undefined
          if (changed) later(10_000)
        })
    }
    return {
      save,
      touch() {
        changed = true
        later(5000)
      },
      left() {
        if (changed) later(1000)
      },
      async rest() {
        clearTimeout(timer)
        changed = false
        await flight
        clearTimeout(timer)
        changed = false
      },
    }
  }, [form])
  useEffect(() => {
    const hidden = () => document.hidden && keeper.save()
    document.addEventListener('visibilitychange', hidden)
    addEventListener('pagehide', keeper.save)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      removeEventListener('pagehide', keeper.save)
      keeper.save()
    }
  }, [keeper])
  return { saved, ...keeper }
}
