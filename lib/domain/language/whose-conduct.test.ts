import { describe, expect, it } from 'vitest'
import { marked } from '../../../tests/cast/marked-note'
import { hintsIn } from './hints'

const said = (text: string) => hintsIn(text).map(hint => hint.phrase)

const theChild = [
  'He',
  'She',
  'They',
  'Tyrese',
  'Khải',
  'Lương Văn Khải',
  'The child',
  'This child',
  'The young person',
  'The young woman',
  'The young man',
  'The lad',
  'The client',
  'Client',
  'The boy',
  'A 15-year-old girl',
  'Minh, 15,',
  'Minh (15)',
  'Minh, who is fifteen,',
  'Minh, a pupil,',
  'Her son',
  'Aoife and her mother',
  'Police believe that Tyrese',
  'The worker told us Aoife',
  'The officer says he',
  'According to his carer, he',
  'On Friday Tyrese',
  'In March, Tyrese',
  'When seen by police, Tyrese',
  'The girl who was moved here',
]

const somebodyElse = [
  'The trafficker',
  'His uncle',
  'Her uncle Farid',
  'Farid, his uncle,',
  'His uncle, Farid,',
  'Mr Hale',
  'Mr. Hale',
  'PC Adams',
  'DC Harriet Olsen',
  'Social worker Kofi Reddan',
  'The social worker, Kofi,',
  'The gang',
  'Two men',
  'The older boys',
  'Tyrese’s mother',
  'Mum’s partner',
  'The uncle of the boy',
  'The man who met her',
  'The man in the red car',
  'The man, known as Marco,',
  'One of the workers',
  'The adults in the family',
  'After school the driver',
  'His uncle drove him there, laughed, and he was told that the employer',
]

/** What is done, and of it what is found. */
const conduct = [
  '[absconded]',
  '[ran off]',
  '[chose to] leave',
  '[chose] crime',
  'has [chosen] crime',
  '[sold drugs]',
  '[lied]',
  'had soon [lied]',
  '[refused to engage]',
  '[did not engage]',
  '[claimed] that nobody was there',
  '[claimed] abuse',
  '[disclosed] it',
  '[recruited] other girls',
  'was [involved in] crime',
  'was [dealing]',
  'was very [uncooperative]',
  'was a [drug dealer]',
  'was [inconsistent]',
  'was [promiscuous]',
]

describe('a hint', () => {
  for (const who of theChild)
    it(`is given where “${who}” is told of`, () => {
      for (const what of conduct) {
        const { text, phrases } = marked(`${who} ${what}.`)
        expect(said(text), text).toEqual(phrases)
      }
    })

  for (const who of somebodyElse)
    it(`is not given where “${who}” is told of`, () => {
      for (const what of conduct) expect(said(marked(`${who} ${what}.`).text), `${who} ${what}`).toEqual([])
    })
})
