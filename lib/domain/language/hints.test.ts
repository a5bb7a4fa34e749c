import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vignettes } from '../../../tests/cast/vignettes'
import { isProse } from '../../forms/question'
import { caseEntryForm } from '../entry/case-questions'
import { phrases } from './catalogue'
import { hintsIn, looking } from './hints'

const said = (text: string) => hintsIn(text).map(hint => hint.phrase)

describe('the catalogue', () => {
  it('names each row once, and says why, what instead and where from', () => {
    expect(new Set(phrases.map(row => row.id)).size).toBe(phrases.length)
    for (const row of phrases)
      for (const part of [row.why, row.instead, row.source, row.edition]) expect(part).not.toBe('')
  })

  it('is written in lower case, one space between words', () => {
    for (const pattern of phrases.flatMap(row => [
      ...(row.patterns ?? []),
      ...(row.ofChild ?? []),
      ...(row.ofAnybody ?? []),
      ...(row.except ?? []),
    ])) {
      expect(pattern).toMatch(/^[a-z#@'|?()]+( ,?[a-z#@~.'|?()]+)*$/)
      expect(pattern.match(/\(/g)?.length).toBe(pattern.match(/\)/g)?.length)
    }
  })
})

describe('hints', () => {
  it.each(vignettes.map(each => [each.practitioner_note, each.expected_language_hints] as const))(
    'find what a reader would in “%s”',
    (note, expected) => expect(said(note)).toEqual(expected),
  )

  it.each([
    ['He REFUSES to  engage.', 'REFUSES to  engage'],
    ['She failed\nto engage with us', 'failed\nto engage'],
    ['He doesn’t engage', 'doesn’t engage'],
    ['She is un-cooperative and hard-to-reach', 'un-cooperative', 'hard-to-reach'],
    ['He chose to work, and has chosen not to talk', 'chose to', 'chosen'],
    ['She put herself in danger and puts herself at risk', 'put herself in danger', 'puts herself at risk'],
    ['risk-taking behaviour', 'risk-taking behaviour'],
    ['a promiscuous child prostitute', 'promiscuous', 'child prostitute'],
    ['her older boyfriend', 'her older boyfriend'],
    ['He is involved in CCE and a drug runner', 'involved in', 'drug runner'],
    ['a money mule who was plugging', 'money mule', 'plugging'],
    ['going country again', 'going country'],
    ['She is contacting adults online', 'contacting adults online'],
    ['He ran off, is AWOL and wayward', 'ran off', 'AWOL', 'wayward'],
    ['mature for her age', 'mature for her age'],
    ['The alleged victim claims that he was hit', 'alleged victim', 'claims'],
    ['She disclosed that he hit her', 'disclosed'],
    ['It is he said/she said', 'he said/she said'],
    ['a failed asylum seeker', 'failed asylum seeker'],
    ['She retracted, so she is lying', 'retracted', 'lying'],
    ['an age-disputed adult', 'age-disputed adult'],
    ['He is age disputed, an age-disputed child', 'age disputed'],
    ['The young person alleges that he was locked in', 'alleges'],
    ['Khai alleges he was hit', 'alleges'],
    ['He sold drugs for them, and she has sold cannabis', 'sold drugs', 'sold cannabis'],
    ['She chose the streets', 'chose'],
  ])('hear every form of a word in %j', (text, ...expected) => expect(said(text)).toEqual(expected))

  it.each([
    'We must choose a placement near her school.',
    'He was chosen to carry the bag by the older men.',
    'The council refused to engage with us. The mother would not engage.',
    'The school chose to tell us. We chose to ring 101.',
    'The driver absconded. A man claims to be his uncle.',
    'The trafficker is involved in child exploitation.',
    'Khải claims he is 16. He claimed asylum in March.',
    'It is illegal to employ a child. An illegal act took place.',
    'He was lying on the floor. She plugged in her phone.',
    'This is modern slavery. She was recruited and moved.',
    'He was attacked by gang members and threatened by a gang.',
    'The officer must not disclose the address. The DBS disclosure is clear.',
    'She is involved in the school play, and immature gangly trees grow.',
    'Failed. To engage an interpreter, ring the agency.',
    'She went missing, and has not yet felt safe to talk.',
    'She chose the blue room. Her sister is a mature student.',
    'The mother alleges that the driver sold drugs.',
  ])('say nothing of %j', text => expect(said(text)).toEqual([]))

  it.each([
    'He said "They say he absconded and chose to".',
    'He said “They say he absconded and chose to”, twice.',
    '«He absconded»',
    'The child said: “He told me “go” and I was streetwise.\n\nI was wayward.” (Vietnamese)',
    "She said 'He don't know, he absconded'.",
    'She said ‘He don’t know, he absconded’.',
    'His words: ‘it was the boys’ house. He absconded.’',
  ])('are silent where somebody is quoted: %s', text => expect(said(text)).toEqual([]))

  it.each([
    ['"I was cold", and he absconded. "No."', 'absconded'],
    ['He is 5\'6" tall and absconded"', 'absconded'],
    ["The boys' house: he absconded from the boys' house", 'absconded'],
    ["'Cause of that he absconded.'", 'absconded'],
    ['"Not closed in its paragraph\n\nhe absconded."', 'absconded'],
    ['“Never closed, and he absconded. “No”, she said.', 'absconded'],
    ['He said "I left. Then "no", and absconded.', 'absconded'],
  ])('speak where nobody is: %s', (text, ...expected) => expect(said(text)).toEqual(expected))

  it('tell each phrase once, however it is written', () => {
    const text = 'He absconded. He ABSCONDED again, then ran off, and is streetwise.'
    expect(said(text)).toEqual(['absconded', 'ran off', 'streetwise'])
  })

  const piece = fc.oneof(
    fc.constantFrom(
      'absconded',
      'chose to',
      'illegal',
      'immigrant',
      ' ',
      '\n\n',
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
    ),
    fc.string({ unit: 'grapheme' }),
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''))

  it('stand exactly where they were typed, in order and apart, whatever the text is', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { start, end, phrase } of hintsIn(text)) {
          expect(text.slice(start, end)).toBe(phrase)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('are none in a quotation, whatever is quoted', () => {
    const inner = anyText.map(text => text.replace(/["'“”„«»‘’\n]/g, ' '))
    const marks = fc.constantFrom(['“', '”'], ['„', '”'], ['«', '»'])
    fc.assert(
      fc.property(inner, marks, (text, [open, close]) => {
        expect(said(`${open}${text}${close}`)).toEqual([])
        expect(said(`${open}${text}${close} He absconded.`)).toEqual(['absconded'])
      }),
    )
  })

  it('are never looked for in the child’s own words, and always in what the writer tells', () => {
    const { words, what } = caseEntryForm([]).questions
    expect([isProse(words), isProse(what)]).toEqual([false, true])
  })

  it('come for the longest texts too, whatever they repeat', () => {
    for (const unit of ['absconded ', '“', '"a ', "'a ", '\n ', 'was be been ', ' ', 'put '])
      expect(hintsIn(unit.repeat(50_000 / unit.length)).length).toBeLessThan(2)
  })

  it('are looked for a few words at a time, so that nobody who types on is held up', () => {
    expect([...looking('and so on '.repeat(10_000))].length).toBeGreaterThanOrEqual((2 * 30_000) / 300)
  })
})
