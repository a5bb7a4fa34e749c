import type { Actor, Role } from '../../domain/access/role'
import { connect, database } from '../../platform/database'
import { newId } from '../../platform/identity'
import { newKey } from '../../platform/sealing'
import { childData } from '../../records/child'
import { findCases } from '../../records/find'
import { say } from '../say.mjs'
import type { Everything } from './many-cases'
import { startBenchDatabase } from './site'

/** How long a search for a name takes among so many people; `ratio` is to the first row. */
export type Search = { name: string; people: number; p50Ms: number; ratio: number }

const sizes = [1_000, 100_000]
const batch = 2_000
const wanted = 400

/**
 * Searches for misspelt names among a thousand people and among a hundred thousand, through the door that the page
 * uses, in the same run. Half of the people searched for are there, written otherwise.
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
  let there = 0
  for (const people of sizes) {
    say(`Writing ${people} people…`)
    for (; there < people; there += Math.min(batch, people - there))
      await writePeople(everything, lead, there, Math.min(there + batch, people))
    await everything.$executeRaw`vacuum analyze`
    say(`Searching among ${people}…`)
    const p50Ms = await half(lead)
    found.push({ name: `search-${people}`, people, p50Ms, ratio: p50Ms / (found[0]?.p50Ms ?? p50Ms) })
  }
  await everything.$disconnect()
  await database().$disconnect()
  return found.map(row => ({ ...row, p50Ms: rounded(row.p50Ms), ratio: rounded(row.ratio) }))
}

/** The median of many searches, the first of them left out. */
async function half(lead: Actor): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < wanted; count++) {
    const name = nameAt(count % 2 ? count : 10_000_000 + count)
    const began = performance.now()
    const read = await findCases(lead, misspelled(name))
    times.push(performance.now() - began)
    if (!read.ok) throw new Error(`The search for “${name}” was refused.`)
  }
  return times.slice(wanted / 10).sort((a, b) => a - b)[Math.floor((wanted * 9) / 20)] ?? 0
}

const rounded = (value: number) => Math.round(value * 100) / 100

/** Two letters of the last word change places, as happens when a name is only heard. */
const misspelled = (name: string) => name.replace(/(.)(.)$/, '$2$1').toLowerCase()

const sounds = 'ba be chi da do el fa ga hi ja ka la le mi na no pa ra ri sa so ta tu vo wa ya ze'.split(' ')

/** A name of two words of three sounds each, always the same for the same count, and rarely for another. */
function nameAt(count: number): string {
  let rest = Math.imul(count + 1, 2_654_435_761) >>> 0
  const word = () => {
    let said = ''
    for (let sound = 0; sound < 3; sound++) {
      said += sounds[rest % sounds.length]
      rest = (Math.imul(rest ^ (rest >>> 13), 1_597_334_677) + sound + 1) >>> 0
    }
    return said.charAt(0).toUpperCase() + said.slice(1)
  }
  return `${word()} ${word()}`
}

/** Open cases, each with its child as the records write one. */
async function writePeople(everything: Everything, author: Actor, from: number, until: number) {
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
    })),
  })
  await everything.child.createMany({
    data: cases.map(({ id, count }) => ({
      ...mine,
      caseId: id,
      writtenById: author.id,
      ...childData(key, id, { name: nameAt(count), whereNow: 'Not said', birth: 'unknown' }),
    })),
  })
}
