/**
 * Phrases that may blame a child, cast doubt on them or stand for them as a label. `patterns` are words as typed,
 * one space between them: `a|b` either, `a?` perhaps, `#` a number; what stands in brackets must be there and is
 * not the phrase. Where a pattern of `except` stands over the same words, nothing is said of them: somebody else is
 * meant, or another thing.
 */
export type Phrase = {
  readonly id: string
  /** As guidance names the row. */
  readonly avoid: string
  readonly patterns: readonly string[]
  readonly except?: readonly string[]
  readonly why: string
  readonly instead: string
  readonly source: string
  readonly edition: string
  /** 'to-confirm' rests on summaries of its source and on our own wording. */
  readonly status: 'published' | 'to-confirm'
}

const guide = {
  source: 'Guide to appropriate language by the Children’s Society, NAPAC and TOEX, read in summaries',
  edition: '14 November 2024',
  status: 'to-confirm',
} as const
const guideExtract = {
  ...guide,
  source: 'Guide to appropriate language by the Children’s Society, NAPAC and TOEX, in an extract',
  status: 'published',
} as const
const youthJustice = {
  source: 'Youth Justice Legal Centre, on the language of child exploitation',
  edition: 'checked on 22 November 2026',
  status: 'published',
} as const
const homeOffice = {
  source: 'Home Office, report modern slavery (NRM form)',
  edition: '21 April 2026',
  status: 'published',
} as const

const self = 'himself|herself|themself|themselves|self'
const notTheChild =
  'man|men|woman|adult|adults|driver|suspect|uncle|aunt|cousin|mother|father|mum|dad|parent|parents|family|carer|carers|landlord|hotel|employer|trafficker|traffickers|exploiter|exploiters|police|officer|court|council|school|services|worker|team|panel|agency|hospital|we|i'

/** The wording is our own. Source: domain fact base 6.1, checked on 22 November 2026. */
export const phrases: readonly Phrase[] = [
  {
    id: 'own-risk',
    avoid: 'puts self at risk, risky lifestyle',
    patterns: [
      `put|puts|putting|place|places|placed|placing ${self} at|in considerable|serious|significant|further? risk|danger`,
      `expose|exposes|exposed|exposing ${self} to risk|danger|harm`,
      'risky|chaotic lifestyle',
      'risky|risk behaviour|behaviours|behavior',
      'risk taking behaviour?',
      'risk taker',
    ],
    why: 'It makes the child the cause of what others do to them.',
    instead: 'is being exposed to risk by…, or is being harmed',
    ...guide,
  },
  {
    id: 'sexual-choice',
    avoid: 'promiscuous, sexually active with (adults)',
    patterns: ['promiscuous|promiscuity', 'sexually active with?'],
    why: 'It tells abuse as the child’s own choice.',
    instead: 'is being sexually abused or exploited',
    ...guide,
  },
  {
    id: 'prostitution',
    avoid: 'child prostitute, prostituting self',
    patterns: [
      'child|underage|teenage|teen|juvenile prostitute|prostitutes|prostitution',
      `prostitute|prostitutes|prostituted|prostituting ${self}`,
      '(as|is|was a) prostitute',
      'rent boy|boys',
    ],
    why: 'It is wrong in law: no child can consent to being exploited.',
    instead: 'child victim of sexual exploitation',
    ...guide,
  },
  {
    id: 'relationship',
    avoid: 'boyfriend, girlfriend, relationship (with somebody who exploits)',
    patterns: [
      'her|his|their|the|a older|adult|new|current? boyfriend|boyfriends|girlfriend|girlfriends',
      'older|adult boyfriend|boyfriends|girlfriend|girlfriends',
      'sexual relationship',
      'relationship with a|an|the|her|his|their? much? adult|older|man|men|woman|exploiter|trafficker|perpetrator',
    ],
    why: 'Of somebody who exploits the child, it says that the child consented.',
    instead: 'the adult says that they are in a relationship, or the adult is exploiting the child',
    ...guide,
  },
  {
    id: 'involved-in',
    avoid: 'involved in (exploitation, drugs, crime)',
    patterns: [
      'involved in (the|a? cse|cce|exploitation|child|criminal|crime|crimes|offending|drug|drugs|cannabis|cocaine|heroin|dealing|supplying|selling|county|gang|gangs|prostitution|sex|sexual|trafficking|theft|thefts|stealing|shoplifting|begging|burglary|robbery|violence|knife|fraud|antisocial)',
      'involvement in (the|a? cse|cce|exploitation|criminal|crime|offending|drug|drugs|cannabis|dealing|county|gang|gangs|prostitution|trafficking|stealing|begging)',
    ],
    except: [
      `${notTheChild} is|are|was|were|may|might|be|been? be|been? involved in`,
      `${notTheChild} involvement in`,
    ],
    why: 'It says that the child chose to take part.',
    instead: 'is being exploited, or is a victim of…',
    ...youthJustice,
  },
  {
    id: 'offender-label',
    avoid: 'drug runner, drug dealer, gang member',
    patterns: [
      'drug|drugs runner|runners|dealer|dealers|mule|mules',
      '(deals|dealing|dealt) drugs',
      'gang member|members|nominal|nominals|affiliated|associated|involved|lifestyle',
      '(in|joined|joining|with|part|member of? a|the|his|her|their) gang',
    ],
    except: [
      'adult|adults|older|known|local|by|from|for|to|are|were a|an|the|older|adult|known|local? drug|drugs|gang dealer|dealers|member|members',
      'threatened|attacked|chased|debt|debts|exploited|controlled|owed|owes by|to|with|in a|the gang',
    ],
    why: 'It makes an offender of a child whom others exploit.',
    instead: 'child who is being criminally exploited',
    ...guide,
  },
  {
    id: 'exploited-label',
    avoid: 'money mule, plugging, slave',
    patterns: [
      'money|cash mule|mules',
      'mule|mules|muling',
      'plugging|plugger',
      'plugs|plugged (drugs|crack|heroin|cocaine|wraps|class)',
      'slave|slaves',
    ],
    except: ['plugging in|into|his|her|their|the|a'],
    why: 'It dehumanises, or makes the child answer for what they were made to do.',
    instead: 'child being criminally exploited, or was coerced to carry or conceal…',
    ...youthJustice,
  },
  {
    id: 'street-words',
    avoid: 'running county lines, going country, recruit',
    patterns: [
      'run|runs|ran|running county lines|line',
      'go|goes|going|gone|went country|cunch|ot',
      'a|new recruit|recruits',
    ],
    except: ['go|goes|going|gone|went country walking|dancing'],
    why: 'Street words hide who sends the child, and not every reader knows them.',
    instead: 'was made to travel to sell or hold drugs',
    ...guide,
  },
  {
    id: 'contacting-adults',
    avoid: 'contacting adults online',
    patterns: [
      'contact|contacts|contacted|contacting|messaging|messages|messaged|meeting|meets older|unknown|adult? adults|men|males|women|strangers online?',
      'talk|talks|talked|talking|chats|chatting|speaks|speaking to|with older|unknown|adult? adults|men|males|women|strangers online',
    ],
    except: ['by contacting|messaging older|unknown|adult? adults|men|males|women|strangers'],
    why: 'It puts the child at the centre of what adults do.',
    instead: 'adults are making contact with the child, or are grooming them',
    ...guideExtract,
  },
  {
    id: 'went-missing',
    avoid: 'absconded, ran off, AWOL, wayward',
    patterns: [
      'abscond|absconds|absconded|absconding|absconder|absconders|absconsion',
      'run|runs|ran|running off',
      'runaway|runaways',
      'awol',
      'wayward',
    ],
    except: [`${notTheChild} absconded|absconds|ran|runs off?`],
    why: 'It blames the child, and hides that somebody may have made them go.',
    instead: 'went missing, left the placement or was taken',
    ...guide,
  },
  {
    id: 'engagement',
    avoid: 'refuses or fails to engage, hard to reach, uncooperative',
    patterns: [
      'refuse|refuses|refused|refusing|fail|fails|failed|failing|unwilling|reluctant to engage|cooperate',
      'will|would|does|did|do not engage|cooperate',
      "won't|wouldn't|doesn't|didn't|don't engage|cooperate",
      'not engaging|cooperating',
      'refuse|refuses|refused|refusing|fail|fails|failed|failing to co operate',
      'refusal|failure to engage|cooperate',
      'non|lack|lacks engagement|compliance',
      'lack of engagement|cooperation',
      'hard|difficult to reach|engage',
      'uncooperative',
      'un|unco|non cooperative|operative|compliant',
      'disengaged|disengages|disengaging|noncompliant',
    ],
    except: [
      `${notTheChild} refuse|refuses|refused|refusing|fail|fails|failed|failing to engage|cooperate`,
      `${notTheChild} is|are|was|were|has|have|will|would|does|did|do|been not? been? hard|difficult|uncooperative|engage|cooperate|engaging|cooperating to?`,
      `${notTheChild} won't|wouldn't|doesn't|didn't|don't engage|cooperate`,
      'hard|difficult to reach by',
    ],
    why: 'It is how a service sees it. The child may have good reason to be afraid.',
    instead: 'we have not yet found a way to work with…, or does not feel safe to talk',
    ...guide,
  },
  {
    id: 'choice',
    avoid: 'chose to, lifestyle choice',
    patterns: [
      'choose|chooses|chose|chosen|choosing to',
      'choose|chooses|chose|chosen|choosing (not to)',
      'lifestyle choice|choices',
      'life style choice|choices',
      'make|makes|made|making|own poor|bad|risky|unsafe|own? choice|choices',
    ],
    except: [
      'was|were|be|been|being|is|are chosen to|not',
      `${notTheChild} have|has|had? choose|chooses|chose|chosen|choosing to|not`,
      'can|could|may|should|let|help|free|able to? him|her|them|child|children? choose to?',
    ],
    why: 'A child cannot choose to be exploited. It treats them as an adult.',
    instead: 'say what was done, and the age: is a child of 15',
    ...guide,
  },
  {
    id: 'older-than-they-are',
    avoid: 'streetwise, mature',
    patterns: [
      'streetwise',
      'street wise|smart',
      '(very|quite|so|is|was|seems|appears|looks|presents as? very|quite|so|more?) mature',
      'mature for|beyond his|her|their age|years',
    ],
    why: 'It makes an adult of a child, and of some children more often than of others.',
    instead: 'is a child of 15',
    ...guide,
  },
  {
    id: 'doubt',
    avoid: 'alleged victim, claims',
    patterns: [
      'alleged victim|victims',
      '(he|she|child|boy|girl) alleges|alleged',
      'claims|claimed|claiming (that|he|she|they|to|his|her|their|not)',
      '(he|she|child|boy|girl) claims|claimed',
    ],
    except: [
      // A claimed age is how the field names an age as told.
      'claims|claimed|claiming that? he|she|they|to is|are|was|were|be about? #',
      'claims|claimed|claiming his|her|their age|date',
      `${notTheChild} claims|claimed|claiming`,
      'asylum|benefit|protection|insurance|compensation|rights claims|claimed',
      'claims|claimed|claiming asylum|benefit|benefits|compensation',
    ],
    why: 'It casts doubt on the child before anybody has looked.',
    instead: 'says or reports. For the NRM: potential victim',
    ...guide,
  },
  {
    id: 'illegal',
    avoid: 'illegal immigrant, illegal',
    patterns: [
      'illegal immigrant|immigrants|migrant|migrants|alien|aliens|entrant|entrants|worker|workers',
      'illegal asylum seeker|seekers',
      '(an) illegal (who|and|from|in|but|so|here|with|without|living|working)',
      '(he|she|child|boy|girl is|was) illegal',
      'illegals',
      '(he|she|they|child|boy|girl entered|came|arrived|is|was|are here?) illegally',
    ],
    why: 'No person is illegal. It turns a child into their papers.',
    instead: 'irregular entry, no leave to remain yet, or unaccompanied child',
    ...guide,
  },
  {
    id: 'disclosure',
    avoid: 'disclosure (as proof), he said / she said',
    patterns: [
      'disclose|discloses|disclosed|disclosing (to|that|being|how|a|an|the|abuse|sexual|physical|he|she|they|his|her|their)',
      '(he|she|child|boy|girl has|have|had?) disclosed',
      'disclosure|disclosures',
      'he said she said',
    ],
    except: [
      'not|cannot|never|must|may|shall|to disclose',
      `${notTheChild} disclose|discloses|disclosed`,
      'non|dbs|legal|court|police|document disclosure',
      'disclosure officer|order|form|check|checks|request|requests|scheme|and|duty|unit',
    ],
    why: 'It sounds like proof, or like a secret given away. Say what the child did.',
    instead: 'told, showed, or the child’s account',
    ...guide,
  },
  {
    id: 'asylum-refused',
    avoid: 'failed asylum seeker',
    patterns: ['failed|bogus|rejected asylum seeker|seekers|applicant|applicants'],
    why: 'A decision failed to go their way; the child did not fail.',
    instead: 'asylum application refused',
    ...guide,
  },
  {
    id: 'account-changed',
    avoid: 'retracted, inconsistent account, lying',
    patterns: [
      'retract|retracts|retracted|retracting|retraction',
      'inconsistent account|accounts|story|stories|statement|statements|version|versions',
      '(account|accounts|story|stories|statement|he|she is|are|was|were|been) inconsistent',
      '(he|she|child|boy|girl is|was|must? be?) lying',
      'lying|lies|lied about',
      'change|changes|changed|changing his|her|their story',
      'liar',
    ],
    except: [
      'lying on|in|down|under|next|beside|there|unconscious|asleep|still|at|across|low|against|flat|outside|behind|awake|face',
      `${notTheChild} is|was|lies|lied|lying lying|about`,
    ],
    why: 'Fear and trauma change what a child can tell. A changed account is no proof of a lie.',
    instead: 'the account changed: record how, and what fear or trauma may lie behind it',
    ...homeOffice,
  },
  {
    id: 'age-judged',
    avoid: 'age-disputed adult (as a fact)',
    patterns: [
      'age disputed adult|adults|male|female|man|woman',
      '(he|she is|was) really|actually|clearly|obviously|definitely an? adult',
    ],
    why: 'It decides an age that is not decided.',
    instead: 'age not yet determined, treated as a child',
    ...guide,
  },
]
