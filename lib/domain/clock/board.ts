import { z } from 'zod'

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

/** Whose cases: those the person holds, those of their teams, all they may open, or those of one team. */
export const whoses = { me: 'Cases I hold', team: 'Cases of my teams', all: 'Every case I may open' } as const
export type Whose = keyof typeof whoses | { readonly team: string }

const list = z.enum(['late', 'today', 'week']).nullable().catch(null)
const pages = z.coerce.number().int().min(1).max(10_000).catch(1)
const whose = z.union([z.enum(['me', 'team', 'all']), z.uuid()])

/** What a page of the board was asked for. `wrong`: what was chosen is none of the choices, so all is shown. */
export type BoardQuery = {
  /** One list by itself, as a table; null for all three beside each other. */
  readonly list: BoardList | null
  readonly page: number
  readonly whose: Whose
  readonly wrong: boolean
}

type Asked = { readonly [name: string]: string | string[] | undefined }

/** `usual` is what somebody sees who chose nothing. */
export function readBoardQuery(asked: Asked, usual: 'me' | 'all'): BoardQuery {
  const [given] = [asked.whose].flat()
  const read = whose.safeParse(given || usual)
  const id = read.success ? read.data : 'all'
  const due = list.parse([asked.due].flat()[0])
  return {
    list: due,
    page: due ? pages.parse([asked.page].flat()[0]) : 1,
    whose: id === 'me' || id === 'team' || id === 'all' ? id : { team: id },
    wrong: !read.success,
  }
}

/** The choice as its form has it. */
export const whoseId = (chosen: Whose): string => (typeof chosen === 'string' ? chosen : chosen.team)

/** The address of the board, or of a page of one of its lists. Whose cases stand in it sealed (lib/records/narrowing.ts). */
export function boardAddress(sealed: string | undefined, of: BoardList | null = null, page = 1): string {
  const query = new URLSearchParams({
    ...(of ? { due: of } : {}),
    ...(sealed ? { narrowed: sealed } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return query.size > 0 ? `/clocks?${query}` : '/clocks'
}
