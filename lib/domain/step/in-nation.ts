import type { Nation } from '../nation/nation'
import { officers } from './designated-officer'
import { type Step, type StepEventId, type StepId, stepOf } from './steps'
import { eventWords } from './words'

type Words = Partial<Pick<Step, 'title' | 'why' | 'start' | 'again' | 'states' | 'source'>> & {
  readonly events?: Partial<Record<StepEventId, string>>
}

const untilTheySay = 'Do not tell the person, and do not ask them about it: they say when.'
const officer = (nation: Nation) => ({ source: `${officers[nation].source}; ${officers[nation].status}` })

const nrm = (told: string): Words => ({
  why: `The National Referral Mechanism decides whether somebody is a victim of modern slavery. Only a first responder organisation can refer, on the Home Office’s own site, after ${told}. A child’s consent is not needed.`,
})

/** What the steps are called where England's words do not fit. Source: domain fact base 3.3 to 3.5 and 6.3; whom to tell of a worker, ./designated-officer.ts. */
const elsewhere: { readonly [N in Nation]?: { readonly [S in StepId]?: Words } } = {
  Wales: {
    'childrens-services': {
      title: 'Social services',
      why: 'Report to the social services of the area where the child is now. It is always needed, and never waits for consent or for certainty.',
      start: 'Record the report to social services',
      again: 'Record another report to social services',
      states: { sent: 'Reported', acknowledged: 'Acknowledged', decided: 'Decision known' },
      source:
        'Wales Safeguarding Procedures, 2019; the duty to report a child at risk, Social Services and Well-being (Wales) Act 2014, section 130; to be confirmed',
      events: {
        sent: 'Report to social services',
        acknowledged: 'Report acknowledged by social services',
        decided: 'Decision by social services',
        'not-needed': 'Report to social services proposed as not needed',
        'not-needed-agreed': 'Report to social services agreed to be not needed',
        'needed-after-all': 'Report to social services needed after all',
        ready: 'Report to social services ready',
      },
    },
    'designated-officer': {
      why: `Somebody must also tell the local authority’s designated officer for safeguarding, where the person works: they look into concerns about people who work with children. ${untilTheySay}`,
      ...officer('Wales'),
    },
    'strategy-meeting': {
      why: 'Social services and police, and others who know the child, share what they know and decide how to protect the child.',
      source: 'Wales Safeguarding Procedures, section 3 part 1',
    },
    nrm: nrm('social services have been told'),
  },
  Scotland: {
    'childrens-services': {
      title: 'Social work service',
      why: 'Tell the social work service of the council where the child is now. It is always needed, and never waits for consent or for certainty.',
      start: 'Record that the social work service was told',
      again: 'Record that the social work service was told again',
      states: { sent: 'Told', acknowledged: 'Acknowledged', decided: 'Decision known' },
      source: 'National Guidance for Child Protection in Scotland 2021, updated 2023',
      events: {
        sent: 'Social work service told',
        acknowledged: 'Acknowledged by the social work service',
        decided: 'Decision by the social work service',
        'not-needed': 'Telling the social work service proposed as not needed',
        'not-needed-agreed': 'Telling the social work service agreed to be not needed',
        'needed-after-all': 'Telling the social work service needed after all',
        ready: 'Notification to the social work service ready',
      },
    },
    'designated-officer': {
      title: 'Concern about a worker',
      why: `Somebody must also tell the council’s social work service and the police that this is about somebody who works with children. ${untilTheySay}`,
      start: 'Record that they were told about the worker',
      again: 'Record that they were told about the worker again',
      events: {
        sent: 'Social work or police told about the worker',
        acknowledged: 'Concern about the worker acknowledged',
        decided: 'Advice about the worker',
        'not-needed': 'Telling somebody about the worker proposed as not needed',
        'not-needed-agreed': 'Telling somebody about the worker agreed to be not needed',
        'needed-after-all': 'Telling somebody about the worker needed after all',
        ready: 'Report about the worker ready',
      },
      ...officer('Scotland'),
    },
    'strategy-meeting': {
      title: 'Inter-agency referral discussion (IRD)',
      why: 'Social work, police and health, and others who know the child, share what they know and decide how to protect the child.',
      start: 'Record that an IRD was asked for',
      again: 'Record that another IRD was asked for',
      source: 'National Guidance for Child Protection in Scotland 2021, updated 2023',
      events: {
        sent: 'IRD asked for',
        acknowledged: 'IRD given a date',
        decided: 'IRD held',
        'not-needed': 'IRD proposed as not needed',
        'not-needed-agreed': 'IRD agreed to be not needed',
        'needed-after-all': 'IRD needed after all',
        ready: 'Request for an IRD ready',
      },
    },
    nrm: nrm('the social work service has been told'),
  },
  'Northern Ireland': {
    'childrens-services': {
      title: 'Health and Social Care Trust',
      why: 'Tell Gateway, the front door of the Health and Social Care Trust where the child is now. It is always needed, and never waits for consent or for certainty.',
      start: 'Record the referral to Gateway',
      again: 'Record another referral to Gateway',
      source: 'Child protection in Northern Ireland, childprotectionuk.co.uk',
      events: {
        sent: 'Referral to Gateway',
        acknowledged: 'Referral acknowledged by Gateway',
        decided: 'Decision by the Trust',
        'not-needed': 'Referral to Gateway proposed as not needed',
        'not-needed-agreed': 'Referral to Gateway agreed to be not needed',
        'needed-after-all': 'Referral to Gateway needed after all',
        ready: 'Referral to Gateway ready',
      },
    },
    'designated-officer': {
      title: 'Designated officer of the Trust',
      why: `Somebody must also tell the designated officer of the Health and Social Care Trust where the person works, through Gateway. The designated officer of your own organisation is somebody else: speak to them too, unless it is about them. ${untilTheySay}`,
      start: 'Record that the Trust’s designated officer was told',
      again: 'Record that the Trust’s designated officer was told again',
      events: { sent: 'Trust’s designated officer told' },
      ...officer('Northern Ireland'),
    },
    'strategy-meeting': {
      title: 'Strategy discussion',
      start: 'Record that a strategy discussion was asked for',
      again: 'Record that another strategy discussion was asked for',
      events: {
        sent: 'Strategy discussion asked for',
        acknowledged: 'Strategy discussion given a date',
        decided: 'Strategy discussion held',
        'not-needed': 'Strategy discussion proposed as not needed',
        'not-needed-agreed': 'Strategy discussion agreed to be not needed',
        'needed-after-all': 'Strategy discussion needed after all',
        ready: 'Request for a strategy discussion ready',
      },
      why: 'The Health and Social Care Trust, the police and others who know the child share what they know and decide how to protect the child.',
      source: 'Child protection in Northern Ireland, childprotectionuk.co.uk',
    },
    nrm: nrm('the Trust has been told'),
  },
}

/** A step in the words of the nation whose law applies to the case. */
export function stepIn<S extends Step>(step: S, nation: Nation): S {
  const { events: _, ...words } = elsewhere[nation]?.[step.id] ?? {}
  return { ...step, ...words }
}

/** What the step is called there. */
export const titleIn = (id: StepId, nation: Nation): string =>
  elsewhere[nation]?.[id]?.title ?? stepOf(id)?.title ?? id

/** What an event of a step is called there, beside its date. */
export const eventIn = (step: StepId, event: StepEventId, nation: Nation): string =>
  elsewhere[nation]?.[step]?.events?.[event] ?? eventWords[step][event]
