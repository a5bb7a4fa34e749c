import { NextResponse } from 'next/server'
import { hiddenIn } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Actor } from '@/lib/domain/access/role'
import { isList, isPage, keptOf, pageForms } from '@/lib/domain/concern/draft'
import { formOf } from '@/lib/domain/forms'
import { timeOf } from '@/lib/domain/time/london'
import { givenFrom, keptFrom } from '@/lib/forms/given'
import { keepItem, keepPage } from '@/lib/records/drafts'
import { keepForm } from '@/lib/records/kept-forms'

/** Keeps what was typed so far: a page or an item of a concern, or any other form. Null: no such form. */
async function keep(actor: Actor, data: FormData) {
  const [draft, page, item] = [hiddenIn(data, 'draft'), hiddenIn(data, 'page'), hiddenIn(data, 'item')]
  if (isPage(page)) return keepPage(actor, draft, page, givenFrom(data, pageForms[page].questions))
  if (isList(page)) return keepItem(actor, draft, page, item, givenFrom(data, keptOf(page)))
  const form = formOf(hiddenIn(data, 'form'), hiddenIn(data, 'about'))
  if (!form) return null
  const key = {
    form: form.id,
    caseId: hiddenIn(data, 'case') || null,
    about: hiddenIn(data, 'about') || undefined,
  }
  return keepForm(actor, key, keptFrom(data, form.questions))
}

/** Autosave. Also the one thing that a locked screen may do, for its owner's own words. */
export async function POST(request: Request): Promise<NextResponse> {
  const who = await whoIsAsking()
  if (who.state === 'nobody') return NextResponse.json({ locked: true }, { status: 401 })
  const data = await request.formData().catch(() => null)
  const kept = data && (await keep(who.actor, data))
  if (!kept?.ok) return NextResponse.json({ failed: true }, { status: 404 })
  if (who.state === 'locked') return NextResponse.json({ locked: true })
  return NextResponse.json({ savedAt: timeOf(kept.value.savedAt) })
}
