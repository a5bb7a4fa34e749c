import type { Actor, Role } from '../../domain/access/role'
import { covered } from '../../domain/find/why'
import { connect, database } from '../../platform/database'
import { newId } from '../../platform/identity'
import { newKey } from '../../platform/sealing'
import { childData } from '../../records/child'
import { findCases } from '../../records/find'
import { clockRules } from '../../records/keep-clocks'
import { say } from '../say.mjs'
import type { Everything } from './many-cases'
import { type Distribution, distributions } from './names'
import { startBenchDatabase } from './site'

/** How long a search for a name takes among so many people; `ratio` is to as few as the first row of its kind has. */
export type Search = { name: string; people: number; p50Ms: number; p95Ms: number; ratio: number }

const sizes = [1_000, 100_000]
const batch = 2_000
const searched = 400

/**
 * Searches for misspelt names among a thousand people and among a hundred thousand, through the door that the page
 * uses, in the same run: once among people of whom hardly two have a word in common, once among people who share a
 * few hundred words. Half of the people searched for are there.
 * @throws when one who is there is not found although nobody, or a worse one, stands in their place
 */
export async function searchAmongMany(): Promise<Search[]> {
  const { everythingUrl } = await startBenchDatabase()
  const everything = connect(everythingUrl)
  const account = await everything.account.findFirstOrThrow({
    where: { email: 'a.sandhucole@example.org' },
    select: { id: true, organisationId: true, name: true, demonstration: true, roles: true },
  })
  const lead: Actor = { ...account, roles: account.roles.map(({ role }) => role as Role) }
  const found: Search[] = []
  for (const each of distributions) found.push(...(await searchAmong(everything, lead, each)))
  await everything.$disconnect()
  await database().$disconnect()
  return found
}

async function searchAmong(everything: Everything, lead: Actor, who: Distribution): Promise<Search[]> {
  await everything.$executeRaw`truncate child_case, name_word cascade`
  const found: Search[] = []
  let there = 0
  for (const people of sizes) {
    say(`Writing ${people} people, ${who.name}…`)
    for (; there < people; there += Math.min(batch, people - there))
      await writePeople(everything, lead, who, there, Math.min(there + batch, people))
    await everything.$executeRaw`vacuum analyze`
    say(`Searching among ${people}…`)
    const times = await timesAmong(lead, who)
    const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
    const ratio = Math.round((at(0.5) / (found[0]?.p50Ms ?? at(0.5))) * 100) / 100
    found.push({ name: `search-${who.name}-${people}`, people, p50Ms: at(0.5), p95Ms: at(0.95), ratio })
  }
  return found
}

/** The times of many searches, the shortest first, without the first of them. */
async function timesAmong(lead: Actor, who: Distribution): Promise<number[]> {
  const times: number[] = []
  for (let count = 0; count < searched; count++) {
    const isThere = count % 2 === 1
    const name = who.nameAt(isThere ? count : 10_000_000 + count)
    const typed = who.heard(count, name)
    const began = performance.now()
    const read = await findCases(lead, typed)
    times.push(performance.now() - began)
    if (!read.ok) throw new Error(`The search for “${typed}” was refused.`)
    if (isThere) mustHold(typed, name, read.value.cases)
  }
  return times.slice(searched / 10).sort((a, b) => a - b)
}

/** Somebody of that name is among the results, or as many as are shown come at least as near to what was typed. */
function mustHold(typed: string, name: string, cases: readonly { readonly childName: string | null }[]) {
  const as = (other: string | null) => covered(typed, other ?? '')
  if (as(name) < 0.6 || cases.some(({ childName }) => childName === name)) return
  if (cases.length === 25 && cases.every(({ childName }) => as(childName) >= as(name))) return
  throw new Error(
    `“${typed}” did not find ${name}, but ${cases.map(each => each.childName).join(', ') || 'nobody'}.`,
  )
}

/** Open cases, each with its child as the records write one. */
async function writePeople(
  everything: Everything,
  author: Actor,
  who: Distribution,
  from: number,
  until: number,
) {
  const { key, wrapped } = newKey()
  const mine = { organisationId: author.organisationId }
  const cases = Array.from({ length: until - from }, (_, at) => ({ id: newId(), count: from + at }))
  await everything.case.createMany({
    data: cases.map(({ id, count }) => ({
      ...mine,
      id,
      reference: `HF-${count.toString(32).toUpperCase().padStart(8, '0')}`,
      stage: 'open',
      nation: 'England',
      authorId: author.id,
      immediateDanger: false,
      openedAt: new Date(),
      wrappedKey: wrapped,
      clocked: clockRules,
    })),
  })
  await everything.child.createMany({
    data: cases.map(({ id, count }) => ({
      ...mine,
      caseId: id,
      writtenById: author.id,
      ...childData(key, id, { name: who.nameAt(count), whereNow: 'Not said', birth: 'unknown' }),
    })),
  })
}
