import { describe, expect, it } from 'vitest'
import { marked } from '../../../tests/cast/marked-note'
import { hintsIn } from './hints'

/** The rows on risk, sex, crime and going missing in the forms in which they are met. What is found stands in brackets. Source: domain fact base 6.1. */
const rows = {
  'puts self at risk, risky lifestyle': [
    'Aoife [puts herself at risk] in the park.',
    'Tyrese has [put himself at risk], is [putting himself at risk] and will [put himself at serious risk].',
    'The young person [placed themselves in danger]. [Placing self at risk].',
    'The lad [puts him self at risk].',
    'She [PUTS HERSELF\nAT RISK].',
    'She [puts herself in harm’s way] and [endangers herself].',
    'This child [exposed herself to harm].',
    'He leads a [risky lifestyle]. It is a [high-risk lifestyle]. Her [lifestyle is chaotic].',
    'There are [risky behaviors] and [risk-taking behaviour].',
    'The driver puts himself at risk. The men put her at risk. The worker took risks.',
  ],
  'promiscuous, sexually active with (adults)': [
    'Aoife is [promiscuous]. [Promiscuity] is noted. She behaves [promiscuously].',
    'She is [sexually active with] adults. He is [sexually-active]. The client has been SEXUALLY\nACTIVE.',
    'She was [having sex with older men]. The young woman [slept with a man].',
    'Her mother is promiscuous. The man had sex with an adult.',
  ],
  'child prostitute, prostituting self': [
    'She is a [child prostitute]. [Child prostitutes] live there. [Child prostitution].',
    'Aoife is [prostituting herself]. She [prostituted herself]. He [prostitutes himself].',
    'She was [prostituting]. She was [prostituted]. Aoife [prostitutes].',
    "The [prostitute]’s room. A [teenage-prostitute]'s coat. The [prostitutes]’ flat.",
    'Aoife [sold sex]. She is [selling her body]. He [sells himself].',
    'The men were charged with causing prostitution, and exploitation of the prostitution of others. The woman is a prostitute.',
  ],
  'boyfriend, girlfriend, relationship (with exploiter)': [
    'Aoife’s [boyfriend] is 30. [Her boyfriend]’s car. She has [a 28 year old boyfriend].',
    '[The boyfriend] collects her. [Boyfriends] came. [His older girlfriend].',
    'She is in a [relationship with an adult]. In a [relationship with the exploiter].',
    'Aoife is in a [relationship with Marco]. She is [dating] an older man.',
    'The man is [her boyfriend]. Her mother’s new boyfriend drove. She has a good relationship with her carer.',
  ],
  'involved in': [
    'Tyrese is [involved in] CCE.',
    'He was [involved in] moving drugs.',
    'She got [involved in] organised crime.',
    'Aoife got [involved in] organized crime.',
    'He became [involved in] forced labour.',
    'He may be [involved in] criminality.',
    'They’re [involved in] cuckooing.',
    'Aoife has been [involved in] labour exploitation.',
    'This child is [involved in] offences.',
    'Minh was [involved in] grooming.',
    'The young person is [involved in] serious crime.',
    'She is not [involved in] child sexual exploitation.',
    'He’s [involved in] the wrong crowd.',
    'HE WAS [INVOLVED\nIN] CANNABIS. His [involvement in] crime.',
    'He is [involved with] gangs. The child’s [involvement with] drugs.',
    'Tyrese [involved himself in] robbery. She [engages in] crime. He [took part in] a burglary.',
    'Tyrese is [involved in] [running drugs].',
    'She is involved in her care plan. He was involved in a fight. Minh is involved in sport, and in the school play.',
    'He was involved in all decisions about his care. Aoife is involved with children’s services and with her local church.',
    'He was involved in a road traffic collision. The social worker is involved in the case. Agencies involved in his life met.',
    'The trafficker is involved in drugs. His uncle and two men were involved in crime. Police involvement in the case ended.',
    'Mr Hale was involved in forced labour. PC Adams, who was involved in the search, rang.',
  ],
  'drug runner, drug dealer, gang member': [
    'Tyrese is a [drug runner]. [Drugs runners]. A [drug-dealer]. [Drug dealers]. He’s a [dealer].',
    'He was [dealing]. Tyrese [deals]. Tyrese was [dealing drugs]. He [dealt cannabis].',
    'Tyrese [sold drugs]. He has [sold crack]. She [sells weed]. They [sell heroin]. He’s [selling class A drugs].',
    'He is a [gang member]. [Gang-members]. He is a known [gang nominal].',
    'Tyrese is [gang affiliated]. He is a [gang affiliate].',
    'He’s [gang-associated]. They are [gang-linked]. There is a [gang affiliation].',
    'Tyrese is in a [gang].',
    'He joined the [gang]. He’s [associated with gangs].',
    'Tyrese and other [gang members] met.',
    'Tyrese is an [offender].',
    'The trafficker sold drugs. The gang runs drugs. PC Adams is dealing with it. His uncle Farid sold drugs.',
    'He was sold drugs. He was made to sell drugs. Two men were drug dealers. The older boys sold cannabis.',
    'She deals with loss. Farid, his uncle, sold drugs. The man who met her is a dealer.',
  ],
  'money mule, plugging, slave': [
    'Minh is a [money mule]. [Money-mules] were seen. He was [plugging]. Tyrese [plugged]. She [plugs] drugs.',
    'He is a [slave]. They are [slaves]. She was [enslaved].',
    'The [slave]’s bed.',
    'It is modern slavery. He plugged in his phone.',
  ],
  'recruit, run, going country': [
    'Aoife [recruited] her friends. She’s [recruiting] her friends. Tyrese [recruits] other boys.',
    'Minh [recruited] a younger boy.',
    'Tyrese has [recruited]. He is [recruiting] at school.',
    'He was [running county lines]. Tyrese [ran a county line]. She [runs county-lines].',
    'Tyrese is [going country]. He [went country]. He has [gone\ncountry] and [goes cunch].',
    'The gang recruited him. She was recruited by men. He recruited her. Recruited to work in a nail bar. The men recruited other boys.',
    'The gang was running county lines. He went country walking.',
  ],
  'contacting adults online': [
    'Aoife is [contacting adults online]. She [contacted older men online]. He [contacts strangers online].',
    'She has been [contacting people online]. Aoife [messages men online]. She was [talking to adults online].',
    'She was contacted by adults online. The police contacted adults online. Adults are contacting her online.',
  ],
  'absconded, ran off, AWOL, wayward': [
    'Tyrese [absconded]. He has been [absconding]. An [absconder]. This child [absconds].',
    'She did not [abscond].',
    'He [ran off]. She’s [run away]. The lad [runs off]. [Running away] again.',
    'He [ran\noff]. Minh went [AWOL]. He is [wayward]. She [did a runner].',
    'The driver absconded. Ms Jones ran off. The trafficker, Marco, ran away. His father had soon absconded.',
    'Truancy is noted. He truants. She went missing.',
  ],
}

describe.each(Object.entries(rows))('the row “%s”', (_, notes) => {
  it.each(notes)('is heard in %j', note => {
    const { text, phrases } = marked(note)
    expect(hintsIn(text).map(hint => hint.phrase)).toEqual(phrases)
  })
})
