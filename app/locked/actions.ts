'use server'

import { redirect } from 'next/navigation'
import { sidInCookie } from '@/lib/auth/actor'
import { standingAt, whence } from '@/lib/auth/door'
import { safePath } from '@/lib/auth/path'
import { unlock as open } from '@/lib/auth/sign-in'
import { saidAtLock } from '@/lib/domain/account/said'
import type { Reply } from '@/lib/forms/reply'

async function tryOpening(data: FormData, free: boolean) {
  const to = safePath(data.get('to'))
  const { actor } = await standingAt('locked', to)
  const typed = data.get('password')
  const password = typeof typed === 'string' ? typed : ''
  const { address, atHome } = await whence()
  const given = { password, address, atHome: free && atHome }
  const result = await open((await sidInCookie()) ?? '', actor.id, given)
  return { result, to }
}

export async function unlock(_: Reply, data: FormData): Promise<Reply> {
  const { result, to } = await tryOpening(data, false)
  if (result !== 'open') return { errors: { password: saidAtLock[result] } }
  redirect(to as '/')
}

export async function unlockAtHome(data: FormData): Promise<void> {
  const { to } = await tryOpening(data, true)
  redirect(to as '/')
}
