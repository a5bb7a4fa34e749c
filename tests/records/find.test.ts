import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { addEntry } from '../../lib/records/entries'
import { findCases } from '../../lib/records/find'
import { addPerson, changePerson } from '../../lib/records/people'
import { decide } from '../../lib/records/triage'
import { born, findable, found, references } from '../cast/findable'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What is known of a child finds the case, for those who may open it. */

const { here } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
})

let khai: { caseId: string; reference: string }
let other: { caseId: string; reference: string }

beforeAll(async () => {
  khai = await recorded(here.author, findable)
  other = await recorded(here.author, {
    pages: { child: { name: 'Rebin Khoshawi', ...born('2', '4', '2009') } },
  })
  await accepted(here.lead, here.manager, khai.caseId, here.worker)
  await accepted(here.lead, here.manager, other.caseId)
})

describe('a case is found', () => {
  it.each([
    ['Lương Văn Khải', 'The name'],
    ['luong van khai', 'The name'],
    ['KHAI LUONG', 'The name'],
    ['Luong', 'The name'],
    ['Kai Luong', 'The spelling of the name'],
    ['Loung Van Kai', 'The spelling of the name'],
    ['Kai', 'The spelling of the name'],
    ['kai loung', 'The spelling of the name'],
    ['tommy', 'Another name: Tommy'],
    ['Nho Bao Anh', 'Another name: Anh Bảo Nhỏ'],
    ['14/02/2010', 'The date of birth'],
    ['14 February 2010', 'The date of birth'],
    ['2010-02-14', 'The date of birth'],
    ['Kai 14.2.2010', 'The date of birth'],
    ['07700 900112', 'A phone number recorded of the child'],
    ['+447700900112', 'A phone number recorded of the child'],
    ['0044 7700 900 112', 'A phone number recorded of the child'],
    ['07700-900233', 'A phone number of somebody around the child'],
    ['07700 900777', 'A phone number in the chronology'],
    ['07700900555', 'A phone number in a concern'],
    ['zz26kst', 'The registration plate of somebody around the child'],
    ['WX19 ABC', 'A registration plate in a concern'],
    ['41 quarry lane', 'An address recorded of the child'],
    ['41, zz47ab', 'An address recorded of the child'],
    ['ZZ4 7AB', 'An address recorded of the child'],
    ['flat 9 tern court', 'An address of somebody around the child'],
  ])('by %s, and says why', async (words, why) => {
    for (const actor of [here.lead, here.manager, here.worker]) {
      const cases = await found(actor, words)
      expect(cases.map(each => each.reference)).toEqual([khai.reference])
      expect(cases[0]?.why).toContain(why)
    }
  })

  it('by its reference in any writing, with who holds it', async () => {
    const bare = khai.reference.slice(3)
    for (const words of [
      khai.reference,
      khai.reference.toLowerCase(),
      `hf${bare}`,
      `HF ${bare.toLowerCase()}`,
      bare,
      ` ${bare.toLowerCase()} `,
    ])
      expect(await found(here.lead, words)).toEqual([
        {
          id: khai.caseId,
          reference: khai.reference,
          stage: 'open',
          immediateDanger: false,
          childName: 'Lương Văn Khải',
          workers: ['Person worker'],
          why: ['Its reference'],
        },
      ])
  })

  it('only with all of what was typed', async () => {
    expect(await references(here.lead, 'Khai 15/02/2010')).toEqual([])
    expect(await references(here.lead, 'Rebin 07700 900112')).toEqual([])
    expect(await references(here.lead, 'Rebin 02/04/2009')).toEqual([other.reference])
    expect((await found(here.lead, '4/2/2009'))[0]?.why).toEqual([
      'The date of birth, with day and month the other way round',
    ])
  })

  it('by what was recorded later, and no longer by what took its place', async () => {
    const { caseId, reference } = await recorded(here.author, { pages: { child: { phone: '07700 900901' } } })
    const { child } = must(await openCase(here.lead, caseId)).file
    const now = { ...child.answers, phone: '07700 900902', whereNow: '7 Mill Road' }
    must(await changeChild(here.lead, caseId, newId(), child.version, now))
    expect(await references(here.lead, '07700900901')).toEqual([])
    expect(await references(here.lead, '07700900902')).toEqual([reference])
    expect(await references(here.lead, '7 mill rd')).toEqual([reference])
    const uncle = { name: 'Uncle', phone: '07700 900903', inform: 'safe' } as const
    const { id } = must(await addPerson(here.lead, caseId, newId(), uncle))
    const changed = { ...uncle, phone: '07700 900904' }
    must(await changePerson(here.lead, caseId, newId(), { id, version: 1 }, changed))
    expect(await references(here.lead, '07700900903')).toEqual([])
    expect(await references(here.lead, '07700900904')).toEqual([reference])
    must(await addEntry(here.lead, caseId, newId(), { known: 'seen', what: 'A car, WX20 XYZ.' }, []))
    expect(await references(here.lead, 'wx20xyz')).toEqual([reference])
  })

  it('by what a concern holds that was joined to it', async () => {
    const late = await recorded(here.author, {
      pages: { child: { name: 'Quang Pham', phone: '07700 900321' } },
    })
    const decision = {
      outcome: 'joined' as const,
      joinTo: khai.reference,
      reasons: 'Same.',
      reply: 'Thanks.',
    }
    must(await decide(here.lead, late.caseId, newId(), 1, decision))
    expect((await found(here.worker, 'Pham Quang')).map(each => [each.reference, each.why])).toEqual([
      [khai.reference, ['A name in a concern linked to it']],
    ])
    for (const words of ['07700900321', late.reference])
      expect(await references(here.worker, words)).toEqual([khai.reference])
  })

  it('at most 25 at a time, and says that there are more', async () => {
    for (let count = 0; count < 26; count++)
      await recorded(here.author, { pages: { child: { name: `Zebedee Number${count}` } } })
    const many = must(await findCases(here.lead, 'Zebedee'))
    expect([many.cases.length, many.more]).toEqual([25, true])
    const one = must(await findCases(here.lead, 'Zebedee Number17'))
    expect(one.cases[0]?.childName).toBe('Zebedee Number17')
  })
})
