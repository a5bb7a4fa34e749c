import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { joined, readPlaywright, readVitest } from './test-report.mjs'

it('names what failed under vitest: the file, the name, and the first line of the message', () => {
  const test = (title: string, status: string, ...failureMessages: string[]) => ({
    ancestorTitles: ['a case'],
    title,
    status,
    failureMessages,
  })
  const json = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: resolve('lib/a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          test('opens', 'passed'),
          test('closes', 'failed', '\n\u001b[31mAssertionError\u001b[39m: 1 is not 2\n    at a.test.ts:1:1'),
        ],
      },
      {
        name: resolve('lib/b.test.ts'),
        status: 'failed',
        message: 'Cannot find x\nfrom y',
        assertionResults: [],
      },
      {
        name: resolve('lib/c.test.ts'),
        status: 'passed',
        message: '',
        assertionResults: [test('waits', 'pending')],
      },
    ],
  }
  expect(readVitest(json)).toEqual({
    passed: 1,
    failed: 1,
    ran: ['lib/a.test.ts'],
    told: ['lib/a.test.ts › a case › closes: AssertionError: 1 is not 2', 'lib/b.test.ts: Cannot find x'],
  })
})

it('names what failed under Playwright, by the last attempt, in one line of bearable length', () => {
  const location = { file: resolve('tests/journeys/cast.ts'), line: 7, column: 3 }
  const empty =
    '\u001b[31mError\u001b[39m: not filled\n\nLocator:  box\nReceived: ""\n\nCall log:\n  - waiting'
  const spec = (title: string, status: string, ...messages: string[]) => ({
    title,
    tests: [{ status, results: messages.map(message => ({ error: { message, location } })) }],
  })
  const json = {
    stats: { expected: 1, flaky: 1, unexpected: 2 },
    errors: [{ message: 'Error: no tests found' }],
    suites: [
      {
        title: 'a.spec.ts',
        file: 'a.spec.ts',
        specs: [
          spec('walks', 'expected'),
          spec('runs', 'unexpected', 'first', `Error: ${'x'.repeat(400)}\nmore`),
        ],
        suites: [{ title: 'at night', file: 'a.spec.ts', specs: [spec('sleeps', 'unexpected', empty)] }],
      },
      { title: 'b.spec.ts', file: 'b.spec.ts', specs: [spec('rests', 'skipped')] },
    ],
  }
  const { told, ...counts } = readPlaywright(json)
  expect(counts).toEqual({ passed: 2, failed: 2, ran: ['tests/journeys/a.spec.ts'] })
  expect(told).toEqual([
    'Playwright: Error: no tests found',
    expect.stringMatching(
      /^tests\/journeys\/a\.spec\.ts › runs: \(tests\/journeys\/cast\.ts:7\) Error: x{200,}…$/,
    ),
    'tests/journeys/a.spec.ts › at night › sleeps: (tests/journeys/cast.ts:7) Error: not filled; Locator: box; Received: ""',
  ])
  expect(told[1]).toHaveLength(300)
})

it('counts and names what failed in either half of the journeys', () => {
  const half = (file: string, status: 'expected' | 'unexpected') => ({
    stats: { expected: 0, flaky: 0, unexpected: 0, [status]: 1 },
    suites: [{ title: file, file, specs: [{ title: 'walks', tests: [{ status, results: [] }] }] }],
  })
  expect(readPlaywright(joined([half('a.spec.ts', 'unexpected'), half('b.spec.ts', 'expected')]))).toEqual({
    passed: 1,
    failed: 1,
    ran: ['tests/journeys/a.spec.ts', 'tests/journeys/b.spec.ts'],
    told: ['tests/journeys/a.spec.ts › walks'],
  })
})
