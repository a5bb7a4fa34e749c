import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { inbox } from '../../lib/records/inbox'
import { settleMatch } from '../../lib/records/matches'
import { followConcern } from '../../lib/records/own-concerns'
import { changeNamed, restrictCase } from '../../lib/records/restriction'
import { decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { must, recorded } from '../cast/whole-case'
import { numberToRead } from './number-to-read'
import { twoOrganisations } from './setting'

/** A new concern that comes near the child of a restricted case finds its named people, and nobody else. */

const { here, root } = twoOrganisations({
  author: ['practitioner'],
  duty: ['practitioner'],
  named: ['practitioner'],
  lead: ['lead'],
  other: ['lead', 'practitioner'],
  manager: ['manager'],
})
const outside = () => [here.other, here.duty, here.author]
const born = {
  birth: 'claimed',
  'dateOfBirth.day': '14',
  'dateOfBirth.month': '2',
  'dateOfBirth.year': '2010',
}
const restrict = async (caseId: string) => {
  const named = [here.manager.id, here.named.id]
  must(await restrictCase(here.lead, caseId, newId(), { why: 'Covert.', named, reviewOn: '2099-01-04' }))
}

beforeAll(async () => {
  await restrict((await recorded(here.lead, { pages: { child: { name: 'Khai Luong', ...born } } })).caseId)
})

const toRead = (actor: Actor) => numberToRead(root(), actor)

describe('a new concern that may be about the child of a restricted case', () => {
  it('is told on every page of its named people, or of who is on call for them, until somebody has looked and said', async () => {
    const { caseId: known } = await recorded(here.lead, {
      pages: { child: { name: 'Ottoline Fairweather-Crisp' } },
    })
    await restrict(known)
    const all = [here.lead, here.manager, here.named, ...outside()]
    const before = await Promise.all(all.map(toRead))
    const more = async () =>
      (await Promise.all(all.map(toRead))).map((count, at) => count - (before[at] ?? 0))
    const { caseId } = await recorded(here.author, {
      pages: { child: { name: 'Otoline Fairweather Crisp' } },
    })
    expect(await more()).toEqual([1, 1, 1, 0, 0, 0])
    await root().query('update named_person set on_call = true where case_id = $1 and account_id = $2', [
      known,
      here.manager.id,
    ])
    expect(await more()).toEqual([0, 1, 0, 0, 0, 0])
    must(await settleMatch(here.manager, caseId, newId()))
    expect(await more()).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('goes to its named people, unseen by everybody but its author, who cannot tell it from any other', async () => {
    const like = await recorded(here.author, { pages: { child: { name: 'Lương Văn Khải', ...born } } })
    const unlike = await recorded(here.author, {
      pages: { child: { name: 'Zebulon Quux', ...born, birth: 'unknown' } },
    })
    const waits = async (actor: Actor) => must(await myWork(actor)).matches.map(each => each.caseId)
    for (const actor of [here.lead, here.manager, here.named]) {
      expect(await waits(actor)).toContain(like.caseId)
      expect(await waits(actor)).not.toContain(unlike.caseId)
      must(await openCase(actor, like.caseId))
    }
    expect(await openCase(here.named, unlike.caseId)).toEqual({ ok: false, why: 'not-found' })
    for (const actor of outside()) expect(await waits(actor)).toEqual([])
    const seen = async (actor: Actor) => must(await inbox(actor)).map(({ id }) => id)
    expect(await seen(here.other)).toContain(unlike.caseId)
    expect(await seen(here.other)).not.toContain(like.caseId)
    expect(await seen(here.lead)).toContain(like.caseId)
    for (const actor of [here.other, here.duty])
      expect(await openCase(actor, like.caseId)).toEqual({ ok: false, why: 'not-found' })
    const [mine, usual] = [
      must(await openCase(here.author, like.caseId)),
      must(await openCase(here.author, unlike.caseId)),
    ]
    expect(JSON.stringify(mine)).not.toMatch(/match(es|ed":true)/)
    expect([mine.file.stage, mine.facts]).toEqual([usual.file.stage, usual.facts])
    must(await settleMatch(here.named, like.caseId, newId()))
    expect(await seen(here.other)).toContain(like.caseId)
  })

  it('is found by a name that somebody wrote down by ear, and not by one that only begins alike', async () => {
    const names = [
      ['Ngozi Adebayo-Whitlock', 'Ngosi Adebajo Witlok', 'Nora Adderley'],
      ['Tadeusz Brzezicki', 'Thadeus Brzhezicky', 'Tad Brown'],
      ['Xuan', 'Xuean', 'Joan'],
    ] as const
    const waits = async () => must(await myWork(here.manager)).matches.map(each => each.caseId)
    for (const [name, heard, other] of names) {
      const known = await recorded(here.lead, { pages: { child: { name } } })
      await restrict(known.caseId)
      const [like, unlike] = [
        await recorded(here.author, { pages: { child: { name: heard } } }),
        await recorded(here.author, { pages: { child: { name: other } } }),
      ]
      const found = await waits()
      expect(found, heard).toContain(like.caseId)
      expect(found, other).not.toContain(unlike.caseId)
    }
  })

  it('is found by a telephone, a plate or an address too, by what is added later, and when the case is restricted later', async () => {
    const number = { pages: { child: { phone: '07700 900199', whereNow: '9 Tannery Row, LS1 4AP' } } }
    const first = await recorded(here.author, number)
    const again = await recorded(here.duty, { pages: { child: { phone: '07700900199' } } })
    const waits = async () => must(await myWork(here.manager)).matches.map(each => each.caseId)
    expect(await waits()).not.toContain(again.caseId)
    await restrict(first.caseId)
    expect(await waits()).toContain(again.caseId)
    const third = await recorded(here.duty, { pages: { child: { phone: '07700900199' } } })
    expect(await waits()).toContain(third.caseId)
  })

  it('goes first to the one on call, and waits no more once somebody says that it is not their child', async () => {
    const like = await recorded(here.author, { pages: { child: { name: 'Khai Luong Van', ...born } } })
    const of = async () =>
      must(await myWork(here.manager)).matches.filter(each => each.caseId === like.caseId)
    expect((await of()).every(each => each.onCall === null)).toBe(true)
    const known = (
      await root().query('select id from child_case where reference = $1', [(await of())[0]?.known])
    ).rows
    must(await changeNamed(here.lead, known[0].id, newId(), { who: here.named.id, to: 'on-call' }))
    expect((await of()).some(each => each.onCall === here.named.name)).toBe(true)
    expect(await settleMatch(here.other, like.caseId, newId())).toEqual({ ok: false, why: 'not-found' })
    must(await settleMatch(here.named, like.caseId, newId()))
    expect(await of()).toEqual([])
    expect(await openCase(here.named, like.caseId)).toEqual({ ok: false, why: 'not-found' })
  })

  it('is told to be restricted itself once it is, and not before', async () => {
    const { caseId: known } = await recorded(here.lead, { pages: { child: { name: 'Wilhelmina Oxtoby' } } })
    await restrict(known)
    const like = await recorded(here.author, { pages: { child: { name: 'Wilhelmina Oxtobie' } } })
    const of = async () =>
      must(await myWork(here.manager))
        .matches.filter(each => each.caseId === like.caseId)
        .map(each => each.restricted)
    expect(await of()).toEqual([false])
    await restrict(like.caseId)
    expect(await of()).toEqual([true])
  })

  it('once linked by somebody named goes out of sight with the case, its author’s page included', async () => {
    const like = await recorded(here.author, { pages: { child: { name: 'Khai Luong Van' } } })
    const [match] = must(await myWork(here.lead)).matches.filter(each => each.caseId === like.caseId)
    const how = {
      outcome: 'joined' as const,
      joinTo: match?.known ?? '',
      reasons: 'The same.',
      reply: 'Thank you.',
    }
    must(await decide(here.lead, like.caseId, newId(), 1, how))
    for (const actor of outside())
      expect(await openCase(actor, like.caseId), actor.name).toEqual({ ok: false, why: 'not-found' })
    expect(must(await followConcern(here.author, like.caseId))).toMatchObject({
      stage: 'received',
      outcome: null,
    })
    must(await openCase(here.named, like.caseId))
    expect(must(await myWork(here.lead)).matches.map(each => each.caseId)).not.toContain(like.caseId)
  })
})
