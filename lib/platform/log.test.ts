import { expect, it } from 'vitest'
import { type Event, tellNoMessages } from './log'
import { Refusal } from './refusal.mjs'

/** What a terminal shows and the log is told once it tells no messages. */
function listening() {
  const [shown, told]: [unknown[][], Event[]] = [[], []]
  const terminal = { error: (...said: unknown[]) => void shown.push(said) }
  tellNoMessages(terminal, (_, event) => void told.push(event))
  return { terminal, shown, told }
}

it('tells of a fault its kind, its reference and where it happened, and nothing that was typed', () => {
  const { terminal, shown, told } = listening()
  const typed = 'Ardit of 4 Mill Lane\n    at home (alone:1:2)'
  const fault = Object.assign(new TypeError(`invalid input syntax: "${typed}"`), {
    digest: '123',
    detail: `Key (name)=(${typed}) already exists.`,
  })
  terminal.error('Something failed:', fault)
  expect(shown).toEqual([])
  expect(told).toEqual([
    { event: 'fault', code: 'TypeError', digest: '123', at: expect.stringContaining('log.test.ts') },
  ])
  expect(JSON.stringify(told)).not.toMatch(/Ardit|Mill|alone/)
})

it('lets through what is said without a fault, and a sentence of our own', () => {
  const { terminal, shown, told } = listening()
  terminal.error('ready in', 3)
  terminal.error(new Refusal('SMTP_URL needs MAIL_FROM.'))
  expect(shown).toEqual([['ready in', 3], ['SMTP_URL needs MAIL_FROM.']])
  expect(told).toEqual([])
})
