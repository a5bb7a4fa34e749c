import { z } from 'zod'
import type { Nation } from '../nation/nation'
import { clockAmong, partyAmong } from './among'
import { clocks } from './clocks'
import { isParty, type Party } from './waits-for'

/** The lists of the clock board, in their order: its columns. */
export const boardLists = {
  late: { title: 'Late', caption: 'What is late', empty: 'Nothing is late of what Holdfast counts.' },
  today: {
    title: 'Due today',
    caption: 'What is due today',
    empty: 'Nothing that Holdfast counts is due today.',
  },
  week: {
    title: 'Due in the next seven days',
    caption: 'What is due from tomorrow, in the next seven days',
    empty: 'Nothing that Holdfast counts is due in the next seven days.',
  },
} as const

export type BoardList = keyof typeof boardLists
export const boardListIds = Object.keys(boardLists) as BoardList[]

/** How many days from today the last list reaches. */
export const daysAhead = 7

/** Whose cases: those the person holds, those of their teams, all they may open, or those of one team or colleague. */
export const whoses = { me: 'Cases I hold', team: 'Cases of my teams', all: 'Every case I may open' } as const
export type Whose = keyof typeof whoses | { readonly team: string } | { readonly person: string }

const list = z.enum(['late', 'today', 'week']).nullable().catch(null)
const pages = z.coerce.number().int().min(1).max(10_000).catch(1)
const whose = z.union([z.enum(['me', 'team', 'all']), z.uuid()])
const person = z.union([z.uuid(), z.literal('nobody')])
const clock = z.enum(clocks.map(({ id }) => id))
const party = z.string().refine(isParty)

export type Only = { readonly clock: string } | { readonly waitsFor: Party }

/** What a page of the board was asked for. `wrong`: what was chosen is none of the choices, so all is shown. */
export type BoardQuery = {
  /** One list by itself, as a table; null for all three beside each other. */
  readonly list: BoardList | null
  readonly page: number
  readonly whose: Whose
  /** Nothing but this clock of the catalogue, or what waits for this party. */
  readonly only?: Only | null
  readonly wrong: boolean
}

type Asked = { readonly [name: string]: string | string[] | undefined }

const one = (given: string | string[] | undefined): string => [given].flat()[0] ?? ''

/** What is chosen in one field; null where nothing is, and where it is none of the choices. */
const chosen = <T>(shape: z.ZodType<T>, given: string): { read: T | null; wrong: boolean } => {
  const { data, success } = shape.safeParse(given)
  return success ? { read: data, wrong: false } : { read: null, wrong: given !== '' }
}

/** `usual` is what somebody sees who chose nothing. */
export function readBoardQuery(asked: Asked, usual: 'me' | 'all'): BoardQuery {
  const of = chosen(whose, one(asked.whose))
  const [by, what, waits] = [
    chosen(person, one(asked.person)),
    chosen(clock, one(asked.clock)),
    chosen(party, one(asked.waitsFor)),
  ]
  const wrong = [of, by, what, waits].some(each => each.wrong)
  const id = wrong ? 'all' : (of.read ?? usual)
  const due = list.parse([asked.due].flat()[0])
  return {
    list: due,
    page: due ? pages.parse([asked.page].flat()[0]) : 1,
    whose:
      by.read && !wrong
        ? { person: by.read }
        : id === 'me' || id === 'team' || id === 'all'
          ? id
          : { team: id },
    only: onlyOf(wrong ? null : what.read, wrong ? null : (waits.read as Party | null)),
    wrong,
  }
}

const onlyOf = (clock: string | null, waitsFor: Party | null): Only | null =>
  clock ? { clock } : waitsFor && { waitsFor }

/** What the board is narrowed to, in the words of the nations whose cases it then shows. */
export const onlyInWords = (only: Only | null, nations: readonly Nation[]): string | null => {
  if (!only) return null
  return 'clock' in only
    ? clockAmong(only.clock, nations)
    : `Waits for: ${partyAmong(only.waitsFor, nations)}`
}

/** The choice as its form has it. */
export const whoseId = (chosen: Whose): string =>
  typeof chosen === 'string' ? chosen : 'team' in chosen ? chosen.team : 'all'

/** The address of the board, or of a page of one of its lists. Whose cases stand in it sealed (lib/records/narrowing.ts). */
export function boardAddress(sealed: string | undefined, of: BoardList | null = null, page = 1): string {
  const query = new URLSearchParams({
    ...(of ? { due: of } : {}),
    ...(sealed ? { narrowed: sealed } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return query.size > 0 ? `/clocks?${query}` : '/clocks'
}
