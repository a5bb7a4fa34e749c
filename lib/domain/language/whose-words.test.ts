import { expect, it } from 'vitest'
import { hintsIn } from './hints'

const said = (text: string) => hintsIn(text).map(hint => hint.phrase)

it.each([
  'He said “I chose to go”.',
  'She told us “I chose to go”.',
  'They said: “I chose to go”.',
  'The child said “I chose to go”.',
  'Khải said “I chose to go”.',
  '“I chose to go”',
  'His words: “I chose to go”',
  '"I chose to go," he told the officer.',
  'She told the worker: “I chose to go”.',
  'The worker asked Khải, who said “I chose to go”.',
  'The worker asked “why?”, and he said “I chose to go”.',
  'The worker asked why. “I chose to go,” he said.',
  'The police wrote that the child said “I chose to go”.',
  'She left her uncle and said “I chose to go”.',
  'Mum rang, and Khải said “I chose to go”.',
  'The worker wrote: “she said ‘I chose to go’”.',
])('leaves alone what the child says, or may have said: %s', text => expect(said(text)).toEqual([]))

it.each([
  'The worker said “she chose to go”.',
  'The social worker said: “she chose to go”.',
  'Ms Jones said “he chose to go”.',
  'Social worker Jane Smith wrote “he chose to go”.',
  '“He chose to go,” said the worker.',
  '“He chose to go” the worker said.',
  'The worker said “it is sad” and “he chose to go”.',
  'He was told by the police “you chose to go”.',
  'The report says “he chose to go”.',
  'The school’s report: “he chose to go”.',
  'According to the officer, “he chose to go”.',
  'A note by the teacher reads: “he chose to go”.',
  'The mother of the child said “he chose to go”.',
  'Her foster carer said ‘he chose to go’.',
  'I said “he chose to go”.',
])('hears what somebody else says of the child: %s', text => expect(said(text)).toEqual(['chose to']))
