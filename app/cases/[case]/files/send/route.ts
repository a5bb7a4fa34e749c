import { forget, hiddenIn } from '@/app/desk'
import { placeOfRefused } from '@/app/not-there'
import { whoIsAsking } from '@/lib/auth/actor'
import { fileForm } from '@/lib/domain/file/questions'
import { formNow } from '@/lib/domain/time/now'
import { check } from '@/lib/forms/check'
import { givenFrom, textOf } from '@/lib/forms/given'
import { addFile } from '@/lib/records/files'
import { keepForm } from '@/lib/records/kept-forms'
import { receive } from '@/lib/records/uploads'

/** 303: whatever was posted, the next page is read. Everything here answers so, for the browser itself posts. */
const goTo = (path: string) =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })

/**
 * Takes a file. It comes past the proxy, so its head was judged in lib/platform/before-next.ts; the body is read here as
 * it comes, and by nobody but somebody signed in. What is not taken leaves the words of the form where they were.
 */
export async function POST(request: Request, { params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const who = await whoIsAsking()
  const upload = await receive(request)
  const data = new FormData()
  for (const [name, text] of upload?.fields ?? []) data.append(name, text)
  const about = hiddenIn(data, 'about')
  const key = { form: fileForm.id, caseId: id, about: about || undefined }
  const back = `/cases/${id}/files/add${about ? `?entry=${encodeURIComponent(about)}&` : '?'}refused=`
  if (who.state === 'nobody') return goTo(`/sign-in?to=${encodeURIComponent(`/cases/${id}/files/add`)}`)
  const { actor } = who
  const given = givenFrom(data, fileForm.questions)
  if (who.state === 'locked') {
    await keepForm(actor, key, given)
    return goTo(`/locked?to=${encodeURIComponent(`/cases/${id}/files/add${about ? `?entry=${about}` : ''}`)}`)
  }
  if (!upload) return goTo(`${back}wrong-form`)
  if (!check(fileForm, given, formNow(new Date())).ok) {
    await keepForm(actor, key, given)
    return goTo(`${back}words`)
  }
  const added = await addFile(actor, id, hiddenIn(data, 'once'), {
    file: upload.file,
    shows: textOf(given, 'shows'),
    confirmed: hiddenIn(data, 'confirmed') === 'yes',
    entryId: about || null,
  })
  if (added.ok) {
    await forget(actor, key)
    return goTo(`/cases/${id}/files/${added.value.id}`)
  }
  if (added.why !== 'incomplete') return goTo(placeOfRefused(added, id))
  await keepForm(actor, key, given)
  return goTo(back + (added.problems[0]?.at ?? 'wrong-form'))
}
