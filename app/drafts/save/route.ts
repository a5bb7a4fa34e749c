import { NextResponse } from 'next/server'
import { hiddenIn } from '@/app/desk'
import { typedIn } from '@/app/typed'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Actor } from '@/lib/domain/access/role'
import { besidePath } from '@/lib/domain/concern/beside'
import { formOf } from '@/lib/domain/forms'
import { timeOf } from '@/lib/domain/time/london'
import { keptFrom } from '@/lib/forms/given'
import { keepTyped } from '@/lib/records/beside'
import { keepForm } from '@/lib/records/kept-forms'

/** Keeps what was typed so far of any form but a concern's. Null: no such form. */
async function keep(actor: Actor, data: FormData) {
  const form = formOf(hiddenIn(data, 'form'), hiddenIn(data, 'about'))
  if (!form) return null
  const key = {
    form: form.id,
    caseId: hiddenIn(data, 'case') || null,
    about: hiddenIn(data, 'about') || undefined,
  }
  return keepForm(actor, key, keptFrom(data, form.questions))
}

/** The same of a page or an item of a concern: with where its words are, when they are not in the draft. */
async function keepConcern(actor: Actor, { at, given, drawn }: NonNullable<ReturnType<typeof typedIn>>) {
  const kept = await keepTyped(actor, at, given, drawn)
  if (!kept.ok) return kept
  const { savedAt, beside } = kept.value
  const path = beside ? besidePath(at.draft, drawn.by) : undefined
  return { ok: true as const, value: { savedAt, beside, path } }
}

/** Autosave. Also the one thing that a locked screen may do, for its owner's own words. */
export async function POST(request: Request): Promise<NextResponse> {
  const who = await whoIsAsking()
  if (who.state === 'nobody') return NextResponse.json({ locked: true }, { status: 401 })
  const data = await request.formData().catch(() => null)
  const typed = data && typedIn(data)
  const kept = typed ? await keepConcern(who.actor, typed) : data && (await keep(who.actor, data))
  if (kept && !kept.ok && kept.why === 'cannot') return NextResponse.json({ tooLong: true }, { status: 413 })
  if (!kept?.ok) return NextResponse.json({ failed: true }, { status: 404 })
  if (who.state === 'locked') return NextResponse.json({ locked: true })
  return NextResponse.json({ ...kept.value, savedAt: timeOf(kept.value.savedAt) })
}
