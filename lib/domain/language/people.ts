/** Who a sentence may be about, word by word. Whoever is in none of these lists may be the child. */
const set = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap(each => each.split('|')))

const kin =
  'uncle|uncles|aunt|aunts|auntie|cousin|cousins|mother|mothers|father|fathers|mum|mam|mom|mummy|dad|daddy|parent|parents|stepmother|stepfather|stepmum|stepdad|grandmother|grandfather|grandparent|grandparents|gran|nan|grandad|brother|brothers|sister|sisters|relative|relatives|husband|wife|partner|partners|boyfriend|boyfriends|girlfriend|girlfriends|friend|friends|peer|peers|neighbour|neighbours'

/** Who may exploit, and other adults. */
const strangers =
  'man|men|woman|women|adult|adults|lady|ladies|driver|drivers|suspect|suspects|landlord|landlady|employer|employers|boss|bosses|trafficker|traffickers|exploiter|exploiters|smuggler|smugglers|offender|offenders|perpetrator|perpetrators|abuser|abusers|groomer|groomers|pimp|pimps|dealer|dealers|criminal|criminals|stranger|strangers|agent|agents|lender|lenders|customer|customers|tenant|tenants|owner|owners|caller|callers|associate|associates|elders|householder|resident|residents'

const workers =
  'officer|officers|constable|sergeant|inspector|detective|judge|sheriff|teacher|teachers|tutor|head|headteacher|senco|worker|workers|carer|carers|practitioner|practitioners|professional|professionals|colleague|colleagues|manager|managers|supervisor|lead|chair|doctor|doctors|gp|gps|nurse|nurses|midwife|paramedic|psychologist|psychiatrist|therapist|counsellor|consultant|guardian|guardians|advocate|advocates|mentor|coach|solicitor|solicitors|lawyer|lawyers|barrister|interpreter|interpreters|assessor|assessors|reviewer|adviser|advisor|investigator|receptionist|referrer|reporter'

const titles = 'mr|mrs|ms|miss|mx|dr|sir|prof|professor|pc|dc|ds|dci|di|ps|pcso|wpc|rev|cllr|superintendent'

const bodies =
  "family|families|gang|gangs|network|networks|group|groups|people|others|those|somebody|someone|anybody|anyone|everybody|everyone|nobody|police|court|tribunal|council|councils|authority|authorities|government|school|schools|college|academy|service|services|staff|team|teams|panel|meeting|conference|agency|agencies|organisation|organisations|hospital|hospitals|clinic|surgery|office|trust|board|department|unit|force|company|hotel|embassy|consulate|bank|charity|barnardo's|crown|prosecution|defence|mash|camhs|psni|nspcc|dwp|nhs|ukvi|nca|cps|ctac|gateway|we|i"

/** What speaks for others. */
export const papers =
  'report|reports|referral|referrals|letter|letters|email|emails|note|notes|file|files|record|records|log|minutes'
/** What is no person, and is inconsistent, hard to reach or involved all the same. */
const objects =
  'vehicle|vehicles|car|cars|van|lorry|phone|number|house|flat|property|attendance|injury|injuries|bruise|bruises|bruising|mark|marks|burn|burns|wound|wounds|visit|visits|visiting|parenting|data'

/** A name behind one of them is not the child’s: “PC Adams”, “his uncle Farid”. */
export const titled = set(titles)
export const called = set(titles, kin, strangers, workers)
export const people = set(titles, kin, strangers, workers, bodies)
/** Who or what is surely not the child: what they do or refuse is said of them. */
export const others = set(titles, kin, strangers, workers, bodies, papers, objects)

export const children = set(
  'he|she|they|him|them|his|her|their|himself|herself|themself|themselves|child|children|boy|boys|girl|girls|person|pupil|pupils|student|students|teenager|teenagers|teen|teens|youngster|youngsters|youth|youths|minor|minors|kid|kids|lad|lads|lass|juvenile|juveniles|adolescent|client|clients|user|users|son|sons|daughter|daughters|niece|nephew|victim|victims|survivor|witness|witnesses|uasc|complainant',
)
/** Names that are given to the child too: an aside with one tells of nobody else. */
export const labels = set('dealer|dealers|offender|offenders|criminal|criminals|associate|associates')
/** Grown-up words that behind “young” name a child. */
export const youngOnes = set('man|men|woman|women|adult|adults|lady|ladies|people')
/** Before a child’s word they tell of another child. */
export const otherOnes = set('older|other|another|elder|bigger|those')

/** Behind them a word such as “lead” or “report” is what they do. */
export const doers = set('he|she|they|we|i|you|who|to')

/** What a person tells, which is theirs. */
export const accounts = set(
  'account|accounts|story|stories|version|versions|statement|statements|evidence|explanation|explanations|narrative',
)

/** Small words before a person: they change nothing of who it is. */
export const small = set(
  "the|a|an|his|her|their|our|my|your|its|this|that|these|those|one|two|three|both|all|some|every|each|social|foster|youth|family|support|key|duty|local|other|another|older|elder|younger|young|adult|new|police|school|children's|child's|court|care|link|senior|lead|former|current|male|female|own|home|housing|immigration|whole",
)
/** What begins the words about one person or thing. */
export const determiners = set('the|a|an|his|her|their|our|my|your|its|this|that|these|those')
/** Behind them a person only stands near what was done. */
export const near = set(
  'by|with|from|to|of|in|at|for|about|on|near|after|before|against|behind|towards|without|like|than|between|during|following',
)

/** Whoever these are said to is not called by the name that follows: “told the officer Aoife ran off”. */
export const telling = set('tell|tells|told|telling|ask|asks|asked|asking|inform|informs|informed|informing')

/** Written with a capital at times, and nobody’s name. */
export const noNames = set(
  'one|some|none|both|most|many|few|several|each|every|any|all|another|other|much|more|such|same|perhaps|maybe|until|despite|due|during|between|given|seen|told|says|said|still|now|it|its|this|that|these|there|here|which|what|who|whom|whose|when|while|where|why|how|if|as|because|since|although|though|however|therefore|also|then|later|after|before|once|no|not|yes|none|neither|either|nor|and|but|or|so|the|a|an|in|on|at|by|with|from|to|of|for|under|over|is|was|are|were|has|have|had|does|do|did|cannot|please|england|scotland|wales|ireland|uk|britain|london|english|scottish|welsh|irish|british|snapchat|instagram|facebook|tiktok|whatsapp|cannabis|cocaine|heroin|drugs|drug|work|crime|evidence|slavery|abuse|concern|concerns|nothing|something|everything',
)
/** When it was: whoever did it is not told. */
export const times = set(
  'today|yesterday|tonight|tomorrow|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|month|year|night|morning|afternoon|evening|again|weekend',
)

/** Between who did it and what was done. */
export const between = set(
  "has|have|had|having|is|was|are|were|be|been|being|am|will|would|shall|should|may|might|could|can|must|do|does|did|not|never|cannot|hasn't|haven't|hadn't|isn't|wasn't|aren't|weren't|won't|wouldn't|shouldn't|couldn't|can't|don't|doesn't|didn't|to|also|often|then|now|again|always|still|just|only|even|later|once|twice|soon|already|sometimes|ever|very|quite|so|too|more|rather|however|both|all|perhaps|maybe|began|begun|begins|begin|started|starts|starting|continue|continues|continued|keep|keeps|kept|tends|tended|wants|want|wanted|seems|seem|seemed|appears|appear|appeared|tried|tries|likely|got|gets|getting|become|becomes|became|going|known|thought|believed|considered|deemed|suspected|aged|year|years|old|here",
)
/** What alone may stand between who it is and what they are called: “he is a dealer”. */
export const copulas = set(
  "is|was|are|were|be|been|being|become|becomes|became|not|never|isn't|wasn't|aren't|weren't|has|also|still|now|to|may|might|could|must|will|would|seems|appears|clearly|known|local|well|serious",
)
