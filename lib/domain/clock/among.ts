import { type Nation, nations } from '../nation/nation'
import { clocks, unknownClock } from './clocks'
import { type Party, partyIn } from './waits-for'

/**
 * What a number is of that counts cases of several nations, where those have words of their own for it. Of one nation's
 * cases its own words are said. Source: the words of lib/domain/nation/glossary.ts for what each is.
 */
const clocksAmong: { readonly [clock: string]: string | undefined } = {
  'referral-decision': 'Decision on what happens with the referral or report',
  assessment: 'Assessment of the child finished',
  'initial-conference': 'First meeting on whether the child needs a protection plan',
  'conference-summary': 'What that meeting decided, sent to those who took part',
  'first-review-conference': 'First review of the protection plan',
  'next-review-conference': 'Next review of the protection plan',
  'return-interview': 'Talk with the child who came back after being missing',
  'police-protection': 'The police’s own power to keep the child safe ends',
  'emergency-order': 'Emergency order of a court ends',
  'emergency-order-extension': 'Emergency order of a court that was extended ends',
  'silence-of-protectors':
    'Ask again: the police or those who protect children have not answered, and nobody set a day',
}
const partiesAmong: { readonly [P in Party]?: string } = {
  services: 'Those who protect children',
  court: 'A court or a hearing',
  guardian: 'Guardian service for trafficked children',
  'adult-services': 'Services for adults at risk',
}

/** The nations whose words are wanted: those of the cases that are counted, and all where nobody knows which. */
const wanted = (of: readonly Nation[]): readonly Nation[] => (of.length > 0 ? of : nations)

/** What a clock is called for cases of these nations: as they say it where they say it alike. */
export function clockAmong(id: string, of: readonly Nation[]): string {
  const known = clocks.filter(clock => clock.id === id)
  const theirs = known.filter(({ nation }) => wanted(of).includes(nation))
  const [name, ...others] = new Set((theirs.length > 0 ? theirs : known).map(clock => clock.name))
  return (others.length > 0 ? clocksAmong[id] : undefined) ?? name ?? unknownClock
}

/** What a party is called for cases of these nations. */
export function partyAmong(party: Party, of: readonly Nation[]): string {
  const [name = '', ...others] = new Set(wanted(of).map(nation => partyIn(party, nation)))
  return (others.length > 0 ? partiesAmong[party] : undefined) ?? name
}
