import { concernOf, shiftOf } from '../../../tests/cast/concern-of'
import { vignette } from '../../../tests/cast/vignettes'
import { cookieNames } from '../../auth/cookies'
import { signInAsCast } from '../../auth/sign-in'
import type { Actor, Role } from '../../domain/access/role'
import type { PageId } from '../../domain/concern/draft'
import { database } from '../../platform/database'
import { Refusal } from '../../platform/refusal.mjs'
import { keepPage, startConcern } from '../../records/drafts'
import { newId } from '../../records/new-id'
import { editNrm, readNrm } from '../../records/nrm'
import { must } from './must'

/** What is looked at, and the cookies of who looks. */
export type Scene = {
  readonly caseId: string
  readonly reference: string
  readonly draftId: string
  /** The references of the first and the last case on the first page of the caseload. */
  readonly listed: readonly string[]
  readonly lead: string
  readonly manager: string
}

/**
 * The case of the demonstration that is furthest on, with some answers of its NRM draft worded by hand, and a
 * concern half-way. `everything` is a client that row-level security does not hold.
 */
export async function setScene(everything: ReturnType<typeof database>): Promise<Scene> {
  const [worker, lead] = [
    await someone('f.brightmore@example.org'),
    await someone('a.sandhucole@example.org'),
  ]
  const { case: subject } = await everything.stepEvent.findFirstOrThrow({
    where: { step: 'nrm', event: 'ready' },
    select: { case: { select: { id: true, reference: true } } },
  })
  const { draft } = must(await readNrm(worker, subject.id))
  const open = draft.lines.filter(line => line.asked && line.kind === 'text' && line.class !== 'location')
  for (const line of open.slice(0, 6)) {
    const edit = { question: line.key, value: `${line.words} As checked with the worker.`, version: 0 }
    must(await editNrm(worker, subject.id, newId(), edit))
  }
  const { id: draftId } = must(await startConcern(lead, newId()))
  const story = vignette('vig-01')
  const { pages } = concernOf(story, shiftOf(story, new Date()), false)
  for (const [page, given] of Object.entries(pages)) {
    must(await keepPage(lead, draftId, page as PageId, given))
  }
  await everything.account.updateMany({ data: { touredAt: new Date() } })
  const listed = await everything.case.findMany({
    where: { organisationId: lead.organisationId, stage: { not: 'joined' } },
    orderBy: [{ immediateDanger: 'desc' }, { openedAt: 'desc' }],
    take: 25,
    select: { reference: true },
  })
  return {
    caseId: subject.id,
    reference: subject.reference,
    draftId,
    listed: [listed.at(0), listed.at(24)].map(each => each?.reference ?? '25 cases'),
    lead: await signedIn('a.sandhucole@example.org'),
    manager: await signedIn('h.marchetti@example.org'),
  }
}

export async function someone(email: string): Promise<Actor> {
  const { roles, ...person } = await database().account.findUniqueOrThrow({
    where: { email },
    select: { id: true, organisationId: true, name: true, demonstration: true, roles: true },
  })
  return { ...person, roles: roles.map(({ role }) => role as Role) }
}

/** Signs in as the button of the demonstration does, and answers with the cookie that the browser would keep. */
async function signedIn(email: string): Promise<string> {
  const begun = await signInAsCast(email)
  if (typeof begun === 'string') throw new Refusal(`${email} could not sign in for the benchmark (${begun}).`)
  return `${cookieNames().sessionToken.name}=${begun.sid}`
}
