import type { PlanAnswers } from '../../lib/domain/plan/questions'

/** A plan with something in every field that takes words; `say` gives the words of each. */
export const wordyPlan = (say: (where: string) => string, reviewOn: string): PlanAnswers => ({
  kind: 'safety',
  risks: say('plan risks'),
  where: say('plan where'),
  asked: 'yes',
  askedOn: '2026-01-05',
  wants: say('plan wants'),
  childTold: say('plan childTold'),
  firstHour: say('plan firstHour'),
  lookFirst: say('plan lookFirst'),
  mayBeTold: say('plan mayBeTold'),
  reviewOn,
})

/** The demonstration's: an invented boy in a foster placement (vignette vig-01). */
export const invented: Omit<PlanAnswers, 'askedOn' | 'reviewOn'> = {
  kind: 'safety',
  risks:
    'Somebody who says he is owed money for the journey may ring or wait for him. Signs: a second phone, new clothes, messages at night, saying that he has to work.',
  where: 'The street outside the placement after dark; the bus station; a chat group on his phone.',
  asked: 'yes',
  wants: '“I want to go to school. I do not want to see the uncle. Do not make me leave this house again.”',
  childTold:
    'In Vietnamese, through a qualified interpreter: that nobody may take him away, what we do if he is missing, and whom he can ring. He repeated it in his own words.',
  firstHour:
    '1. Look in the house and garden, and ring his phone once.\n2. Ring 999: say that he is a child who was trafficked and may be taken to work.\n3. Ring the social worker, out of hours the duty team.\n4. Touch nothing in his room. Do not ring anybody he calls uncle.',
  lookFirst: 'The bus station; the nail bar in the arcade; the house where he was found.',
  mayBeTold:
    'Foster carers, the school’s safeguarding lead, Midshire Police. Nobody who says that he is family.',
}
