import { describe, expect, it } from 'vitest'
import { marked } from '../../../tests/cast/marked-note'
import { hintsIn } from './hints'

/** The rows on working together, choice, belief, papers and age in the forms in which they are met. What is found stands in brackets. Source: domain fact base 6.1. */
const rows = {
  'refuses to engage, hard to reach, uncooperative': [
    'Tyrese [refuses to engage]. He has [refused to engage]. She is [refusing to engage]. The client [failed to engage].',
    'She [fails to engage]. [Failing to engage] again. A [failure to engage]. Her [refusal to engage].',
    "He [doesn’t engage]. She [didn't engage]. Aoife [did not engage]. They [won’t engage]. He [will not engage].",
    'He is [not engaging]. He [isn’t engaging]. She [has not engaged]',
    'There is [non-engagement] and a [lack of engagement]. He is [disengaged] from services.',
    'He is [hard to reach]. She’s hard-to-reach. [Difficult to engage].',
    'The family is [hard to reach].',
    'The families are very [hard to engage].',
    'He is [uncooperative]. She’s [un-cooperative]. They are [unco-operative]. He’s [not cooperating]. She [refuses to co-operate].',
    'The lad [REFUSES\nTO ENGAGE]. She [refuses any help]. Tyrese is [hostile].',
    'The hospital refused to admit her. The council will not engage. His mother refused to engage. Dr Khan failed to attend.',
    'He is disengaging from education. She was refused help.',
    'Aoife and her mother [refuse to engage].',
  ],
  'streetwise, mature, chose to': [
    'Tyrese is [streetwise]. She’s [street-wise]. He is STREET WISE. Aoife is [streetsmart].',
    'Aoife is [mature]. He is [mature for his age].',
    'He [chose to] go. She [chooses to] stay. They’ve [chosen to] work. Aoife was [choosing to] go. She is [choosing] her lifestyle.',
    'Tyrese [chose] gang life.',
    'Tyrese has [chosen] crime. She [chose] this lifestyle. The young woman [chooses] the streets.',
    'Khải has [chosen] not to tell.',
    'Amir’s [chosen to] go.',
    'It was a [lifestyle choice]. It’s [his choice]. She did it [by choice]. He [makes bad choices].',
    'He did not choose to go. She didn’t choose this. Aoife never chose to work. A child cannot choose to be exploited.',
    'He looked [mature]. She [made a choice] to stay.',
    'It was not his choice. He did not go willingly. No child chooses to be exploited. He was chosen to carry it.',
    'The mother chose to leave. Mr Hale decided to ring. The teacher, Ms Jones, chose to wait. We chose to meet.',
    'His sister is mature. She chose the blue room.',
  ],
  'alleged victim, claims': [
    'The [alleged victim] spoke. [Alleged victims]. The [alleged rape]. It [allegedly] happened.',
    'Minh [claims] abuse.',
    'Minh [claimed] that he was hit. The lad [claims] to have been taken. They [claim] he was there.',
    'She’s [claiming] that nobody paid. Aoife [alleges] rape. She has [alleged] it.',
    'The child [CLAIMS] she is a victim.',
    'Minh claims to be 15. Minh claims to be fifteen. He claims he is about 16. He claims that he was born in 2010.',
    'She [claims] 3 men hit her.',
    'He claimed asylum. His asylum claim. She claims benefits. The trafficker claims he is her uncle.',
    'The Home Office claims that he left. The uncle claimed abuse. Records claim he left. Dr. Hale claims it.',
  ],
  'illegal immigrant, illegal': [
    'Ardit is an [illegal immigrant]. [Illegal migrants] came.',
    'Ardit is an [illegal].',
    'Rebin is [illegal].',
    'Rebin entered the UK [illegally]. They are [illegals]. His [illegal entry].',
    'He’s [illegal] and alone.',
    'It is illegal to employ a child. Begging is illegal. Illegal drugs were found. He did illegal work. Cannabis is illegal.',
  ],
  'disclosure (as proof), he said/she said': [
    'Her [disclosure]. [Disclosures] were made. She [disclosed] abuse. He’s disclosed that. Aoife was [disclosing].',
    'The young person [disclosed].',
    'Aoife has not [disclosed].',
    'It is [he said/she said].',
    'It is [he-said-she-said].',
    'The officer must not disclose it. Do not disclose the address. The teacher disclosed that. She was admitted to hospital.',
  ],
  'failed asylum seeker': [
    'A [failed asylum seeker]. [Failed asylum-seekers].',
    'He is a [FAILED\nASYLUM SEEKER]. His [asylum claim has failed]. His asylum application was refused.',
  ],
  'retracted, inconsistent so lying': [
    'He [retracted] it. She [retracts]. A [retraction]. Aoife is [retracting] it.',
    'Aoife was [inconsistent].',
    'His account is [inconsistent]. An [inconsistent account] so [lying].',
    '[Inconsistent] in what she says.',
    'Minh told it [inconsistently]. There were [inconsistencies].',
    'Aoife is [lying]. Aoife has [lied]. She’s [lied about] it. He [lies]. A [liar].',
    'Tyrese’s [lying].',
    'The worker was inconsistent in visiting. His attendance is inconsistent. Her parenting was inconsistent.',
    'The offender lied. The trafficker’s account is inconsistent. His mother is lying. The bruising is inconsistent with a fall.',
    'He is not lying. She was lying on the floor. The account of the uncle is inconsistent. He was told lies.',
  ],
  '“age disputed adult” as a fact': [
    'An [age disputed adult]. [Age-disputed adults]. He is [age disputed].',
    'She’s [AGE-DISPUTED].',
    'His [age is disputed]. His [age has been disputed]. Her [age was in dispute]. His [age remains disputed].',
    'The age of the boy is [disputed].',
    'There is an [age dispute]. [Age disputes]. A boy of [disputed age]. The Home Office [disputes his age].',
    'The council [disputes that he is] a child. A [dispute about his age]. They are [disputing Minh’s age].',
    'Minh is [clearly an adult]. Tyrese [looks like an adult].',
    'His age is not yet determined. Her age was assessed. The bill is disputed. The man is clearly an adult.',
  ],
}

describe.each(Object.entries(rows))('the row “%s”', (_, notes) => {
  it.each(notes)('is heard in %j', note => {
    const { text, phrases } = marked(note)
    expect(hintsIn(text).map(hint => hint.phrase)).toEqual(phrases)
  })
})
