export type ElementKind = 'act' | 'means' | 'purpose'

/** One element of the act, means and purpose test: its legal name, and a sentence a newcomer understands. */
export type Element = { id: string; kind: ElementKind; name: string; plain: string; source: string }

const palermo = 'Palermo Protocol, article 3'

/** What somebody did to the child. No distance and no border is needed. Source: domain fact base 1.2. */
export const acts: readonly Element[] = [
  act('01', 'Recruitment', 'Somebody got the child into it, by asking, tempting, grooming or ordering.'),
  act('02', 'Transportation', 'Somebody took the child from one place to another, however near.'),
  act('03', 'Transfer', 'Somebody passed the child on to somebody else.'),
  act('04', 'Harbouring', 'Somebody kept or hid the child in a place.'),
  act('05', 'Receipt', 'Somebody took the child in from another person.'),
  act(
    '06',
    'Exchange of control',
    'Control over the child passed from one person to another, with or without a move.',
    'Modern Slavery Act 2015 s2(3), UK wording only',
  ),
]

/** How it was brought about. Worth recording; never needed for a child. */
export const means: readonly Element[] = [
  how('01', 'Threat of force', 'Somebody threatened to hurt the child or people the child loves.'),
  how('02', 'Use of force', 'Somebody hurt the child or held them by force.'),
  how(
    '03',
    'Other coercion',
    'Somebody pressed the child in another way, such as debt, locked doors or kept papers.',
  ),
  how('04', 'Abduction', 'Somebody took the child away without a right to.'),
  how('05', 'Fraud', 'Somebody used false papers, names or promises to gain from the child.'),
  how(
    '06',
    'Deception',
    'Somebody lied to the child or family about the journey, the work or the life ahead.',
  ),
  how(
    '07',
    'Abuse of power',
    'Somebody used their standing over the child, such as age, family, money or faith.',
  ),
  how(
    '08',
    'Abuse of a position of vulnerability',
    'Somebody used what the child lacked, such as papers, money, language or a safe adult.',
  ),
  how(
    '09',
    'Payments or benefits to someone in control',
    'Somebody gave or took money or favours so that a person in control of the child would agree.',
  ),
]

/** What it was for. Intending it is enough: it need not have happened yet. */
export const purposes: readonly Element[] = [
  purpose(
    '01',
    'Abuse that others pay for (in law, exploitation of prostitution)',
    'Somebody meant to gain from others paying to abuse the child sexually.',
  ),
  purpose(
    '02',
    'Other sexual exploitation',
    'Somebody meant the child to be used for sexual abuse in any other way.',
  ),
  purpose(
    '03',
    'Forced labour or services',
    'Somebody meant the child to work or serve without a free choice.',
  ),
  purpose('04', 'Slavery', 'Somebody meant to treat the child as a thing that they own.'),
  purpose(
    '05',
    'Practices similar to slavery',
    'Somebody meant the child for bondage, such as working off a debt or being given away in marriage.',
  ),
  purpose(
    '06',
    'Servitude',
    'Somebody meant the child to live and serve in their house and not be able to leave.',
  ),
  purpose('07', 'Removal of organs', "Somebody meant to take a part of the child's body."),
  purpose(
    '08',
    'Other exploitation',
    'Somebody meant to gain from the child in another way, such as drugs, theft, begging, benefits or forced marriage.',
  ),
]

const byId = new Map([...acts, ...means, ...purposes].map(element => [element.id, element]))

/** The element with this id, or undefined. */
export function elementOf(id: string): Element | undefined {
  return byId.get(id)
}

function act(number: string, name: string, plain: string, source = palermo): Element {
  return { id: `act-${number}`, kind: 'act', name, plain, source }
}

function how(number: string, name: string, plain: string): Element {
  return { id: `means-${number}`, kind: 'means', name, plain, source: palermo }
}

function purpose(number: string, name: string, plain: string): Element {
  return { id: `purp-${number}`, kind: 'purpose', name, plain, source: palermo }
}
