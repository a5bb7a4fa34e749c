import { describe, expect, it } from 'vitest'
import { now, two } from '../../../tests/cast/two-children'
import { check } from '../../forms/check'
import type { Given } from '../../forms/given'
import { asEntry } from './beside'
import { type ConcernDraft, itemForm, keptOf, noDraft, problems, withItem } from './draft'
import { concernParts } from './parts'
import { bareSigns, begunFrom, cameFromSigns } from './shows'

const entry = (more: Given): Given => ({
  known: 'seen',
  what: 'He had no shoes.',
  'when.precision': 'not-known',
  ...more,
})
const alone: ConcernDraft = { ...two, children: [], people: [], entries: [] }
const ticking = (...indicators: string[]): ConcernDraft => ({
  ...alone,
  pages: { ...alone.pages, indicators: { indicators, otherSign: 'A new tattoo' } },
})
const draft = ticking('entry-01b', 'other-01')
const added = (more: Given, to = draft) => withItem(to, 'entries', { id: 'e', given: entry(more) })

describe('a sign that was ticked in a concern', () => {
  it('asks for what was seen or heard until an entry shows it, and holds nothing up', () => {
    expect(bareSigns(draft).map(({ id }) => id)).toEqual(['entry-01b', 'other-01'])
    expect(bareSigns(draft)[1]?.label).toBe('Another sign: A new tattoo')
    expect(bareSigns(added({ shows: ['entry-01b'] })).map(({ id }) => id)).toEqual(['other-01'])
    expect(bareSigns(noDraft)).toEqual([])
    expect(problems(draft, now)).toEqual([])
  })

  it('is ticked in the entry that is begun from it, and in no other', () => {
    expect(begunFrom('indicators', draft)).toEqual({ shows: ['entry-01b', 'other-01'] })
    expect(begunFrom(undefined, draft)).toEqual({})
    expect(['indicators', 'check', 'people', '//elsewhere', undefined].map(cameFromSigns)).toEqual([
      'indicators',
      'check',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is asked of an entry alone, and only where there is one', () => {
    expect(itemForm('entries', draft).questions).toHaveProperty('shows')
    expect(itemForm('people', draft).questions).not.toHaveProperty('shows')
    expect(itemForm('entries', noDraft).questions).not.toHaveProperty('shows')
    expect([keptOf('entries'), keptOf('people')].map(kept => 'shows' in kept)).toEqual([true, false])
    expect(check(itemForm('entries', draft), entry({ shows: ['entry-01b'] }), now).ok).toBe(true)
  })

  it('is kept with its entry once it has one, and by itself until then', () => {
    const parts = concernParts(added({ shows: ['other-01', 'no-sign'] }), now)
    expect(parts.entries.map(({ shows }) => shows)).toEqual([
      [{ kind: 'indicator', code: 'other-01', words: 'A new tattoo' }],
    ])
    expect(parts.seen.filter(({ kind }) => kind === 'indicator')).toEqual([
      { kind: 'indicator', code: 'entry-01b' },
    ])
  })

  it('stays a tick alone on the case of a child whom the entry is not about', () => {
    const several = { ...draft, children: two.children }
    const parts = concernParts(added({ shows: ['entry-01b'], about: ['first'] }, several), now)
    const codes = (seen: typeof parts.seen) => seen.map(({ code }) => code)
    expect(codes(parts.seen)).not.toContain('entry-01b')
    expect(codes(parts.others[0]?.seen ?? [])).toContain('entry-01b')
  })

  it('opens no entry of itself: what only has a tick is sent as none', () => {
    const empty = withItem(draft, 'entries', { id: 'e', given: { shows: ['entry-01b'] } })
    expect(concernParts(empty, now).entries).toEqual([])
  })

  it('goes along where the words become an entry of the case', () => {
    expect(asEntry('entries', entry({ shows: ['entry-01b'] }))).toMatchObject({
      bears: ['indicators'],
      indicators: ['entry-01b'],
    })
    expect(asEntry('entries', entry({}))).not.toHaveProperty('bears')
  })
})
