import type { InNations } from '../nation/in-nations'
import type { StepId } from './steps'

type Paper = {
  readonly title: InNations<string>
  /** What to press for it. */
  readonly open: InNations<string>
}

/** The papers that a step has, to read out or print. */
export const papers = {
  police: {
    title: { every: 'Call to the police' },
    open: { every: 'Sheet for the call, to read out or print' },
  },
  'childrens-services': {
    title: {
      every: 'Referral to children’s services',
      Wales: 'Report to social services',
      Scotland: 'Notification of concern to the social work service',
      'Northern Ireland': 'Referral to Gateway',
    },
    open: {
      every: 'Referral, to read out or print',
      Wales: 'Report, to read out or print',
      Scotland: 'Notification of concern, to read out or print',
    },
  },
  'designated-officer': {
    title: {
      every: 'Report about somebody who works with children',
    },
    open: { every: 'Report, to read out or print' },
  },
} as const satisfies { readonly [S in StepId]?: Paper }

type WithPaper = keyof typeof papers
export const hasPaper = (step: string): step is WithPaper => Object.hasOwn(papers, step)
