import { treatedAsChild } from '../child/age'
import { type Judgeable, judged } from '../pathway/known-of'
import { dayInWords } from '../time/words'

/** From so many days before 18 the day is told: no local panel takes the child any more. Source: domain fact base 3.8. */
const soon = 100

/** Whether the day is near from which on they must agree. */
export function isNearEighteen(file: Judgeable): boolean {
  const { daysTo18, path } = judged(file).age
  return path !== 'adult' && daysTo18 !== null && daysTo18 <= soon && daysTo18 >= 1
}

/** How near 18 is, once it is. */
export function birthday(file: Judgeable): string[] {
  const { daysTo18, eighteenthOn } = judged(file).age
  if (!isNearEighteen(file) || !eighteenthOn) return []
  return [
    `By the date of birth that counts they turn 18 in ${daysTo18 === 1 ? 'one day' : `${daysTo18} days`}, on ${dayInWords(eighteenthOn)}: from then on they must agree.`,
  ]
}

const ageOf = (file: Judgeable): string[] => {
  const { path } = judged(file).age
  if (path === 'adult') return []
  return [
    path === 'age-uncertain'
      ? treatedAsChild
      : 'By the date of birth that counts they are under 18: nobody’s agreement is needed.',
  ]
}

/** Who decides a referral and why, by age and area; nothing where the rules alone would refer nobody. */
const routeOf = (file: Judgeable): string[] => {
  const { refer, why } = judged(file).nrm
  return refer === 'yes' || refer === 'with-consent' ? [why] : []
}

/** What chooses the road of a referral that is due: the age, the area, who decides, and the days to 18. */
export const choiceInWords = (file: Judgeable): string[] => [
  ...ageOf(file),
  ...routeOf(file),
  ...birthday(file),
]

/** The same in one sentence, for whoever is to refer now: the day that is near, otherwise who decides. */
export const choiceInShort = (file: Judgeable): string[] =>
  isNearEighteen(file) ? birthday(file) : routeOf(file)
