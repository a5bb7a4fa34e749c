import * as z from 'zod/mini'
import { isAfter, isLongBefore, type Now, wallTime } from './calendar'
import { figures } from './figures'
import {
  type Option,
  optionsOf,
  type Precision,
  precisions,
  type Question,
  type TextQuestion,
} from './question'

/** Text that PostgreSQL, a PDF and a person can all hold: no control characters but tab and line ends. */
const readable = z.refine<string>(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  text => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.test(text) && !/\p{Cs}/u.test(text),
  'There is a character here that cannot be kept. Type the text again, or paste it as plain text.',
)

const text = (max: number) =>
  z.string().check(
    z.overwrite(given => given.replace(/\r\n?/g, '\n').trim()),
    readable,
    z.refine(given => given.length <= max, {
      error: issue =>
        `Keep this to ${figures(max)} characters. It has ${figures(String(issue.input ?? '').length)}.`,
    }),
  )

const among = (options: readonly Option[]) =>
  z
    .string()
    .check(z.refine(id => options.some(option => option.id === id), 'Choose one of the answers on the page.'))

const parts = z.object({
  precision: z.string(),
  day: z.string(),
  month: z.string(),
  year: z.string(),
  time: z.string(),
})

const wrong = <T>(context: z.core.ParsePayload, input: T, message: string) => {
  context.issues.push({ code: 'custom', message, input })
  return z.NEVER
}

type Bounds = { readonly past?: boolean; readonly atMost?: number }

const dated = (precision: 'day' | 'exact', { past, atMost }: Bounds, now: Now) =>
  z.pipe(
    parts,
    z.transform((given, context) => {
      const read = wallTime(given, precision)
      if ('wrong' in read) return wrong(context, given, read.wrong)
      if (past && isAfter(read.at, now))
        return wrong(context, given, 'This is in the future. Check the day, the month and the year.')
      return atMost !== undefined && isLongBefore(read.at, atMost, now)
        ? wrong(context, given, `This is more than ${atMost} years ago. Check the year.`)
        : read.at
    }),
  )

const occurred = (now: Now) =>
  z.pipe(
    parts,
    z.transform((given, context) => {
      const precision = precisions.find(option => option.id === given.precision)?.id as Precision | undefined
      if (!precision) return wrong(context, given, 'Choose how well the time is known.')
      if (precision === 'not-known') return { precision }
      const read = wallTime(given, precision)
      if ('wrong' in read) return wrong(context, given, read.wrong)
      return isAfter(read.at, now)
        ? wrong(context, given, 'This is in the future. Record what has happened already.')
        : { precision, at: read.at }
    }),
  )

/** One line of text, and what its kind of line must be. */
function line({ max, input, grows }: TextQuestion): z.ZodMiniType<unknown> {
  if (input === 'email')
    return text(max).check(
      z.refine(at => /^\S+@\S+\.\S+$/.test(at), 'Give an e-mail address, like name@example.org.'),
    )
  if (input === 'age')
    return text(max).check(
      z.refine(age => /^(1?\d|2[0-5])$/.test(age), 'Give a number of years from 0 to 25, like 15.'),
    )
  // One line stays one, also where its box has room for several.
  return grows
    ? z.pipe(
        text(max),
        z.transform((given: string) => given.replace(/\s*\n\s*/g, ' ')),
      )
    : text(max)
}

/** More than any id has. */
const longestId = 40

/** The zod schema of one question: what the browser checks as one types and the server checks at the door. */
export function schemaOf(question: Question, now: Now): z.ZodMiniType<unknown> {
  switch (question.kind) {
    case 'text':
    case 'long':
      return question.kind === 'text' ? line(question) : text(question.max)
    case 'one':
      return among(question.options)
    case 'many':
      return z
        .array(question.open ? text(longestId) : among(optionsOf(question)))
        .check(z.overwrite(ids => [...new Set(ids)]))
    case 'day':
      return dated('day', question, now)
    case 'moment':
      return dated('exact', question, now)
    case 'occurred':
      return occurred(now)
  }
}
