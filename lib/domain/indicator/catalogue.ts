import type { Day } from '../time/day'

/** A sign that somebody may tick: `item` is the numbered sign it belongs to, itself when that has no letters. */
export type Indicator = { id: string; list: ListId; item: string; text: string }

/** A numbered sign. `parts` are what is ticked: its letters, or the one sign itself. */
export type IndicatorItem = { id: string; parts: readonly Indicator[] }

/** `checkedOn`: the day on which its source was last read; null where nobody has read it there yet. */
export type IndicatorList = {
  id: ListId
  heading: string
  source: string
  checkedOn: Day | null
  items: readonly IndicatorItem[]
}

type ListId = 'within-uk' | 'living-here' | 'at-entry' | 'moving' | 'general' | 'other'

/** The wording's edition; a changed wording is a new edition, and ids never change their meaning. */
export const edition = 'November 2026, third wording'

/** To be shown wherever the lists are. */
export const caution =
  'These lists are a guide and are not complete. No number of signs proves trafficking, and having none does not rule it out.'

const read: Day = '2026-11-22'
const derbyshire = 'Derbyshire Safeguarding Children Board (as it was until 2019)'
const homeOffice =
  'Home Office, modern slavery statutory guidance for England and Wales, general indicators (to be confirmed: the list itself was not read)'
const own = 'Our own: no list is complete'
const nspcc = 'NSPCC, Child Trafficking Advice Centre visit to Calais, 2017'

/**
 * Lists A to D in their order, the general one, and a place for what no list names; the wording is our own. Source: domain fact base 1.4; Derbyshire Safeguarding
 * Children Board, indicators of child trafficking (A to C), and NSPCC on the Calais camps, 2017 (D), both checked
 * on 22 November 2026.
 */
export const indicatorLists: readonly IndicatorList[] = [
  {
    id: 'within-uk',
    heading: 'Being moved or exploited within the UK',
    source: derbyshire,
    checkedOn: read,
    items: items('within-uk', 'uk-internal', [
      ['Has injuries that fit a physical or sexual assault'],
      ['Behaves in ways that may mean somebody is sexually exploiting them'],
      ['Gets calls, messages or letters from adults outside the child’s usual circle'],
      [
        'Goes missing again and again',
        'Has been missing for a long time',
        'Comes back looking cared for, though nobody knows where they stayed',
      ],
      [
        'Has large amounts of money that nothing explains',
        'Has costly clothes, phones or other things that nothing explains',
      ],
      [
        'Thinks badly of themselves',
        'Hurts themselves',
        'Misses school without permission',
        'Is losing touch with school or college',
      ],
      [
        'Shows signs of physical or sexual abuse',
        'Has a sexually transmitted infection',
        'Is or has been pregnant without wanting to be',
      ],
    ]),
  },
  {
    id: 'living-here',
    heading: 'While living in the UK',
    source: derbyshire,
    checkedOn: read,
    items: items('living-here', 'uk-resident', [
      ['Seems to have no money, yet has a mobile phone'],
      ['Gets unexplained calls in their placement from people nobody knows'],
      ['Has gaps in their history, or moves that nothing explains'],
      ['Lives with adults who are not their parents, and they do not get on well'],
      [
        'Is not registered with a family doctor (GP), or is never taken to one',
        'Is not enrolled in a school',
      ],
      ['Is taken around the town or city to meet new people at parties'],
      [
        'Has to bring in a set amount of money each day',
        'Is made to work in different places',
        'Is not free to come and go',
        'Has been seen begging, or is known to be sent to beg',
      ],
      ['Is afraid of anyone in authority'],
      ['Lives in a crowded home with adults or children who are not related to them'],
    ]),
  },
  {
    id: 'at-entry',
    heading: 'When arriving in the UK',
    source: derbyshire,
    checkedOn: read,
    items: items('at-entry', 'entry', [
      [
        'Came into the country without the usual checks or permission to enter',
        'Has no passport or identity document',
        'Was given false documents',
      ],
      ['Cannot give the name and address of the person who is to meet them'],
      ['Had their journey or visa arranged by somebody who is not family'],
      [
        'Gives an account that sounds as if they were told what to say',
        'Does not feel able to say where they will stay or who they are',
      ],
      ['Is afraid of authority', 'Is afraid of the people they travel with'],
      ['Is not with anyone who has parental responsibility for them'],
    ]),
  },
  {
    id: 'moving',
    heading: 'While being moved across borders',
    source: nspcc,
    checkedOn: read,
    items: items('moving', 'calais', [
      ['Is a child from abroad who was moved across a border without parents or carers'],
      ['Is with an adult, and how they are related is not clear'],
      [
        'Has injuries that nothing explains',
        'Has been using, or been given, drugs or alcohol',
        'Shows signs of distress after something terrible, such as nightmares or being always on guard',
      ],
    ]),
  },
  {
    id: 'general',
    heading: 'At any time, wherever the child lives',
    source: homeOffice,
    checkedOn: null,
    items: items('general', 'general', [
      ['Seems to be controlled by somebody, or looks to them before answering'],
      ['Is hardly ever alone, or is not let out alone'],
      ['Has their papers, phone or money kept by somebody else'],
      ['Has few things of their own, or always wears the same clothes'],
      ['Looks hungry, tired or uncared for'],
      ['Is taken somewhere, or fetched, very early or very late'],
      ['Lives where they work, or sleeps in a place that is not fit to live in'],
      ['Owes somebody money, or works to pay it off'],
      ['Is afraid of what will happen to them or their family if they talk'],
    ]),
  },
  {
    id: 'other',
    heading: 'Not in these lists',
    source: own,
    checkedOn: read,
    items: items('other', 'other', [['Another sign: the entry or the concern says which']]),
  },
]

/**
 * The crosswalk: signs of different lists that are close to each other, so that whoever ticked one looks for the other
 * too. Close is not the same: neither is told as the other. Our own reading of the lists.
 */
const close: readonly (readonly string[])[] = [
  ['uk-resident-08', 'entry-05a'],
  ['uk-internal-03', 'uk-resident-02'],
  ['uk-internal-01', 'calais-03a'],
  ['entry-06', 'calais-01'],
  ['uk-resident-07c', 'general-02'],
]

/** Signs of other lists that are close to this one. */
export const likeIt = (id: string): readonly Indicator[] =>
  close
    .filter(ids => ids.includes(id))
    .flatMap(ids => ids.filter(other => other !== id).flatMap(other => indicatorOf(other) ?? []))

const byId = new Map(
  indicatorLists.flatMap(list =>
    list.items.flatMap(item => item.parts.map(part => [part.id, part] as const)),
  ),
)

/** The tickable sign with this id, or undefined. */
export function indicatorOf(id: string): Indicator | undefined {
  return byId.get(id)
}

/** Numbers the texts from 01, and letters them where an item has several. */
function items(list: ListId, prefix: string, texts: readonly (readonly string[])[]): IndicatorItem[] {
  return texts.map((parts, at) => {
    const item = `${prefix}-${String(at + 1).padStart(2, '0')}`
    const letter = (part: number) => (parts.length === 1 ? '' : 'abcdefgh'.charAt(part))
    return { id: item, parts: parts.map((text, part) => ({ id: item + letter(part), list, item, text })) }
  })
}
