import { expect, it } from 'vitest'
import { tickedAbuse } from '../../lib/domain/abuse/ticked'
import { listCases, openCase } from '../../lib/records/cases'
import { tellStories } from '../cast/stories'
import { must } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The stories of the demonstration, told to an organisation of four. */

const { here } = twoOrganisations({
  worker: ['practitioner'],
  duty: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
})

it('tell of a kind of abuse in two cases, whose words tell of it: in a concern, and with the entry that tells of it', async () => {
  const people = [
    { ...here.worker, email: 'f.brightmore@example.org' },
    { ...here.duty, email: 'o.carrick@example.org' },
    { ...here.lead, email: 'a.sandhucole@example.org' },
    { ...here.manager, email: 'h.marchetti@example.org' },
  ]
  await tellStories(people, new Date())
  const { cases } = must(await listCases(here.lead, { page: 1 }))
  expect(cases).toHaveLength(5)
  const told = new Map<string, object>()
  for (const { id, childName } of cases) {
    const { file } = must(await openCase(here.lead, id))
    const kinds = tickedAbuse(file)
    if (childName && kinds.length > 0)
      told.set(
        childName.split(' ')[0] ?? '',
        kinds.map(({ name, evidence }) => [
          name,
          evidence.map(({ entry }) => file.entries.find(({ id: of }) => of === entry?.id)?.what ?? 'concern'),
        ]),
      )
  }
  expect([...told.values()]).toHaveLength(2)
  expect(told.get('Ardit')).toEqual([['Physical neglect', ['housed in container']]])
  expect([...told.values()]).toContainEqual([['Sexual abuse', ['concern']]])
})
