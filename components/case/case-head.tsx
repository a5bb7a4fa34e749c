'use client'

import type { ReactNode } from 'react'
import { namedOnly } from '@/lib/domain/restriction/named'
import { FlagNotice } from '../flag/flag-notice'
import { Heading } from '../page/heading'
import { Marking } from '../page/marking'
import { Strip } from '../page/strip'
import { Tabs } from '../page/tabs'
import { Tag } from '../page/tag'
import { heard, type Told } from '../page/told'
import { AddHere } from './add-here'
import { CallNow } from './call-now'
import { SafeContact } from './safe-contact'

const tabs = [
  { id: 'overview', path: '', title: 'Now' },
  { id: 'chronology', path: '/chronology', title: 'Chronology' },
  { id: 'files', path: '/files', title: 'Files' },
  { id: 'body-map', path: '/body-map', title: 'Body map' },
  { id: 'people', path: '/people', title: 'Child and people' },
  { id: 'evidence', path: '/evidence', title: 'Signs and evidence' },
  { id: 'steps', path: '/steps', title: 'Steps and clocks' },
  { id: 'plan', path: '/plan', title: 'Plan' },
  { id: 'nrm', path: '/nrm', title: 'NRM draft' },
] as const
export type CaseTab = (typeof tabs)[number]['id']

type Words = {
  id: string
  caption: string
  title: string
  tab: CaseTab
  /** Where whoever adds to the chronology comes back to; nothing where they may not. */
  adds: string | false
  child: string
  age: string
  danger: { tone: 'danger' | 'soon' | 'plain'; words: string }
  stage: string
  /** Open, as most cases are. */
  stageIsUsual: boolean
  closed: boolean
  heldBy: string
  restricted: boolean
  /** How many due times are late. */
  late: number
  /** Whoever must not be told, each in words. */
  unsafe: readonly string[]
  /** Whether the police are to be rung now, or were: see `CallNow`. */
  call: { recorded: boolean; record: string | undefined } | undefined
  /** The flags that stand, in words. */
  flags: readonly string[]
}

/** What stands on top of every page of a case, drawn from words alone. */
export function CaseHead({ lede, told }: { lede?: ReactNode; told: Told<Words> }) {
  const { id, caption, title, tab, adds, unsafe, flags, call, ...now } = heard(told)
  return (
    <div className="case-head">
      <Marking />
      <Heading caption={caption} lede={lede}>
        {title}
      </Heading>
      <Strip
        items={[
          { label: 'Child', value: now.child },
          { label: 'Age', value: now.age },
          {
            label: 'Danger',
            value:
              now.danger.tone === 'plain' ? (
                now.danger.words
              ) : (
                <Tag tone={now.danger.tone}>{now.danger.words}</Tag>
              ),
          },
          {
            label: 'Stage',
            value: now.closed ? <Tag tone="plain">{now.stage}</Tag> : now.stage,
            usual: now.stageIsUsual,
          },
          { label: 'Held by', value: now.heldBy },
          ...(now.restricted ? [{ label: 'Open to', value: <Tag tone="soon">{namedOnly}</Tag> }] : []),
          {
            label: 'Late',
            value: now.late ? <Tag tone="late">{now.late} late</Tag> : 'No clock is late',
            usual: now.late === 0,
          },
        ]}
      />
      {call && <CallNow {...call} />}
      <SafeContact id={id} unsafe={unsafe} />
      <FlagNotice id={id} flags={flags} />
      <Tabs
        label="This case"
        tabs={tabs.map(each => ({
          href: `/cases/${id}${each.path}`,
          title: each.title,
          current: each.id === tab,
        }))}
      />
      {adds && <AddHere id={id} tab={adds} />}
    </div>
  )
}
