'use server'

import { sayNo } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import { shut } from '@/lib/domain/account/said'
import type { FindReply } from '@/lib/domain/find/found'
import { findForm } from '@/lib/domain/find/questions'
import { formNow } from '@/lib/domain/time/now'
import { check } from '@/lib/forms/check'
import { givenFrom, textOf } from '@/lib/forms/given'
import { findCases } from '@/lib/records/find'

export async function find(_: FindReply, data: FormData): Promise<FindReply> {
  const who = await whoIsAsking()
  const sent = givenFrom(data, findForm.questions)
  const given = { words: textOf(sent, 'words').slice(0, 1_000) }
  if (who.state !== 'open') return { message: shut, given }
  const read = check(findForm, sent, formNow(new Date()))
  if (!read.ok) return { errors: read.errors, given }
  const found = await findCases(who.actor, read.answers.words ?? '')
  return found.ok ? { given, found: found.value } : sayNo(found, given)
}
