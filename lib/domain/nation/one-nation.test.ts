import { describe, expect, it } from 'vitest'
import { bareCase, stepEvent, worker } from '../../../tests/cast/bare-case'
import { khai } from '../../../tests/cast/khai'
import { foreignIn, owned, textsIn } from '../../../tests/cast/nation-words'
import type { CaseOutline } from '../case/case-file'
import { urgency } from '../case/urgency'
import { clocksIn } from '../clock/clocks'
import { triggers } from '../clock/triggers'
import { kindIn, kinds } from '../contact/kinds'
import { terms } from '../guidance/terms'
import { draftNrm } from '../nrm/draft'
import { guardOf } from '../nrm/guard'
import { pathwayFormOf } from '../pathway/form-of'
import { happenings, sayings } from '../pathway/happenings'
import { pathwayProblem } from '../pathway/order'
import { stepsIn } from '../pathway/steps-in'
import { clocksOf } from '../step/clocks'
import { stepFormOf } from '../step/form-of'
import { eventIn, stepIn } from '../step/in-nation'
import { isConfirmedInWriting } from '../step/in-writing'
import { filledIn, knownFor } from '../step/known'
import { nextSteps, nothingWaits } from '../step/next'
import { officerSheet } from '../step/officer-sheet'
import { problems } from '../step/order'
import { papers } from '../step/papers'
import { policeSheet } from '../step/police-sheet'
import { stepFormsIn } from '../step/questions'
import { referralSheet } from '../step/referral-sheet'
import { allSteps } from '../step/state'
import { stepEventIds, steps } from '../step/steps'
import { wordsHere } from '../step/words-here'
import { begunInWords } from '../work/begun'
import { leftInDanger } from '../work/in-danger'
import { childRule } from './child-rule'
import { nationWords } from './glossary'
import { inNation } from './in-nations'
import { type Nation, nations } from './nation'
import { servicesTold } from './services-told'

/** What stands on something of one case speaks of its nation alone; what is read of every case holds in all. */

const now = new Date('2026-03-30T12:00:00Z')
const everyEvent = steps.flatMap(({ id: step }) => stepEventIds.map(event => ({ step, event })))

/** A case as it is at the start, and when more and more was recorded on it. */
function casesIn(nation: Nation): CaseOutline[] {
  const at = (minute: number) => `2026-03-26T08:${String(minute).padStart(2, '0')}:00Z`
  const phoned = stepEvent('childrens-services', 'sent', at(5), { how: 'phone' })
  const met = stepEvent('strategy-meeting', 'decided', at(30), { enquiry: 'yes' })
  const asked = stepEvent('strategy-meeting', 'sent', at(10))
  const called = stepEvent('police', 'sent', at(1), { how: '999' })
  const nrm = stepEvent('nrm', 'sent', at(40))
  const aboutStaff = khai.concerns.map(each => ({
    ...each,
    worry: { whatWorries: 'A man waits at the gate.' },
    staff: { about: 'yes', work: 'A driver' } as const,
  }))
  const of = (more: Partial<CaseOutline>) => bareCase({ nation, workers: [worker], ...more })
  return [
    of({ immediateDanger: true, concerns: aboutStaff }),
    of({ concerns: aboutStaff, stepEvents: [called, phoned] }),
    of({ stepEvents: [called, phoned, asked] }),
    of({ stepEvents: [called, phoned, asked, met, nrm] }),
  ]
}

function shownIn(nation: Nation): { [where: string]: unknown } {
  const cases = casesIn(nation)
  const told = { lines: [], total: 0 }
  const late = { nation, openedAt: now, immediateDanger: true, policeTold: true, servicesTold: false }
  return {
    forms: everyEvent.map(({ step, event }) => stepFormOf(step, event)?.words(nation)),
    known: cases.flatMap(file =>
      everyEvent.map(({ step, event }) => {
        const child = { ...file.child, answers: { ...file.child.answers, authority: 'Glenfarrow' } }
        const form = stepFormOf(step, event)?.words(nation).form
        return form && filledIn(form, knownFor({ ...file, child } as CaseOutline, step, event))
      }),
    ),
    steps: steps.map(step => stepIn(step, nation)),
    events: everyEvent.map(({ step, event }) => eventIn(step, event, nation)),
    words: everyEvent.flatMap(({ step, event }) =>
      wordsHere(step, event, nation).map(id => [terms[id].term, terms[id].means]),
    ),
    papers: Object.values(papers).flatMap(({ title, open }) => [
      inNation<string>(title, nation),
      inNation<string>(open, nation),
    ]),
    sheets: cases.flatMap(file => [
      policeSheet(file, told, now),
      referralSheet(file, told, now),
      officerSheet(file, now),
    ]),
    states: cases.flatMap(file => allSteps(file).map(({ word, step }) => [word, step])),
    next: cases.flatMap(file => [nextSteps(file, now), nothingWaits(file)]),
    refusals: cases.flatMap(file =>
      everyEvent.flatMap(({ step, event }) =>
        ['2026-03-26T07:00', '2026-03-30T07:00'].map(when => problems(step, event, { when }, file)),
      ),
    ),
    clocks: [clocksIn[nation], cases.flatMap(file => clocksOf(file).map(({ startedBy }) => startedBy))],
    started: clocksIn[nation].map(({ trigger }) => inNation<string>(triggers[trigger], nation)),
    pathway: [stepsIn(nation), inNation(childRule, nation)],
    'forms of the pathway': stepsIn(nation).flatMap(({ id }) =>
      [...sayings, ...happenings].map(event => pathwayFormOf(id, event, nation)),
    ),
    'whether to refer': cases.map(file => guardOf(file)),
    'passed too soon': cases.map(file =>
      pathwayProblem('step-10', 'passed-on', { when: '2026-03-26T07:00' }, file),
    ),
    glossary: nationWords.map(({ word }) => inNation(word, nation)),
    lists: [
      ...Object.values(servicesTold).map(words => inNation<string>(words, nation)),
      urgency(late, now),
      urgency({ ...late, immediateDanger: false }, now),
      ...[true, false].map(done =>
        leftInDanger({ nation, policeTold: done, servicesTold: done, workers: [] }),
      ),
      ...Object.entries(stepFormsIn[nation]).flatMap(([step, forms]) =>
        Object.values(forms).map(({ id }) => begunInWords(`${id}/${step}`, nation)),
      ),
    ],
    numbers: kinds.map(({ id }) => kindIn(id, nation)),
    draft: cases.map(file =>
      draftNrm({ ...bareCase(), ...file } as never, now).lines.map(line => [line.value]),
    ),
  }
}

describe.each(nations)('a case of %s', nation => {
  it.each(Object.entries(shownIn(nation)))('speaks of no other nation’s law or meetings: %s', (_, shown) => {
    const texts = textsIn(shown)
    expect(texts.length).toBeGreaterThan(1)
    expect([...new Set(texts.flatMap(text => foreignIn(text, nation)))]).toEqual([])
  })
})

it('has its own words where the nations differ', () => {
  const all = (nation: Nation) => textsIn(shownIn(nation)).join('\n')
  for (const word of [/\bIRD\b/, /\bCPPM\b/, /Police Scotland/, /Principal Reporter/])
    expect(all('Scotland')).toMatch(word)
  for (const word of [/section 76/i, /section 130/, /Report to social services/])
    expect(all('Wales')).toMatch(word)
  for (const word of [/Gateway/, /UNOCINI/, /Article 66/, /PSNI/])
    expect(all('Northern Ireland')).toMatch(word)
  for (const word of [/section 47/i, /\bLADO\b/]) expect(all('England')).toMatch(word)
  const { sent } = stepFormsIn.Wales['childrens-services']
  expect(textsIn(sent).filter(text => /\brefer(ral|red)?\b/i.test(text))).toEqual([])
})

it('asks the same in every nation, under the same names', () => {
  const bones = (nation: Nation) =>
    Object.values(stepFormsIn[nation]).flatMap(forms =>
      Object.values(forms).map(({ id, version, questions, when, never }) => [
        [id, version, when, never],
        Object.entries(questions).map(([name, question]) => ({
          ...question,
          ...{ name, ask: '', hint: '', why: '' },
          ...('options' in question ? { options: question.options.map(option => option.id) } : {}),
        })),
      ]),
    )
  for (const nation of nations) expect(bones(nation)).toEqual(bones('England'))
})

it('asks for it in writing where a source says so, and nowhere else', () => {
  const asks = (nation: Nation) =>
    casesIn(nation).some(file => nextSteps(file, now).some(({ id }) => id === 'written-confirmation'))
  expect(nations.filter(isConfirmedInWriting)).toEqual(['England'])
  expect(nations.filter(asks)).toEqual(['England'])
})

it('would say so: each word is somebody’s, is not everybody’s, and is found', () => {
  for (const { word, of } of owned) {
    expect(of.length, String(word)).toBeGreaterThan(0)
    expect(of.length, String(word)).toBeLessThan(nations.length)
  }
  expect(foreignIn('A section 47 enquiry', 'Scotland')).toHaveLength(1)
  expect(foreignIn('A section 47 enquiry', 'Wales')).toEqual([])
})
