import { expect, it } from 'vitest'
import { hintsIn, shortened } from './hints'

const said = (text: string) => hintsIn(text).map(hint => shortened(hint.phrase))

/** Each phrase that the fact base names, in its forms. Source: domain fact base 6.1. */
it.each([
  [
    'puts self at risk',
    'He puts self at risk. They put themselves at risk. She’s putting herself at risk.',
    'puts self at risk',
    'put themselves at risk',
    'putting herself at risk',
  ],
  ['risky lifestyle', 'Her risky lifestyle. Risky lifestyles.', 'risky lifestyle', 'Risky lifestyles'],
  ['promiscuous', 'She’s promiscuous. Promiscuity.', 'promiscuous', 'Promiscuity'],
  ['sexually active with', 'She’s sexually active with adults.', 'sexually active with'],
  ['child prostitute', 'A child prostitute. Child prostitutes.', 'child prostitute', 'Child prostitutes'],
  [
    'prostituting self',
    'Prostituting self. She prostitutes herself. He’s prostituted himself.',
    'Prostituting self',
    'prostitutes herself',
    'prostituted himself',
  ],
  [
    'boyfriend, girlfriend, relationship',
    'Her boyfriend. His girlfriends. A relationship with an exploiter.',
    'Her boyfriend',
    'His girlfriends',
    'relationship with an exploiter',
  ],
  ['involved in', 'She’s involved in CSE. Involvement in CCE.', 'involved in', 'Involvement in'],
  ['drug runner', 'A drug runner. Drug runners.', 'drug runner', 'Drug runners'],
  [
    'drug runner, of a line',
    'A county line runner. County lines runners.',
    'county line runner',
    'County lines runners',
  ],
  [
    'drug dealer',
    'A drug dealer. He was dealing drugs. He deals drugs. They deal drugs. She’s dealt in Class A drugs.',
    'drug dealer',
    'dealing drugs',
    'deals drugs',
    'deal drugs',
    'dealt in Class A drugs',
  ],
  [
    'gang member',
    'A gang member. Gang members. He’s associated with gangs. She associates with a gang.',
    'gang member',
    'Gang members',
    'associated with gangs',
    'associates with a gang',
  ],
  ['money mule', 'A money mule. Money mules.', 'money mule', 'Money mules'],
  ['plugging', 'He was plugging. She plugs drugs. She’s plugged.', 'plugging', 'plugs', 'plugged'],
  ['slave', 'A slave. Slaves.', 'slave', 'Slaves'],
  [
    'recruit',
    'A recruit. He’s recruiting. She wanted to recruit friends.',
    'A recruit',
    'recruiting',
    'recruit',
  ],
  ['running country', 'He ran country. She’s running country.', 'ran country', 'running country'],
  ['going country', 'He goes country. She’s gone country.', 'goes country', 'gone country'],
  [
    'contacting adults online',
    'She’s contacting adults online. He contacted adults online.',
    'contacting adults online',
    'contacted adults online',
  ],
  ['absconded', 'She’s absconded. He absconds.', 'absconded', 'absconds'],
  ['ran off', 'He ran off. She’d run off. Running off.', 'ran off', 'run off', 'Running off'],
  ['AWOL, wayward', 'He’s AWOL. She’s wayward.', 'AWOL', 'wayward'],
  [
    'refuses to engage',
    'He refuses to engage. She’s refusing to engage. He’s not engaged. She’ll not engage.',
    'refuses to engage',
    'refusing to engage',
    'He’s not engaged',
    'She’ll not engage',
  ],
  ['hard to reach', 'He’s hard to reach. Harder to reach.', 'hard to reach', 'Harder to reach'],
  ['uncooperative', 'She’s uncooperative. Uncooperatively.', 'uncooperative', 'Uncooperatively'],
  ['streetwise, mature', 'He’s streetwise. She’s mature.', 'streetwise', 'mature'],
  [
    'chose to',
    'He chose to go. She’d chosen to go. They choose to go.',
    'chose to',
    'chosen to',
    'choose to',
  ],
  ['alleged victim', 'The alleged victim. Alleged victims.', 'alleged victim', 'Alleged victims'],
  [
    'claims',
    'She claims that he hit her. He’d claimed that. They claim to know.',
    'claims',
    'claimed',
    'claim',
  ],
  [
    'illegal immigrant',
    'An illegal immigrant. Illegal immigrants.',
    'illegal immigrant',
    'Illegal immigrants',
  ],
  ['illegal', 'He’s illegal. They are illegals.', 'illegal', 'illegals'],
  ['disclosure', 'Her disclosure. She’s disclosed that.', 'disclosure', 'disclosed'],
  ['he said/she said', 'It is he said/she said.', 'he said/she said'],
  [
    'failed asylum seeker',
    'A failed asylum seeker. Failed asylum seekers.',
    'failed asylum seeker',
    'Failed asylum seekers',
  ],
  ['retracted', 'She’s retracted it. He retracts.', 'retracted', 'retracts'],
  [
    'inconsistent so lying',
    'His account is inconsistent. He’s lying. She’s lied.',
    'inconsistent',
    'lying',
    'lied',
  ],
  [
    'age disputed adult',
    'An age disputed adult. Age-disputed adults.',
    'age disputed adult',
    'Age-disputed adults',
  ],
] as const)('finds “%s” in each of its forms', (_, text, ...expected) => expect(said(text)).toEqual(expected))

it.each(["'", '’'])('reads a verb that is shortened with %s', mark => {
  for (const text of ['She’s chosen this lifestyle', 'He’s chosen this life', 'They’ve chosen crime'])
    expect(said(text.replace('’', mark))).toEqual(['chosen'])
})

it.each([
  'He was made to deal drugs, and exploited for dealing drugs.',
  'The adults are associated with gangs. The men deal drugs.',
  'We’ve chosen to ring. I’d decided to wait. We’re involved in drug prevention.',
  'He says he’s 16, and claims he’s 16.',
])('is silent of what others do: %s', text => expect(said(text)).toEqual([]))
