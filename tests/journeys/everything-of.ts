import { expect, type Page } from '@playwright/test'
import { readPdf } from '../cast/read-pdf'
import { exportAnyhow } from './exporting'

/** The whole of these pages, what their scripts carry too. */
async function textsOf(page: Page, paths: readonly string[]): Promise<string> {
  const texts: string[] = []
  for (const path of paths) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    texts.push(await page.content())
  }
  return texts.join('\n')
}

const pages = [
  '',
  '/chronology',
  '/chronology/print',
  '/child',
  '/people',
  '/evidence',
  '/steps',
  '/nrm',
  '/files',
  '/body-map',
  '/plan',
  '/plan/versions',
  '/flags',
  '/cover',
]
const papers = ['/alerts', '/decide', '/steps/police/print', '/steps/childrens-services/print']
const board = ['/clocks', '/clocks?due=late', '/clocks?due=today', '/clocks?due=week']
const lists = ['/', '/inbox', '/cases', '/cases?show=triage', '/cases?show=danger', ...board]

/** Every page of a case that waits for a decision, its papers, and the lists of cases. */
export async function everythingOf(page: Page, path: string): Promise<string> {
  const whole = await textsOf(page, [...[...pages, ...papers].map(tab => path + tab), ...lists])
  const json = await exportAnyhow(page, path, 'json')
  expect(json.status()).toBe(200)
  const pdf = await exportAnyhow(page, path, 'pdf')
  expect(pdf.status()).toBe(200)
  return [whole, await json.text(), JSON.stringify(await readPdf(await pdf.body()))].join('\n')
}

/** What an accepted case has more: its plan on paper and in its versions, and the handover at this address. */
export const workOf = (page: Page, path: string, handover: string): Promise<string> =>
  textsOf(page, [
    ...['', '/plan', '/plan/print', '/plan/versions', '/plan/versions/1', '/flags', '/cover'].map(
      tab => path + tab,
    ),
    handover,
    ...board,
  ])
