import type { Nation } from '../../lib/domain/nation/nation'

/** Words and laws that stand in some nations and not in others, and why. Source: domain fact base 2, 3.2 to 3.6 and 6.3. */
type Owned = { readonly word: RegExp; readonly of: readonly Nation[]; readonly why: string }

const [england, wales, scotland, ireland] = [
  'England',
  'Wales',
  'Scotland',
  'Northern Ireland',
] as const satisfies readonly Nation[]

export const owned: readonly Owned[] = [
  {
    word: /section 47|\bs47\b/i,
    of: [england, wales],
    why: 'A duty of the Children Act 1989, which is not law in Scotland or Northern Ireland',
  },
  {
    word: /Children Act 1989|section (43|44|46|31|38)\b/i,
    of: [england, wales],
    why: 'The Act reaches England and Wales',
  },
  {
    word: /section (17|20)\b/i,
    of: [england],
    why: 'Part 3 of the Act was replaced in Wales by the Act of 2014',
  },
  {
    word: /section (76|130)\b|Well-being \(Wales\)/i,
    of: [wales],
    why: 'Social Services and Well-being (Wales) Act 2014',
  },
  { word: /\bArticle \d|Children Order/, of: [ireland], why: 'Children (Northern Ireland) Order 1995' },
  { word: /Modern Slavery Act/, of: [england, wales], why: 'The others have an Act of 2015 of their own' },
  { word: /\bLADO\b/i, of: [england], why: 'An officer whom English guidance alone knows' },
  {
    word: /designated officer/i,
    of: [england, wales, ireland],
    why: 'In Scotland social work and police hear of it',
  },
  {
    word: /\bMASH\b|\bMARF\b|\bEHCP\b|early help/i,
    of: [england],
    why: 'English arrangements, forms and meetings',
  },
  { word: /children’s (social care|services)/i, of: [england], why: 'The other nations’ have other names' },
  { word: /social services/i, of: [wales], why: 'What protects children in a council of Wales' },
  {
    word: /social work service|duty social work/i,
    of: [scotland],
    why: 'What protects children in a council of Scotland',
  },
  {
    word: /strategy discussion/i,
    of: [england, wales, ireland],
    why: 'Scotland holds an inter-agency referral discussion',
  },
  {
    word: /strategy meeting/i,
    of: [england, wales],
    why: 'Northern Ireland’s sources speak of a strategy discussion alone',
  },
  { word: /\bIRD\b|inter-agency referral/i, of: [scotland], why: 'Scotland’s discussion of the agencies' },
  {
    word: /\bCPPM\b|child protection planning meeting/i,
    of: [scotland],
    why: 'Scotland’s meeting on a child protection plan',
  },
  {
    word: /child protection conference|\bICPC\b/i,
    of: [england, wales],
    why: 'Scotland has a planning meeting, Northern Ireland a case conference',
  },
  { word: /case conference/i, of: [ireland], why: 'Northern Ireland’s meeting on a child protection plan' },
  {
    word: /\bReporter\b|children’s hearing|by a sheriff/i,
    of: [scotland],
    why: 'Children’s Hearings (Scotland) Act 2011',
  },
  {
    word: /\bGateway\b|\bUNOCINI\b|\bPSNI\b/,
    of: [ireland],
    why: 'Northern Ireland’s front door, form and police',
  },
  {
    // What a first responder is says of Northern Ireland that it is otherwise there.
    word: /(?<!Northern Ireland’s )Health and Social Care Trust|\bHSC\b|\b[Tt]he Trust\b/,
    of: [ireland],
    why: 'Bodies of Northern Ireland',
  },
  {
    word: /local authority|which council|council’s/i,
    of: [england, wales, scotland],
    why: 'Northern Ireland’s councils do not protect children: its Trusts do',
  },
  { word: /Police Scotland/, of: [scotland], why: 'One nation’s police' },
  {
    word: /Working Together to Safeguard|Keeping Children Safe in Education/,
    of: [england],
    why: 'English guidance',
  },
  { word: /Wales Safeguarding Procedures|\bdebrief/i, of: [wales], why: 'Welsh guidance' },
  {
    word: /National Guidance for Child Protection in Scotland/,
    of: [scotland],
    why: 'Scottish guidance',
  },
  {
    word: /confirm\b.*\bin writing|written referral/i,
    of: [england],
    why: 'A time for it was read in English local procedures alone',
  },
]

/** The other nations' words in a text, each with why it does not belong there. */
export const foreignIn = (text: string, nation: Nation): string[] =>
  owned.filter(({ word, of }) => !of.includes(nation) && word.test(text)).map(({ why }) => `${why}: ${text}`)

/** Any nation's own words in a text that is read of every case, but where it says of which nation it speaks. */
export const ownedIn = (text: string): string[] => {
  const rest = text.replace(/[^.;]*\bin (England|Wales|Scotland|Northern Ireland)\b[^.;]*/gi, '')
  return owned.filter(({ word }) => word.test(rest)).map(({ why }) => `${why}: ${text}`)
}

/** Every text in a thing that is shown, however deep. */
export const textsIn = (what: unknown): string[] => {
  if (typeof what === 'string') return [what]
  if (typeof what !== 'object' || what === null) return []
  return Object.entries(what).flatMap(([key, value]) => (unread.has(key) ? [] : textsIn(value)))
}

/** What nobody reads. */
const unread = new Set([
  'id',
  'kind',
  'href',
  'needs',
  'input',
  'class',
  'recordedAs',
  'applies',
  'after',
  'trigger',
  'given',
])
