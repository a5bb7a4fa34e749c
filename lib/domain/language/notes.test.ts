import { describe, expect, it } from 'vitest'
import { marked } from '../../../tests/cast/marked-note'
import { hintsIn } from './hints'

/** Notes as practitioners leave them. What is found stands in brackets. */
describe('hints in whole notes', () => {
  it.each([
    'Tyrese is a [drug runner], a [dealer], a [gang member].',
    'Concerns: [absconding], [drug dealing], [gang affiliation].',
    '- [absconded] x3\n- [refuses to engage]\n- [drug runner]',
    'Yesterday [absconded] from placement. Met with police. [Refuses to speak].',
    'Minh, who is 15, has [absconded] and [sold drugs].',
    'Minh was seen by police and is [uncooperative].',
    'Workers find him [hard to reach]. Staff say Aoife is [promiscuous]. Police believe Tyrese is [lying].',
    'The officer noted that the boy was [uncooperative] and had [absconded].',
    'The carer reports [absconding] and [promiscuous] behaviour. Mum is worried about [risk-taking] too.',
    'The trafficker told Aoife that she was [his girlfriend]. The worker told her she was [lying].',
    'He and the older boys are [involved in] drugs. Tyrese’s [involvement in] it is known.',
    'Aoife, who met a man who sold drugs, [absconded].',
    'tyrese is [lying]. minh [chose] crime.',
    'TYRESE IS [LYING]. THE CHILD [CHOSE TO] LEAVE.',
    'The uncle, Farid, brought him here. Farid [sold drugs].',
    'The worker who received her [disclosure] rang.',
  ])('hear %j', note => {
    const { text, phrases } = marked(note)
    expect(hintsIn(text).map(hint => hint.phrase)).toEqual(phrases)
  })

  it.each([
    'Minh was found in a nail bar. He was afraid and did not want to talk about the adults who brought him.',
    'Aoife told the school nurse that she is given vapes and a phone by older men. She went missing twice.',
    'Rebin arrived by boat. His family sold a field to pay the smuggler. He has no debt.',
    'The police found Tyrese with 14 wraps. He said he was told to carry them. He was made to sell drugs.',
    'Tyrese has been missing from school. Truancy began in March, and he is disengaging from education.',
    'His uncle Farid brought him here. Farid sold drugs. PC Adams rang. Adams chose to wait.',
    'A man called Marco lied to her. The man known as Marco sold drugs.',
    'Besnik Varoshi, the manager, lied about the wages. DC Olsen decided to arrest the driver, who ran off.',
    'The men told her to lie and to recruit other girls.',
    'Drugs were sold from the flat. A gang member threatened him. He owes money to a drug dealer.',
    'The alleged perpetrator was seen. The alleged offence was theft.',
    'The employer illegally kept his passport. Minh was illegally employed.',
    'She was involved in making the plan, and is fully involved in planning her return.',
    'The safeguarding lead decided to refer. The panel chose to close. The interpreter was inconsistent.',
    'What was used: threats, lies, force, payment?',
    'The child was made to carry and sell drugs. Criminal: made to commit crime.',
  ])('are silent of %j', note => expect(hintsIn(note)).toEqual([]))
})
