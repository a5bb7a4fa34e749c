import type { CaseOutline } from '../case/case-file'
import { flagInWords } from '../flag/flag'
import { divisionOf } from '../nation/nation'
import { closingPlace } from '../pathway/closing'
import { road } from '../pathway/road'
import { ledgerOf } from '../referral/ledger'
import { referralStands } from '../referral/standing'
import { byUrgency, clocksOf, lateness } from '../step/clocks'
import { dayOf } from '../time/day'
import { dueInWords } from '../time/words'
import type { Pointer } from './stops'

/**
 * What is not finished on a case, so that nobody closes it blind: its clocks, the most urgent first, then every step of
 * the road that nobody has begun or that is not done, who has not answered, what is agreed in the plan and not done, what was asked, flags, and a
 * restriction. None of it stops anybody.
 */
export function stillOpen(file: CaseOutline, planLines: number, now: Date): Pointer[] {
  const at = `/cases/${file.id}`
  const clocks = byUrgency(clocksOf(file), now).filter(clock => lateness(clock, now) !== 'met')
  const asked = file.questions.filter(({ answeredAt }) => answeredAt === null)
  const silent = ledgerOf(file).flatMap(referral => {
    const { word, tone, due } = referralStands(referral, file, now)
    return (tone === 'soon' || tone === 'danger') && !due ? [`${referral.agency}: ${word}`] : []
  })
  return [
    ...clocks.map(({ clock, due, place }) => ({
      says: `${clock.name}: ${dueInWords(due, now, divisionOf[file.nation])}`,
      href: `${at}/${place ?? closingPlace(clock.id)}`,
    })),
    ...road(file)
      .filter(({ state }) => state === 'open' || state === 'under-way')
      .map(({ step, state, word }) => ({
        says: state === 'open' ? `Not done: ${step.title}` : `Begun, not done: ${step.title} (${word})`,
        href: `${at}/steps#${step.id}`,
      })),
    ...silent.map(says => ({ says, href: `${at}/referrals` })),
    ...(planLines > 0 ? [{ says: linesInWords(planLines), href: `${at}/plan` }] : []),
    ...asked.map(({ askedOf }) => ({
      says: `A question to ${askedOf.name} is not answered`,
      href: `${at}/questions`,
    })),
    ...file.flags.map(flag => ({
      says: `Flag: ${flagInWords(flag, dayOf(now))}`,
      href: `${at}/flags/${flag.id}`,
    })),
    ...(file.restrictionReviewOn
      ? [
          {
            says: 'The case is restricted to named people, and stays so once it is closed',
            href: `${at}/restriction`,
          },
        ]
      : []),
  ]
}

const linesInWords = (count: number) =>
  count === 1
    ? 'One thing that is agreed in the plan is not done'
    : `${count} things that are agreed in the plan are not done`
